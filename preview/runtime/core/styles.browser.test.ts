import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PreviewBench, type RunningPreview } from '../../../test/support/previewBench.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await PreviewBench.start();
});
afterAll(() => bench.stop());

const card = (name: string, isolation: string | undefined, wxss: string) => ({
  [`${name}.json`]: JSON.stringify({ component: true, styleIsolation: isolation }),
  [`${name}.wxml`]: `<view class="probe ${name} app page">x</view>`,
  [`${name}.wxss`]: wxss,
});

/** Colour and background of the nodes with a class, whatever prefix it has. */
const looks = (run: RunningPreview, name: string): Promise<string[]> =>
  run
    .frame()
    .locator(`[class~="${name}"], [class$="--${name}"], [class*="--${name} "]`)
    .evaluateAll((nodes) =>
      nodes
        .filter((node) => (node as HTMLElement).offsetParent !== null)
        .map((node) => `${getComputedStyle(node).color} ${getComputedStyle(node).backgroundColor}`),
    );

const RED = 'rgb(255, 0, 0)';
const BLUE = 'rgb(0, 0, 255)';
const BLACK = 'rgb(0, 0, 0)';
const NONE = 'rgba(0, 0, 0, 0)';

describe('styleIsolation', () => {
  const using = '{"usingComponents":{"x-iso":"/iso","x-app":"/app1","x-sha":"/sha"}}';
  const files = {
    'app.json': '{"pages":["p","q","r"]}',
    'app.wxss': '.app { color: rgb(255, 0, 0) }',
    'p.json': using,
    'p.js': 'Page({ go() { wx.navigateTo({ url: "/q" }) } })',
    'p.wxml':
      '<x-iso/><x-app/><x-sha/><view class="own app" bind:tap="go">own</view><view class="shared-out">o</view>',
    'p.wxss': '.page { background: rgb(0, 0, 255) }',
    'q.json': '{}',
    'q.js': 'Page({ go() { wx.navigateTo({ url: "/r" }) } })',
    'q.wxml': '<view class="shared-out page">q</view><view class="next" bind:tap="go">next</view>',
    'r.json': '{"component":true,"usingComponents":{}}',
    'r.js': 'Component({ options: { styleIsolation: "page-isolated" } })',
    'r.wxml': '<view class="app mine">r</view>',
    'r.wxss': '.mine { background: rgb(0, 0, 255) }',
    ...card('iso', undefined, ':host { display: block } .iso { top: 0 }'),
    ...card('app1', 'apply-shared', ''),
    ...card('sha', 'shared', '.shared-out { color: rgb(255, 0, 0) } text { color: rgb(255, 0, 0) }'),
  };

  it('lets styles in and out as asked, for the page concerned only', async () => {
    const run = await bench.open(files);
    expect(await looks(run, 'iso')).toEqual([`${BLACK} ${NONE}`]);
    expect(await looks(run, 'app1')).toEqual([`${RED} ${BLUE}`]);
    expect(await looks(run, 'sha')).toEqual([`${RED} ${BLUE}`]);
    expect(await looks(run, 'shared-out')).toEqual([`${RED} ${NONE}`]);
    await run.frame().locator('.own').click();
    // Another page, which does not use the component that shares its styles.
    expect(await looks(run, 'shared-out')).toEqual([`${BLACK} ${NONE}`]);
    await run.frame().locator('.next').click();
    expect(await looks(run, 'mine')).toEqual([`${BLACK} ${BLUE}`]);
    await run.close();
  });

  it('keeps it after a change of the style sheet', async () => {
    const run = await bench.open(files);
    await run.update({ 'sha.wxss': '.shared-out { color: rgb(0, 0, 255) }' });
    expect(await looks(run, 'shared-out')).toEqual([`${BLUE} ${NONE}`]);
    await run.close();
  });

  it('lets them out into a page that begins to use a component that is known already', async () => {
    const run = await bench.open(files);
    await run.frame().locator('.own').click();
    expect(await looks(run, 'shared-out')).toEqual([`${BLACK} ${NONE}`]);
    await run.update({
      'q.json': '{"usingComponents":{"x-sha":"/sha"}}',
      'q.wxml': '<x-sha/><view class="shared-out page">q</view>',
    });
    expect(await looks(run, 'shared-out')).toEqual([`${RED} ${NONE}`]);
    await run.close();
  });
});

describe(':host', () => {
  it('is the host of the component, however its styles are shared', async () => {
    const host = ':host { display: block; color: rgb(255, 0, 0) } :host(.on) { color: rgb(0, 0, 255) }';
    const run = await bench.open({
      'app.json': '{"pages":["p"]}',
      'p.json':
        '{"usingComponents":{"x-iso":"/iso","x-app":"/app1","x-sha":"/sha","x-two":"/sha","x-own":"/own","x-no":"/no"}}',
      'p.js': 'Page({})',
      'p.wxml':
        '<x-iso class="h"/><x-app class="h"/><x-sha class="h"/><x-two class="h on"/><x-own class="h"/><x-no class="h"/>',
      ...card('iso', undefined, host),
      ...card('app1', 'apply-shared', host),
      ...card('sha', 'shared', host),
      ...card('own', undefined, host),
      'own.js': 'Component({ options: { styleIsolation: "shared" } })',
      ...card('no', 'shared', ''),
    });
    expect(await looks(run, 'h')).toEqual(
      [RED, RED, RED, BLUE, RED, BLACK].map((color) => `${color} ${NONE}`),
    );
    await run.update({ 'no.wxss': ':host { color: rgb(0, 0, 255) }' });
    expect((await looks(run, 'h'))[5]).toBe(`${BLUE} ${NONE}`);
    await run.close();
  });
});

describe('classes and attributes of custom components', () => {
  it('several external classes in the scope of who gives them, :host, hidden, rem', async () => {
    const run = await bench.open({
      'app.json': '{"pages":["p"]}',
      'p.json': '{"usingComponents":{"x-a":"/a"}}',
      'p.js': 'Page({ data: { off: true } })',
      'p.wxml':
        '<x-a id="one" my-class="red big" other-class="{{off ? \'back\' : \'\'}}" class="host"/><x-a id="two" hidden="{{off}}"/>',
      'p.wxss':
        '.red { color: rgb(255, 0, 0) } .big { font-size: 2rem } .back { background: rgb(0, 0, 255) }',
      'a.json': '{"component":true,"usingComponents":{"x-b":"/b"}}',
      'a.js': 'Component({ externalClasses: ["my-class", "other-class"] })',
      'a.wxml': '<x-b in-class="my-class own other-class"/>',
      'a.wxss': ':host { display: block; height: 7px } .own { top: 1px }',
      'b.json': '{"component":true}',
      'b.js': 'Component({ externalClasses: ["in-class"], options: { virtualHost: true } })',
      'b.wxml': '<view class="in-class leaf">leaf</view>',
      'b.wxss': '.leaf { left: 3px } .red { color: rgb(0, 0, 1) }',
    });
    const leaf = run.frame().locator('#one .b--leaf');
    const style = await leaf.evaluate((node) => {
      const { color, backgroundColor, top, left, fontSize } = getComputedStyle(node);
      return { color, backgroundColor, top, left, fontSize };
    });
    expect(style).toEqual({ color: RED, backgroundColor: BLUE, top: '1px', left: '3px', fontSize: '39px' });
    expect(
      await run
        .frame()
        .locator('#one')
        .evaluate((node) => getComputedStyle(node).height),
    ).toBe('7px');
    expect(
      await run
        .frame()
        .locator('#two')
        .evaluate((node) => getComputedStyle(node).display),
    ).toBe('none');
    await run.close();
  });
});
