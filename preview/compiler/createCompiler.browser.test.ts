import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { launchBrowser } from '../../test/support/browser.ts';
import { serveFolder } from '../../test/support/staticServer.ts';
import type { Bundle } from '../bundle.ts';
import { createCompiler } from './createCompiler.ts';
import { loadTemplateCompilerNode } from './template/loadTemplateCompilerNode.ts';

const files = {
  'app.json': '{"pages":["p"]}',
  'app.wxss': '.a { width: 10rpx }',
  'p.wxml': '<wxs module="m">module.exports = 1</wxs><view class="a">{{t}}{{m}}</view>',
  'p.ts': 'const t: string = "x"; Page({ data: { t } });',
  'p.json': '{}',
};

interface Answer {
  bundle: Bundle;
  problems: unknown[];
}

it('compiles in a worker as in Node', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'compiler-worker-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../fixtures', import.meta.url)),
    base: './',
    build: {
      outDir: folder,
      emptyOutDir: false,
      assetsInlineLimit: 0,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(new URL('../fixtures/compilerWorker.ts', import.meta.url)),
        output: { entryFileNames: 'worker.js', format: 'es' },
      },
    },
  });
  const server = await serveFolder(folder, { '/': '<!doctype html><title>Worker</title>' });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(server.origin);
    const [broken, answer] = await page.evaluate(
      (projects) =>
        new Promise<Answer[]>((resolve, reject) => {
          const worker = new Worker('/worker.js', { type: 'module' });
          const answers: Answer[] = [];
          worker.onmessage = (event: MessageEvent<Answer>) => {
            answers.push(event.data);
            if (answers.length === projects.length) resolve(answers);
          };
          worker.onerror = (event) => reject(new Error(event.message));
          for (const project of projects) worker.postMessage(new Map(Object.entries(project)));
        }),
      [{ ...files, 'p.wxml': '<view>'.repeat(1000) }, files] as const,
    );
    // What breaks the template compiler's WASM leaves a compiler that works.
    expect(JSON.stringify(broken?.problems)).toContain('Tags are nested more than 100 deep');
    if (!answer) throw new Error('The worker answered once');
    const compiler = await createCompiler({ loadTemplateCompiler: loadTemplateCompilerNode });
    const expected = compiler.compile(new Map(Object.entries(files)));
    expect(answer.problems).toEqual([]);
    expect(Object.keys(answer.bundle.components)).toEqual(['p']);
    expect(answer.bundle.appStyle).toBe(expected.bundle.appStyle);
    expect(answer.bundle.modules).toEqual(expected.bundle.modules);
    expect(answer.bundle.components.p?.template).toContain('module.exports = 1');
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
});
