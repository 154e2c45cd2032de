import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PreviewBench, type PreviewWindow, type RunningPreview } from '../../../test/support/previewBench.ts';
import type { LogEntry } from '../runtimeHost.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await PreviewBench.start();
});
afterAll(() => bench.stop());

const project = (files: Record<string, string>) => ({
  'app.json': '{"pages":["p"]}',
  'app.js': 'App({})',
  'p.json': '{}',
  'p.js': 'Page({})',
  'p.wxml': '<view class="t">{{t}}</view>',
  ...files,
});

const entries = (run: RunningPreview): Promise<LogEntry[]> =>
  run.page.evaluate(() => {
    const { told } = window as unknown as PreviewWindow;
    return told.flatMap((one) => (one.name === 'log' ? [one.payload] : []));
  });

describe('errors of the project', () => {
  it('are reported with file, line and column wherever they arise, and the rest goes on', async () => {
    const run = await bench.open(
      project({
        'p.js': [
          'Page({',
          '  data: { t: "alive" },',
          '  onLoad() { null.x },',
          '  onShow() { setTimeout(() => { undefined.y }, 0); Promise.reject(new TypeError("rejected")) },',
          '  tap() { this.setData({ t: "tapped" }); throw new RangeError("in tap") },',
          '})',
        ].join('\n'),
        'p.wxml': '<view class="t" bind:tap="tap">{{t}}</view>',
      }),
    );
    await run.frame().locator('.t').click();
    expect(await run.frame().locator('.t').textContent()).toBe('tapped');
    await expect.poll(async () => (await entries(run)).length).toBe(4);
    const places = (await entries(run)).map(({ level, text, file, line, column }) => ({
      level,
      text,
      file,
      line,
      column,
    }));
    expect(places).toContainEqual({
      level: 'error',
      text: "TypeError: Cannot read properties of null (reading 'x') (p onLoad)",
      file: 'p.js',
      line: 3,
      column: 19,
    });
    expect(places).toContainEqual(
      expect.objectContaining({ file: 'p.js', line: 4, text: expect.stringContaining('(timer)') }),
    );
    expect(places).toContainEqual(
      expect.objectContaining({ line: 4, text: 'TypeError: rejected (unhandled promise rejection)' }),
    );
    expect(places).toContainEqual(
      expect.objectContaining({ line: 5, text: 'RangeError: in tap (tap handler)' }),
    );
    await run.close();
  });

  it('tell of components: in lifetimes and observers', async () => {
    const run = await bench.open(
      project({
        'p.json': '{"usingComponents":{"x-c":"/c"}}',
        'p.wxml': '<x-c/><view class="t">page</view>',
        'c.json': '{"component":true}',
        'c.wxml': '<view>{{n}}</view>',
        'c.js':
          'Component({ data: { n: 0 },\nlifetimes: { attached() { throw new Error("attached") } },\nready() { this.setData({ n: 1 }) },\nobservers: { n() { throw new Error("observer") } } })',
      }),
    );
    expect(await run.frame().locator('.t').textContent()).toBe('page');
    await expect
      .poll(async () => (await entries(run)).map((entry) => [entry.file, entry.line]))
      .toEqual([
        ['c.js', 2],
        ['c.js', 4],
      ]);
    await run.close();
  });

  it('give console lines their place, and values a readable form', async () => {
    const run = await bench.open(
      project({
        'p.js':
          'console.warn("a", { b: [1, "x"], f() {} });\nconsole.log(null, undefined, new Error("e"));\nconsole.log(new Map([["k", new Set([1])]]));',
      }),
    );
    const [first, second, third] = await entries(run);
    expect(third).toMatchObject({ text: 'Map [["k", Set [1]]]', line: 3 });
    expect([first, second]).toEqual([
      {
        level: 'warn',
        text: 'a {b: [1, "x"], f: ƒ f()}',
        source: 'script',
        file: 'p.js',
        line: 1,
        column: 9,
      },
      { level: 'log', text: 'null undefined Error: e', source: 'script', file: 'p.js', line: 2, column: 9 },
    ]);
    await run.close();
  });

  it('show a page by its data and fields', async () => {
    const run = await bench.open(
      project({ 'p.js': 'Page({ data: { t: 1 }, onLoad() { this.own = 2; console.log(this) } })' }),
    );
    const [line = ''] = await run.logs();
    expect(line).toMatch(/^log: \{data: \{t: 1\}, route: "p",.* own: 2\}$/);
    await run.close();
  });

  it('that are no text and no error are told of like others', async () => {
    const run = await bench.open(
      project({
        'app.js': 'App({ onError(e) { console.log("onError " + e) } })',
        'p.js': `Page({
          onLoad() { throw Object.create(null) },
          onShow() { console.log('shown'); throw { errMsg: 'no' } } })`,
      }),
    );
    expect(await run.logs()).toEqual([
      'error: {} (p onLoad)',
      'log: onError {}',
      'log: shown',
      'error: {errMsg: "no"} (p onShow)',
      'log: onError {errMsg: "no"}',
    ]);
    await run.close();
  });

  it('in promises are not for App.onError, which may answer by another', async () => {
    const run = await bench.open(
      project({
        'app.js': 'App({ onError() { console.log("onError"); return Promise.reject("again") } })',
        'p.js': 'Page({ onShow() { throw new Error("first") } })',
      }),
    );
    await expect.poll(run.logs).toContain('error: again (unhandled promise rejection)');
    await run.frame().evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect((await run.logs()).filter((line) => line === 'log: onError')).toHaveLength(1);
    await run.close();
  });

  it('call App.onError, and say which module is missing', async () => {
    const run = await bench.open(
      project({
        'app.js': 'App({ onError(e) { console.log("onError " + e.split("\\n")[0]) } })',
        'p.js': 'const u = require("./util/none.js");\nPage({})',
      }),
    );
    const message = "module 'util/none.js' is not defined, require args is './util/none.js'";
    expect(await run.logs()).toEqual([`error: Error: ${message} (p.js)`, `log: onError ${message}`]);
    await run.close();
  });

  it('report WXS that fails while it runs, and draw the rest', async () => {
    const run = await bench.open(
      project({
        'p.wxml':
          '<include src="i"/>\n<wxs module="n">\nmodule.exports = { g: function (x) {\nreturn x.y.z // g\n} } </wxs><wxs module="m">module.exports = { f: function (x) {\nreturn x.y.z } }</wxs><view class="t">{{n.g(t)}}{{m.f(t)}}</view><view class="u">rest</view>',
        'i.wxml': '<view/>\n<view/>\n<view/>',
      }),
    );
    expect(await run.frame().locator('.u').textContent()).toBe('rest');
    expect(await entries(run)).toMatchObject([
      { level: 'error', file: 'p.wxml', line: 4 },
      { level: 'error', file: 'p.wxml', line: 6 },
    ]);
    await run.close();
  });
});
