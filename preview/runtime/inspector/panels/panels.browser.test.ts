import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  PreviewBench,
  type PreviewWindow,
  type RunningPreview,
} from '../../../../test/support/previewBench.ts';
import type { PanelMethods, WxmlNode } from '../../../inspection.ts';

let bench: PreviewBench;
let run: RunningPreview;
beforeAll(async () => {
  bench = await PreviewBench.start();
  run = await bench.open({
    'app.json': '{"pages":["a","b","e"]}',
    'e.json': '{"usingComponents":{"my-card":"/card"}}',
    'e.js': 'Page({ data: { late: "", called: 0 }, go() { this.data.called += 1; }, other() {} })',
    'e.wxml':
      '<wxs module="m">module.exports = { move: function () { return false; } }</wxs><view class="e" bindtap="go" catch:touchmove="{{m.move}}" capture-bind:touchstart="other" bind:longpress="{{late}}"><button mut-bind:tap="other">B</button><my-card label="x" bind:my-open="go" catchclose="other"/></view>',
    'app.js':
      'App({ globalData: { n: 7 }, onShow() { this.shown = (this.shown || 0) + 1; }, onHide() { this.hidden = true; } })',
    'a.json': '{"usingComponents":{"my-card":"/card"}}',
    'a.js':
      'Page({ data: { list: [1, 2], title: "hello", f: () => 1 }, onShow() { this.shows = (this.shows || 0) + 1; } })',
    'a.wxml':
      '<view id="top" class="box" data-kind="x" style="width:200px;height:80px;color:#ff0000"><block wx:for="{{list}}" wx:key="*this"><text class="t">{{item}}</text></block><my-card label="one"><text class="inner">{{title}}</text></my-card></view>',
    'b.json': '{}',
    'b.js': 'Page({ data: { from: "b" } })',
    'b.wxml': '<view class="b">B</view>',
    'card.json': '{"component":true}',
    'card.js':
      'Component({ properties: { label: String, size: { type: Number, value: 3 } }, data: { open: false } })',
    'card.wxml': '<view class="card">{{label}}<slot/></view>',
  });
  await run.frame().locator('.inner').waitFor();
});
afterAll(() => bench.stop());

function ask<M extends keyof PanelMethods>(method: M, args: Parameters<PanelMethods[M]>[0]) {
  return run.page.evaluate(
    ([name, given]) =>
      (window as unknown as PreviewWindow).preview.panel(name as 'pages', given as undefined),
    [method, args] as const,
  ) as Promise<unknown> as Promise<Awaited<ReturnType<PanelMethods[M]>>>;
}

function all(node: WxmlNode | null): WxmlNode[] {
  return node ? [node, ...node.children.flatMap((child) => all(child))] : [];
}

/** Like WXML, for comparing. */
function print(node: WxmlNode): string {
  if (node.kind === 'text') return node.name;
  const attributes = node.attributes.map(({ name, value }) => ` ${name}=${value}`).join('');
  return `<${node.name}${attributes}>${node.children.map(print).join('')}</>`;
}

describe('panels', () => {
  it('shows the tree as the WXML says it, with what is inside components and nothing of built-in elements', async () => {
    const tree = await ask('tree', undefined);
    expect(tree && print(tree)).toBe(
      '<page><view id=top class=box style=width:200px;height:80px;color:#ff0000 data-kind=x>' +
        '<text class=t>1</><text class=t>2</>' +
        '<my-card label=one><shadow><view class=card>one<slot></></></><text class=inner>hello</></></></>',
    );
    const card = all(tree).find(({ name }) => name === 'my-card');
    expect(card).toMatchObject({ kind: 'component', component: 'card' });
  });

  it('shows which events are bound to what, and calls nothing for it', async () => {
    const go = (url: string, kind: 'navigateTo' | 'navigateBack') =>
      run.page.evaluate(([to, how]) => (window as unknown as PreviewWindow).preview.navigate(to, how), [
        url,
        kind,
      ] as const);
    const events = async () =>
      all(await ask('tree', undefined)).flatMap(({ name, attributes }) => {
        const bound = attributes.filter((each) => /bind|catch/.test(each.name));
        return bound.length > 0 ? [[name, bound.map((each) => `${each.name}=${each.value}`)]] : [];
      });
    await go('/e', 'navigateTo');
    expect(await events()).toEqual([
      ['view', ['bindtap=go', 'catchtouchmove={{…}}', 'capture-bind:touchstart=other']],
      ['button', ['mut-bind:tap=other']],
      ['my-card', ['catchclose=other', 'bind:my-open=go']],
    ]);
    await ask('setPageData', { index: 1, change: { late: 'other' } });
    expect((await events())[0]?.[1]).toContain('bindlongpress=other');
    expect((await ask('pages', undefined))[1]?.data).toEqual({ late: 'other', called: 0 });
    await run.frame().locator('.e').click();
    await expect.poll(async () => (await ask('pages', undefined))[1]?.data.called).toBe(1);
    await go('', 'navigateBack');
  });

  it('tells where a node is, its data and its style', async () => {
    const tree = await ask('tree', undefined);
    const box = all(tree).find(({ name }) => name === 'view');
    const card = all(tree).find(({ name }) => name === 'my-card');
    const detail = await ask('node', { id: box?.id ?? 0 });
    expect(detail?.rect).toMatchObject({ width: 200, height: 80 });
    expect(detail?.style.color).toBe('rgb(255, 0, 0)');
    expect(detail?.style['margin-top']).toBe('0px');
    expect(detail?.style).not.toHaveProperty('width');
    expect((await ask('node', { id: card?.id ?? 0 }))?.data).toEqual({ label: 'one', size: 3, open: false });
    expect(await ask('node', { id: 99999 })).toBe(null);
    const text = all(tree).find(({ kind, name }) => kind === 'text' && name === 'hello');
    expect((await ask('nodeRect', { id: text?.id ?? 0 }))?.width).toBeGreaterThan(10);
  });

  it('finds the node at a point, never one inside a built-in element', async () => {
    const tree = await ask('tree', undefined);
    const inner = all(tree).find((node) => node.attributes.some(({ value }) => value === 'inner'));
    const rect = await ask('nodeRect', { id: inner?.id ?? 0 });
    const found = await ask('nodeAt', { x: (rect?.x ?? 0) + 3, y: (rect?.y ?? 0) + 3 });
    expect(found).toBe(inner?.id);
    expect(await ask('nodeAt', { x: 5, y: 5 })).toBe(null);
  });

  it('shows the pages with their data and sets them, and tells of the change', async () => {
    await run.page.evaluate(() =>
      (window as unknown as PreviewWindow).preview.navigate('/b?x=1', 'navigateTo'),
    );
    const pages = await ask('pages', undefined);
    expect(pages).toEqual([
      { index: 0, route: 'a', query: {}, data: { list: [1, 2], title: 'hello', f: '[function]' } },
      { index: 1, route: 'b', query: { x: '1' }, data: { from: 'b' } },
    ]);
    await run.page.evaluate(() => (window as unknown as PreviewWindow).preview.navigate('', 'navigateBack'));
    await ask('setPageData', { index: 0, change: { 'list[1]': 9, title: 'bye' } });
    await expect.poll(() => run.frame().locator('.t').allTextContents()).toEqual(['1', '9']);
    expect((await ask('pages', undefined))[0]?.data).toMatchObject({ list: [1, 9], title: 'bye' });
  });

  it('shows what the app stores, changes and removes it', async () => {
    await ask('evaluate', { code: 'wx.setStorageSync("cart", [{ id: 1 }])' });
    expect(await ask('storage', undefined)).toEqual([
      { key: 'cart', type: 'Array', value: '[{"id":1}]', size: 10 },
    ]);
    await ask('setStorage', { key: 'cart', value: '"empty"' });
    expect(await ask('evaluate', { code: 'wx.getStorageSync("cart")' })).toEqual({
      text: '"empty"',
      failed: false,
    });
    await expect(ask('setStorage', { key: 'cart', value: '{no' })).rejects.toThrow(/JSON/);
    await ask('setStorage', { key: 'cart', value: null });
    expect(await ask('storage', undefined)).toEqual([]);
  });

  it.each([
    ['1 + 1', '2', false],
    ['getApp().globalData', '{n: 7}', false],
    ['{ a: 1 }', '{a: 1}', false],
    ['let x = 2; x * 3', '6', false],
    ['await Promise.resolve("late")', '"late"', false],
    ['const y = await 5; return y + 1', '6', false],
    ['getCurrentPages()[0].route', '"a"', false],
    ['typeof window', '"undefined"', false],
    ['nothing.here', 'ReferenceError: nothing is not defined', true],
    ['1 +', 'SyntaxError: Unexpected end of input', true],
  ])('evaluates %s', async (code, text, failed) => {
    expect(await ask('evaluate', { code })).toEqual({ text, failed });
  });

  it('keeps what a line declares for the lines after it, until the app starts anew', async () => {
    const evaluate = async (code: string, declares?: string[]) => {
      const { text } = await ask('evaluate', { code, declares });
      return text;
    };
    expect(await evaluate('void (name = { n: 1 }, wx = 5)', ['name', 'wx'])).toBe('undefined');
    expect(await evaluate('name.n += wx')).toBe('6');
    expect(await evaluate('read = () => name.n', ['read'])).toContain('read');
    expect(await evaluate('name = { n: 8 }', ['name'])).toBe('{n: 8}');
    expect(await evaluate('await read()')).toBe('8');
    await run.page.evaluate(() => (window as unknown as PreviewWindow).preview.restart());
    await run.frame().locator('.inner').waitFor();
    expect(await evaluate('[typeof read, typeof wx]')).toBe('["undefined", "object"]');
  });

  it('goes to the background and comes back', async () => {
    const app = async () =>
      (await ask('evaluate', { code: '[getApp().shown, getApp().hidden, getCurrentPages()[0].shows]' })).text;
    const [shown = 0, , shows = 0] = JSON.parse((await app()).replace('undefined', 'null')) as number[];
    await ask('setForeground', { visible: false });
    await ask('setForeground', { visible: true });
    expect(await app()).toBe(`[${shown + 1}, true, ${shows + 1}]`);
  });
});
