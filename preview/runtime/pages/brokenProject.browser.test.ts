import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PreviewBench, type RunningPreview } from '../../../test/support/previewBench.ts';
import { defaultDevice } from '../../devices.ts';
import { ask } from './testCalls.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await PreviewBench.start();
});
afterAll(() => bench.stop());

const app = (pages: string[]) => JSON.stringify({ pages });

describe('a broken project', () => {
  const ok = { 'ok.json': '{}', 'ok.wxml': '<view class="ok">ok</view>', 'ok.js': 'Page({})' };
  const notice = (run: RunningPreview) => run.frame().locator('.notice');

  it('says what is missing and leads to the pages that work', async () => {
    const run = await bench.open({ 'app.json': app(['gone', 'ok']), 'app.js': 'App({})', ...ok });
    await expect.poll(() => notice(run).textContent()).toContain('页面 gone 不存在');
    await run.frame().getByRole('button', { name: 'ok' }).click();
    expect(await run.frame().locator('.ok').isVisible()).toBe(true);
    expect(await notice(run).count()).toBe(0);
    await run.close();
    const empty = await bench.open(
      { 'app.json': '{"pages":[]}', ...ok },
      { device: { ...defaultDevice, language: 'en' } },
    );
    await expect.poll(() => notice(empty).textContent()).toBe('app.json lists no pages');
    expect(await empty.logs()).toContain('error: app.json lists no pages');
    await empty.close();
    const none = await bench.open(ok);
    await expect.poll(() => notice(none).textContent()).toContain('app.json');
    await none.close();
  });

  it('shows where a script failed, over a page that can be looked at all the same', async () => {
    const run = await bench.open({
      'app.json': app(['p', 'ok']),
      'app.js': 'App({',
      'p.json': '{}',
      'p.wxml': '<view class="p">still</view>',
      'p.js': 'Page({\n  data: { a: missing },\n})',
      ...ok,
    });
    await expect.poll(() => notice(run).textContent()).toContain('ReferenceError: missing is not defined');
    expect(await notice(run).textContent()).toContain('p.js:2:');
    expect((await run.logs()).some((line) => line.includes('SyntaxError') && line.includes('app.js'))).toBe(
      true,
    );
    await notice(run).getByRole('button').click();
    await run.frame().locator('.p').click();
    await ask(run, 'navigate', '/ok', 'navigateTo');
    expect(await run.frame().locator('.ok').isVisible()).toBe(true);
    await run.close();
  });

  it('says that a page cannot be shown when it was to take the place of the only one', async () => {
    const run = await bench.open({
      'app.json': app(['ok', 'p']),
      ...ok,
      'p.json': '{"usingComponents":{"x-c":"/c"}}',
      'p.wxml': '<x-c/>',
      'p.js': 'Page({})',
      'c.json': '{"component":true,"usingComponents":{"x-c":"/c"}}',
      'c.wxml': '<x-c/>',
      'c.js': 'Component({})',
    });
    expect(await ask(run, 'navigate', '/p', 'redirectTo')).toContain('contains itself');
    expect(await notice(run).textContent()).toContain('页面 p 无法显示');
    await run.frame().getByRole('button', { name: 'ok' }).click();
    expect(await run.frame().locator('.ok').isVisible()).toBe(true);
    await run.close();
  });

  it('keeps the pages below one that cannot be made again', async () => {
    const run = await bench.open({
      'app.json': app(['ok', 'p']),
      ...ok,
      'p.json': '{"usingComponents":{"x-c":"/c"}}',
      'p.wxml': '<x-c/>',
      'p.js': 'Page({})',
      'c.json': '{"component":true,"usingComponents":{"x-c":"/c"}}',
      'c.wxml': 'c',
      'c.js': 'Component({})',
    });
    await ask(run, 'navigate', '/p', 'navigateTo');
    await run.update({ 'c.wxml': '<x-c/>', 'c.js': 'Component({ data: {} })' });
    expect(await run.frame().locator('.ok').isVisible()).toBe(true);
    expect(await run.logs()).toEqual([expect.stringContaining('Component "c" contains itself without end')]);
    await run.close();
  });

  it('runs without a tab bar where app.json has none that can be drawn', async () => {
    const run = await bench.open({ 'app.json': '{"pages":["ok"],"tabBar":{"list":{}}}', ...ok });
    expect(await run.frame().locator('.ok').isVisible()).toBe(true);
    await run.close();
  });

  it('lets pages that throw in every lifetime be opened, left and closed', async () => {
    const lifetimes = ['onLoad', 'onShow', 'onReady', 'onHide', 'onUnload', 'onRouteDone'];
    const bad = lifetimes.map((name) => `${name}() { throw new Error('${name}') }`).join(',');
    const inner = ['created', 'attached', 'ready', 'detached']
      .map((name) => `${name}() { throw new Error('${name}') }`)
      .join(',');
    const inPage = ['show', 'hide', 'routeDone']
      .map((name) => `${name}() { throw new Error('c-${name}') }`)
      .join(',');
    const run = await bench.open({
      'app.json': app(['ok', 'bad']),
      'app.js': `App({ onLaunch() { throw new Error('onLaunch') }, onError() { throw new Error('onError') } })`,
      ...ok,
      'bad.json': '{"usingComponents":{"x":"/x"}}',
      'bad.wxml': '<view class="bad">bad</view><x/>',
      'bad.js': `Page({ ${bad} })`,
      'x.json': '{"component":true}',
      'x.wxml': '<view class="x">x</view>',
      'x.js': `Component({ lifetimes: { ${inner} }, pageLifetimes: { ${inPage} } })`,
    });
    await run.frame().locator('.ok').waitFor();
    expect(await ask(run, 'navigate', '/bad', 'navigateTo')).toBe('ok');
    await run.frame().locator('.bad').waitFor();
    expect(await run.frame().getByText('x', { exact: true }).isVisible()).toBe(true);
    // `onReady` and what follows it come with the next frame.
    await expect.poll(async () => (await run.logs()).join('\n')).toContain('Error: onRouteDone ');
    expect(await ask(run, 'navigate', '/ok', 'navigateTo')).toBe('ok');
    expect(await ask(run, 'navigate', '', 'navigateBack')).toBe('ok');
    expect(await ask(run, 'navigate', '', 'navigateBack')).toBe('ok');
    expect(await run.frame().locator('.ok').isVisible()).toBe(true);
    const thrown = (await run.logs()).join('\n');
    for (const name of [...lifetimes, 'onLaunch', 'onError', 'created', 'attached', 'ready', 'detached']) {
      expect(thrown).toContain(`Error: ${name} `);
    }
    for (const name of ['c-show', 'c-hide', 'c-routeDone']) expect(thrown).toContain(`Error: ${name} `);
    await run.close();
  });
});
