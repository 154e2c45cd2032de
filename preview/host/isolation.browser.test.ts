import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PreviewBench, type PreviewWindow } from '../../test/support/previewBench.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await PreviewBench.start();
});
afterAll(() => bench.stop());

const project = (script: string, wxml = '<view class="t">{{t}}</view>') => ({
  'app.json': '{"pages":["p"]}',
  'app.js': 'App({})',
  'p.json': '{}',
  'p.js': script,
  'p.wxml': wxml,
});

const good = project('Page({ data: { t: "fine" } })');

describe('isolation', () => {
  it('notices a script that loops while it loads, and goes on after a reload', async () => {
    const run = await bench.open(project('for (;;) {}'), { hangAfter: 1500 });
    const { page } = run;
    await expect
      .poll(() => page.evaluate(() => (window as unknown as PreviewWindow).hangs), { timeout: 10_000 })
      .toEqual([true]);
    // The page around the frame lives: it paints, and its timers run.
    const frames = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let count = 0;
          const step = (): void => {
            count += 1;
            requestAnimationFrame(step);
          };
          step();
          setTimeout(() => resolve(count), 500);
        }),
    );
    expect(frames).toBeGreaterThan(10);
    const { patch } = run.compiler.update(new Map([['p.js', good['p.js']]]));
    await page.evaluate(async (sent) => {
      const { preview } = window as unknown as PreviewWindow;
      void preview.patch(sent).catch(() => {});
      await preview.reload();
    }, patch);
    expect(await run.frame().locator('.t').textContent()).toBe('fine');
    expect(await page.evaluate(() => (window as unknown as PreviewWindow).hangs)).toEqual([true, false]);
    await run.close();
  });

  it('notices a handler that loops on a tap', async () => {
    const run = await bench.open(
      project(
        'Page({ data: { t: "go" }, go() { for (;;) {} } })',
        '<view class="t" bind:tap="go">{{t}}</view>',
      ),
      { hangAfter: 1500 },
    );
    const { page } = run;
    await run.frame().locator('.t').waitFor();
    // Not waited for: the frame never takes note of the click.
    page.mouse.click(30, 100).catch(() => {});
    await expect
      .poll(() => page.evaluate(() => (window as unknown as PreviewWindow).hangs), { timeout: 10_000 })
      .toEqual([true]);
    await page.evaluate(() => (window as unknown as PreviewWindow).preview.reload());
    expect(await run.frame().locator('.t').textContent()).toBe('go');
    await run.close();
  });

  it('brings back all previews of a page when one of them hangs', async () => {
    const run = await bench.open(project('Page({ data: { t: "one" } })'), { hangAfter: 1500 });
    const { page } = run;
    const { bundle } = run.compiler.compile(new Map(Object.entries(project('for (;;) {}'))));
    await page.evaluate((looping) => {
      const scope = window as unknown as PreviewWindow;
      const container = document.body.appendChild(document.createElement('div'));
      const other = scope.previewHost.createPreview({ container, frameUrl: '/frame.html', hangAfter: 1500 });
      other.load(looping).catch(() => {});
      Object.assign(scope, { other });
    }, bundle);
    const hangs = () => page.evaluate(() => (window as unknown as PreviewWindow).hangs);
    await expect.poll(hangs, { timeout: 10_000 }).toEqual([true]);
    const good = run.compiler.compile(
      new Map(Object.entries(project('Page({ data: { t: "two" } })'))),
    ).bundle;
    await page.evaluate(async (mended) => {
      const { other } = window as unknown as { other: PreviewWindow['preview'] };
      const lost = other.load(mended).catch(() => {});
      await other.reload();
      await lost;
    }, good);
    await expect
      .poll(async () => {
        const frames = page.frames().filter((frame) => frame.url().endsWith('/frame.html'));
        const texts = await Promise.all(frames.map((frame) => frame.locator('.t').allTextContents()));
        return texts.flat().sort();
      })
      .toEqual(['one', 'two']);
    expect(await hangs()).toEqual([true, false]);
    await run.close();
  });

  it('reports a script that throws while it loads, with its place, and shows the page all the same', async () => {
    const run = await bench.open(
      project('const a = 1;\n  throw new Error("bad");', '<view class="t">still</view>'),
    );
    expect(await run.frame().locator('.t').textContent()).toBe('still');
    const entries = await run.page.evaluate(() => (window as unknown as PreviewWindow).told);
    expect(entries).toContainEqual({
      name: 'log',
      payload: {
        level: 'error',
        text: 'Error: bad (p.js)',
        source: 'script',
        file: 'p.js',
        line: 2,
        column: 9,
      },
    });
    await run.close();
  });

  it('gives scripts no way to the page around the frame', async () => {
    const run = await bench.open(
      project(`
        const global = Function('return this')();
        const tries = {
          parentDocument: () => global.parent.document.title,
          parentPreview: () => global.parent.preview,
          topLocation: () => { global.top.location = 'https://example.com/'; return 'assigned'; },
          topOpen: () => String(global.open('about:blank')),
          cookie: () => { global.document.cookie = 'a=1'; return global.document.cookie; },
          localStorage: () => global.localStorage.length,
          sessionStorage: () => global.sessionStorage.length,
          indexedDB: () => global.indexedDB.open('x').readyState,
          frameElement: () => String(global.frameElement),
        };
        const results = {};
        for (const [name, run] of Object.entries(tries)) {
          try { results[name] = 'got ' + run(); } catch (error) { results[name] = error.name; }
        }
        global.fetch('https://example.com/').then(
          () => console.log('fetched'), () => console.log('fetch refused'));
        console.log(JSON.stringify(results));
        Page({ data: { t: 'x' } })`),
    );
    await run.page.context().addCookies([{ name: 'secret', value: '1', url: bench.server.origin }]);
    await run.page.evaluate(() => localStorage.setItem('secret', '1'));
    await expect.poll(run.logs).toContain('log: fetch refused');
    const [first] = await run.logs();
    expect(JSON.parse(first?.replace('log: ', '') ?? '{}')).toEqual({
      parentDocument: 'SecurityError',
      parentPreview: 'SecurityError',
      topLocation: 'SecurityError',
      topOpen: 'got null',
      cookie: 'SecurityError',
      localStorage: 'SecurityError',
      sessionStorage: 'SecurityError',
      indexedDB: 'SecurityError',
      frameElement: 'got null',
    });
    expect(run.page.url()).toBe(`${bench.server.origin}/`);
    await run.close();
  });

  it('ignores messages that are not from its frame', async () => {
    const run = await bench.open(good);
    await run.frame().locator('.t').waitFor();
    await run.page.evaluate(() => window.postMessage('preview:hello', '*'));
    await run.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(await run.page.evaluate(() => (window as unknown as PreviewWindow).readyCount)).toBe(1);
    await run.close();
  });
});
