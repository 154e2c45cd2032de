const CALL = /\brequire\s*(?:\.\s*async\s*)?\(\s*(?:"((?:[^"\\\n]|\\.)+)"|'((?:[^'\\\n]|\\.)+)')\s*\)/g;

/** The paths that CommonJS code may require: what stands literally in calls of `require` and `require.async`. */
export function findRequires(code: string): string[] {
  const found = new Set<string>();
  for (const match of code.matchAll(CALL)) found.add(match[1] ?? match[2] ?? '');
  return [...found];
}
