import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { covers } from '../../../test/support/covers.ts';
import type { PreviewBench } from '../../../test/support/previewBench.ts';
import { openPage, startBench } from './testPage.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.stop());

const svg = (width: number, height: number) =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`);

describe('text', () => {
  it('keeps line breaks, spaces as asked, and follows data', async () => {
    covers('text', 'space', 'decode');
    const run = await openPage(
      bench,
      '<text id="t" space="nbsp" decode>{{words}}</text><view id="box"><text id="p">{{words}}</text></view><view id="go" bind:tap="go">go</view>',
      "data: { words: 'a  b\\n&lt;c' }, go() { this.setData({ words: 'x  y' }) }",
    );
    const text = (id: string) =>
      run
        .frame()
        .locator(id)
        .evaluate((node) => node.textContent);
    await expect.poll(() => text('#t')).toBe('a\u00a0\u00a0b\n<c');
    expect(await text('#p')).toBe('a  b\n&lt;c');
    const heightOf = async (id: string) => (await run.frame().locator(id).boundingBox())?.height ?? 0;
    expect(await heightOf('#box')).toBe(2 * (await heightOf('#go')));
    await run.frame().locator('#go').click();
    await expect.poll(() => text('#t')).toBe('x\u00a0\u00a0y');
    await run.close();
  });
});

describe('an element without attributes of its own', () => {
  it('comes to life when one is asked for', async () => {
    const run = await openPage(
      bench,
      '<view id="v" class="plain" data-k="1" bind:tap="ask"><text id="t">tap</text></view>',
      `ask() {
        const query = wx.createSelectorQuery();
        query.select('#v').fields({ dataset: true, properties: ['hover-class', 'hover-start-time'] });
        query.select('#t').fields({ properties: ['user-select', 'max-lines'] });
        query.exec((all) => console.log(JSON.stringify(all)));
      }`,
    );
    const isAlive = (id: string) =>
      run
        .frame()
        .locator(id)
        .evaluate((node) => Boolean((node as { __wxElement?: { living?: unknown } }).__wxElement?.living));
    expect([await isAlive('#v'), await isAlive('#t')]).toEqual([false, false]);
    await run.frame().locator('#t').click();
    await expect
      .poll(() => run.said())
      .toEqual([
        '[{"dataset":{"k":"1"},"hover-class":"none","hover-start-time":50},{"user-select":false,"max-lines":0}]',
      ]);
    expect([await isAlive('#v'), await isAlive('#t')]).toEqual([true, true]);
    await run.close();
  });
});

describe('image', () => {
  it('has its default size, fits by mode, tells its size, and shows what is missing', async () => {
    covers('image', 'src', 'mode=widthFix', 'mode=heightFix', 'mode=scaleToFill', 'bindload', 'binderror');
    const run = await openPage(
      bench,
      '<image id="d" src="/i.svg" bind:load="log"/><image id="w" src="../../i.svg" mode="widthFix" style="width:100px;height:999px"/><image id="h" src="/i.svg" mode="heightFix" style="height:20px"/><image id="m" src="/no.png" bind:error="log"/>',
      "log(e) { console.log(e.type + ' ' + e.target.id + ' ' + JSON.stringify(e.detail)) }",
      { files: { 'i.svg': svg(200, 100) } },
    );
    const frame = run.frame();
    const size = async (id: string) => {
      const box = await frame.locator(id).boundingBox();
      return [box?.width, box?.height];
    };
    expect(await size('#d')).toEqual([320, 240]);
    await expect.poll(() => size('#w')).toEqual([100, 50]);
    await expect.poll(() => size('#h')).toEqual([40, 20]);
    await expect
      .poll(async () => (await run.said()).sort())
      .toEqual(['error m {"errMsg":"/no.png is not in the package"}', 'load d {"width":200,"height":100}']);
    expect(await frame.locator('#m').getAttribute('missing')).toBe('');
    expect((await run.logs()).filter((line) => line.startsWith('error'))).toEqual([
      'error: <image> Failed to load local resource /no.png: no such file in the package.',
    ]);
    await run.close();
  });
});

describe('rich-text', () => {
  it('draws trusted tags only and runs nothing', async () => {
    covers('rich-text', 'nodes');
    const run = await openPage(
      bench,
      '<rich-text id="s" nodes="{{html}}"/><rich-text id="a" nodes="{{nodes}}"/>',
      `data: {
        html: '<p class="c" onclick="alert(1)">a<script>alert(1)</script><iframe src="x"></iframe><b style="color:red">b</b><img src="/i.svg" onerror="alert(1)" width="9"></p>',
        nodes: [{ name: 'div', attrs: { class: 'c', onclick: 'x' }, children: [{ type: 'text', text: 'x &lt;b&gt; <i>' }, { name: 'script' }, { name: 'u', children: [{ type: 'text', text: 'u' }] }] }, null, { name: 'constructor' }],
      }`,
      { files: { 'i.svg': svg(9, 9) } },
    );
    const html = (id: string) =>
      run
        .frame()
        .locator(id)
        .evaluate((node) => node.innerHTML);
    expect((await html('#s')).replace(/blob:[^"]+/, 'blob:')).toBe(
      '<div><p class="c">a<b style="color: red;">b</b><img src="blob:" width="9"></p></div>',
    );
    expect(await html('#a')).toBe('<div><div class="c">x &lt;b&gt; &lt;i&gt;<u>u</u></div></div>');
    await run.close();
  });
});

describe('navigator and button', () => {
  it('go to pages, but not on the canvas of an editor', async () => {
    covers('navigator', 'url', 'open-type=navigate');
    const wxml = '<navigator id="n" url="../b/b?x=1">go</navigator>';
    const run = await openPage(bench, wxml);
    await run.frame().locator('#n').click();
    await expect.poll(run.said).toEqual(['b {"x":"1"}']);
    await run.close();
    const design = await openPage(bench, wxml, '', {
      options: { design: { enabled: true, fullHeight: false } },
    });
    await design.frame().locator('#n').click();
    await design.page.waitForTimeout(200);
    expect(await design.said()).toEqual([]);
    await design.close();
  });

  it('answers open types through the scenario, and lets no tap through when disabled', async () => {
    covers(
      'button',
      'open-type=getPhoneNumber',
      'open-type=chooseAvatar',
      'open-type=share',
      'disabled',
      'bindgetphonenumber',
      'bindchooseavatar',
    );
    const run = await openPage(
      bench,
      '<view bind:tap="log"><button id="p" open-type="getPhoneNumber" bind:getphonenumber="log">p</button></view><button id="a" open-type="chooseAvatar" bind:chooseavatar="log">a</button><view id="outer" bind:tap="log"><button id="off" disabled bind:tap="log">x</button></view><button id="s" open-type="share">s</button>',
      "onShareAppMessage(r) { return { title: 'T', path: '/pages/b/b?from=' + r.from } }, log(e) { console.log(e.type + ' ' + (e.detail.errMsg || '')) }",
    );
    const frame = run.frame();
    await frame.locator('#p').click();
    await frame.locator('#a').click();
    await frame.getByText('用微信头像').click();
    await frame.locator('.wx-actions').waitFor({ state: 'detached' });
    for (const id of ['#off', '#s']) await frame.locator(id).click();
    const card = frame.locator('.wx-share');
    expect(await card.locator('b').textContent()).toBe('T');
    await card.getByRole('button').first().click();
    await card.waitFor({ state: 'detached' });
    expect((await run.notices()).map(({ kind }) => kind)).not.toContain('share');
    await frame.locator('#s').click();
    await card.getByRole('button').last().click();
    await expect
      .poll(run.said)
      .toEqual(['tap ', 'getphonenumber getPhoneNumber:ok', 'chooseavatar chooseAvatar:ok']);
    const notices = await run.notices();
    expect(notices.map((notice) => (notice.kind === 'wx' ? notice.errMsg : notice))).toEqual([
      'getPhoneNumber:ok',
      'chooseAvatar:ok',
      { kind: 'share', title: 'T', path: '/pages/b/b?from=button' },
    ]);
    await run.close();
  });
});

describe('every element', () => {
  it('takes hidden, aria attributes, ids and data-', async () => {
    const run = await openPage(
      bench,
      '<view id="v" hidden="{{h}}" aria-role="button" aria-label="L" data-a-b="1" bind:tap="tap">v</view>',
      'data: { h: false }, tap(e) { console.log(JSON.stringify(e.currentTarget.dataset)); this.setData({ h: true }) }',
    );
    const view = run.frame().locator('#v');
    expect([await view.getAttribute('role'), await view.getAttribute('aria-label')]).toEqual(['button', 'L']);
    await view.click();
    await expect.poll(() => view.isVisible()).toBe(false);
    expect(await run.said()).toEqual(['{"aB":"1"}']);
    await run.close();
  });

  it('plays animations that a script wrote', async () => {
    const run = await openPage(
      bench,
      '<view id="v" animation="{{a}}" style="width:40px;height:40px" bind:tap="tap"/>',
      'data: { a: {} }, tap() { const a = wx.createAnimation({ duration: 50 }); a.translateX(100).step(); a.opacity(0.5).step(); this.setData({ a: a.export() }) }',
    );
    const view = run.frame().locator('#v');
    await view.click();
    const state = () =>
      view.evaluate((node) => [getComputedStyle(node).transform, getComputedStyle(node).opacity]);
    await expect.poll(state).toEqual(['matrix(1, 0, 0, 1, 100, 0)', '0.5']);
    await run.close();
  });
});
