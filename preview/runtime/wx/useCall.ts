/** A function of `wx` or a method, for tests: each says by its expectations what it gives. */
export type Call = (...args: unknown[]) => unknown;

/** Calls a method, whose absence fails the test. */
export function use(object: Record<string, Call>, name: string, ...args: unknown[]): unknown {
  const method = object[name];
  if (!method) throw new Error(`There is no ${name}`);
  return method(...args);
}
