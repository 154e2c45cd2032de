import type { RunningPreview } from '../../../test/support/previewBench.ts';

/** Calls a method of the preview's host, and gives its outcome as text. */
export function ask(run: RunningPreview, method: string, ...args: unknown[]): Promise<string> {
  return run.page.evaluate(
    ([name, given]) => {
      const { preview } = window as unknown as {
        preview: Record<string, (...all: unknown[]) => Promise<unknown>>;
      };
      return (preview[name as string] as (...all: unknown[]) => Promise<unknown>)(
        ...(given as unknown[]),
      ).then(
        () => 'ok',
        (error: Error) => error.message,
      );
    },
    [method, args] as const,
  );
}

/** Lines logged by scripts since the last call, after things have come to rest. */
export function follow(run: RunningPreview): () => Promise<string[]> {
  let seen = 0;
  return async () => {
    await run.frame().evaluate(() => new Promise((resolve) => setTimeout(resolve, 120)));
    const all = await run.logs();
    const fresh = all.slice(seen).map((line) => line.replace('log: ', ''));
    seen = all.length;
    return fresh;
  };
}
