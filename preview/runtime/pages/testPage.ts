import type { OpenOptions, PreviewBench, RunningPreview } from '../../../test/support/previewBench.ts';

export const logged = (...names: string[]) =>
  names
    .map((name) => `${name}(e) { console.log('${name} ' + JSON.stringify(e ? e.detail : null)) }`)
    .join(',');

/** Opens page `p`; `q` can be gone to. */
export async function openPage(
  bench: PreviewBench,
  wxml: string,
  script: string,
  more: {
    json?: object;
    app?: object;
    files?: Record<string, string | Uint8Array>;
    options?: OpenOptions;
  } = {},
): Promise<RunningPreview & { said(): Promise<string[]> }> {
  const run = await bench.open(
    {
      'app.json': JSON.stringify({ pages: ['p', 'q'], ...more.app }),
      'app.js': 'App({})',
      'p.json': JSON.stringify(more.json ?? {}),
      'p.wxml': wxml,
      'p.js': `Page({ ${script} })`,
      'q.json': '{}',
      'q.wxml': '<view class="q">q</view>',
      'q.js': "Page({ onUnload() { console.log('q closed') } })",
      ...more.files,
    },
    more.options,
  );
  await run.frame().locator('wx-page').first().waitFor({ state: 'attached' });
  return Object.assign(run, {
    said: async () =>
      (await run.logs()).filter((line) => line.startsWith('log: ')).map((line) => line.slice(5)),
  });
}
