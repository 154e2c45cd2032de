import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { covers } from '../../../test/support/covers.ts';
import type { PreviewBench } from '../../../test/support/previewBench.ts';
import { boxOf, drag, openPage, startBench, type TestPage } from './testPage.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.stop());

const slides =
  '<swiper-item wx:for="{{3}}" wx:key="*this" item-id="i{{item}}"><view class="s">{{item}}</view></swiper-item>';
const swiperScript =
  "change(e) { console.log('change ' + JSON.stringify(e.detail)) }, finish(e) { console.log('finish ' + e.detail.current) }";

describe('swiper', () => {
  it('follows the finger, settles on a page, and tells', async () => {
    covers('swiper', 'duration', 'current', 'indicator-dots', 'bindchange', 'bindanimationfinish');
    covers('swiper-item', 'item-id');
    const run = await openPage(
      bench,
      `<swiper id="s" duration="100" indicator-dots bind:change="change" bind:animationfinish="finish">${slides}</swiper>`,
      swiperScript,
    );
    await drag(run, '#s', -250, 0);
    await expect
      .poll(run.said)
      .toEqual(['change {"current":1,"currentItemId":"i1","source":"touch"}', 'finish 1']);
    await drag(run, '#s', -40, 0, 200);
    await drag(run, '#s', -300, 0);
    await drag(run, '#s', -300, 0);
    await expect.poll(async () => (await boxOf(run.frame(), 'wx-swiper-item:nth-child(3)')).x).toBe(0);
    const active = await run
      .frame()
      .locator('.wx-swiper-dot')
      .evaluateAll((dots) => dots.map((dot) => dot.className.includes('active')));
    expect(active).toEqual([false, false, true]);
    await run.close();
  });

  it('goes round without an end when circular, also with two pages', async () => {
    const run = await openPage(
      bench,
      '<swiper id="s" circular duration="50" bind:change="change"><swiper-item>0</swiper-item><swiper-item>1</swiper-item></swiper>',
      swiperScript,
    );
    for (let turn = 0; turn < 3; turn++) {
      await drag(run, '#s', -250, 0);
      await run.page.waitForTimeout(150);
    }
    await drag(run, '#s', 250, 0);
    const currents = async () => (await run.said()).map((line) => JSON.parse(line.slice(7)).current);
    await expect.poll(currents).toEqual([1, 0, 1, 0]);
    await run.close();
  });

  it('plays by itself, but not on the canvas of an editor, and follows its data', async () => {
    covers('swiper', 'autoplay', 'interval', 'circular');
    const wxml = `<swiper id="s" autoplay interval="150" duration="20" current="{{at}}" circular bind:change="change">${slides}</swiper>`;
    const run = await openPage(bench, wxml, `data: { at: 1 }, ${swiperScript}`);
    await expect
      .poll(async () => (await run.said()).slice(0, 2))
      .toEqual([
        'change {"current":2,"currentItemId":"i2","source":"autoplay"}',
        'change {"current":0,"currentItemId":"i0","source":"autoplay"}',
      ]);
    await run.close();
    const design = await openPage(bench, wxml, `data: { at: 1 }, ${swiperScript}`, {
      options: { design: { enabled: true, fullHeight: false } },
    });
    await design.page.waitForTimeout(500);
    expect((await boxOf(design.frame(), 'wx-swiper-item:nth-child(2)')).x).toBe(0);
    await design.close();
  });

  it('takes pages and a place that come with one setData', async () => {
    const run = await openPage(
      bench,
      '<swiper id="s" current="{{at}}" duration="20"><swiper-item wx:for="{{n}}" wx:key="*this">{{item}}</swiper-item></swiper><view id="go" bind:tap="go">go</view>',
      'data: { at: 0, n: 2 }, go() { this.setData({ at: 3, n: 5 }) }',
    );
    await run.frame().locator('#go').click();
    await expect.poll(async () => (await boxOf(run.frame(), 'wx-swiper-item:nth-child(4)')).x).toBe(0);
    await run.close();
  });

  it('shows several pages, margins, and goes up and down', async () => {
    covers('swiper', 'vertical', 'previous-margin', 'next-margin', 'display-multiple-items');
    const run = await openPage(
      bench,
      `<swiper id="s" vertical previous-margin="20px" next-margin="40px" display-multiple-items="2" style="height:200px" bind:change="change" duration="20">${slides}</swiper>`,
      swiperScript,
    );
    const second = await boxOf(run.frame(), 'wx-swiper-item:nth-child(2)');
    const first = await boxOf(run.frame(), 'wx-swiper-item:nth-child(1)');
    expect([first.height, second.y - first.y, first.width]).toEqual([70, 70, 390]);
    await drag(run, '#s', 0, -60);
    await expect.poll(run.said).toEqual(['change {"current":1,"currentItemId":"i1","source":"touch"}']);
    await run.close();
  });
});

describe('scroll-view', () => {
  const rows = '<view wx:for="{{20}}" wx:key="*this" id="r{{item}}" style="height:50px">{{item}}</view>';

  it('tells of scrolling and of both ends', async () => {
    covers('scroll-view', 'scroll-y', 'bindscroll', 'bindscrolltolower', 'bindscrolltoupper');
    const run = await openPage(
      bench,
      `<scroll-view id="s" scroll-y style="height:200px" bind:scrolltolower="low" bind:scrolltoupper="up" bind:scroll="scroll">${rows}</scroll-view>`,
      "n: 0, low(e) { console.log('low ' + e.detail.direction) }, up(e) { console.log('up ' + e.detail.direction) }, scroll(e) { this.last = e.detail; if (!this.n++) console.log(Object.keys(e.detail).sort().join(' ')) }",
    );
    await run.frame().locator('#s').hover();
    await run.page.mouse.wheel(0, 2000);
    await expect.poll(run.said).toContain('low bottom');
    await run.page.mouse.wheel(0, -2000);
    await expect
      .poll(run.said)
      .toEqual(['deltaX deltaY scrollHeight scrollLeft scrollTop scrollWidth', 'low bottom', 'up top']);
    await run.close();
  });

  it('goes where data says: scroll-top, scroll-into-view', async () => {
    covers('scroll-view', 'scroll-top', 'scroll-into-view');
    const run = await openPage(
      bench,
      `<scroll-view id="s" scroll-y style="height:200px" scroll-top="{{top}}" scroll-into-view="{{into}}">${rows}</scroll-view><view id="go" bind:tap="go">go</view>`,
      "data: { top: 120, into: '' }, go() { this.setData({ into: 'r9' }) }",
    );
    const main = run.frame().locator('.wx-scroll-view-main');
    const top = () => main.evaluate((node) => node.scrollTop);
    await expect.poll(top).toBe(120);
    await run.frame().locator('#go').click();
    await expect.poll(top).toBe(450);
    await run.close();
  });

  it('lays children out as a flex box with enable-flex only', async () => {
    covers('scroll-view', 'scroll-x', 'enable-flex');
    const children = '<view class="k">1</view><view class="k">2</view>';
    const run = await openPage(
      bench,
      `<scroll-view id="f" scroll-x enable-flex class="flex">${children}</scroll-view><scroll-view id="b" scroll-x class="flex">${children}</scroll-view>`,
      '',
      { style: '.flex{display:flex;flex-direction:row;height:60px} .k{width:80px;height:40px;flex:none}' },
    );
    const xs = (id: string) =>
      run
        .frame()
        .locator(`${id} .k`)
        .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().x));
    expect(await xs('#f')).toEqual([0, 80]);
    expect(await xs('#b')).toEqual([0, 0]);
    await run.close();
  });

  it('refreshes when pulled far enough, until the page says it is done', async () => {
    covers(
      'scroll-view',
      'refresher-enabled',
      'refresher-triggered',
      'bindrefresherrefresh',
      'bindrefresherrestore',
      'bindrefresherabort',
    );
    const run = await openPage(
      bench,
      `<scroll-view id="s" scroll-y style="height:300px" refresher-enabled refresher-triggered="{{busy}}" bind:refresherrefresh="refresh" bind:refresherrestore="log" bind:refresherabort="log">${rows}</scroll-view>`,
      "data: { busy: false }, refresh() { console.log('refresh'); this.setData({ busy: true }); setTimeout(() => this.setData({ busy: false }), 100) }, log(e) { console.log(e.type) }",
    );
    await drag(run, '#s', 0, 40, 50);
    await drag(run, '#s', 0, 140, 50);
    await expect.poll(run.said).toEqual(['refresherabort', 'refresh', 'refresherrestore']);
    await run.close();
  });
});

/** Two fingers go from two places to two others. */
async function pinch(run: TestPage, from: [number, number][], to: [number, number][]): Promise<void> {
  const session = await run.page.context().newCDPSession(run.page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: [number, number][]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    });
  await touch('touchStart', from.slice(0, 1));
  await touch('touchStart', from);
  for (let step = 1; step <= 6; step++) {
    const points = from.map(([x, y], id): [number, number] => {
      const [endX, endY] = to[id] as [number, number];
      return [x + ((endX - x) * step) / 6, y + ((endY - y) * step) / 6];
    });
    await touch('touchMove', points);
  }
  await touch('touchEnd', []);
}

describe('movable-view', () => {
  const script = `data: { x: 0, disabled: false, value: 1 }, log(e) { console.log(e.type + ' ' + e.currentTarget.id) },
    change(e) { const { x, y, source } = e.detail; this.last = [Math.round(x), Math.round(y), source].join(' ') }, tell() { console.log(this.last || 'none'); this.last = '' },
    scale(e) { console.log('scale ' + e.detail.scale.toFixed(1)) }, go() { this.setData({ x: 60 }) }, stop() { this.setData({ disabled: true }) }, grow() { this.setData({ value: 3 }) }`;
  const buttons =
    '<button id="tell" bind:tap="tell">tell</button><button id="go" bind:tap="go">go</button><button id="stop" bind:tap="stop">stop</button><button id="grow" bind:tap="grow">grow</button>';
  const drag = async (run: TestPage, selector: string, dx: number, dy: number, rest = true) => {
    const box = await run.frame().locator(selector).boundingBox();
    const x = (box?.x ?? 0) + (box?.width ?? 0) / 2;
    const y = (box?.y ?? 0) + (box?.height ?? 0) / 2;
    const { mouse } = run.page;
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x + dx, y + dy, { steps: 8 });
    if (rest) await run.page.waitForTimeout(150);
    await mouse.up();
  };
  const placeOf = async (run: TestPage, selector: string) => {
    const box = await run.frame().locator(selector).boundingBox();
    return [Math.round(box?.x ?? 0), Math.round((box?.y ?? 0) - 91)];
  };

  it('is dragged within its area', async () => {
    const run = await openPage(
      bench,
      '<movable-area style="width:200px;height:100px"><movable-view id="m" direction="all" style="width:40px;height:40px" bind:change="change"/></movable-area>',
      'change(e) { this.last = e.detail; console.log(e.detail.source) }',
    );
    const start = await boxOf(run.frame(), '#m');
    await drag(run, '#m', 300, 30);
    const end = await boxOf(run.frame(), '#m');
    expect([end.x - start.x, Math.round(end.y - start.y)]).toEqual([160, 30]);
    expect(new Set(await run.said())).toEqual(new Set(['touch']));
    await run.close();
  });

  it('follows a finger in its directions, within its area', async () => {
    covers('movable-view', 'direction', 'x', 'y', 'disabled', 'animation', 'damping', 'bindchange');
    covers('movable-view', 'bindhtouchmove', 'bindvtouchmove', 'out-of-bounds', 'inertia', 'friction');
    const run = await openPage(
      bench,
      `<movable-area style="width:200px;height:100px"><movable-view id="m" direction="all" x="{{x}}" y="10px" animation="{{false}}" disabled="{{disabled}}" style="width:40px;height:40px" bind:change="change" bind:htouchmove="log" bind:vtouchmove="log"/></movable-area>
<movable-area style="width:200px;height:100px"><movable-view id="h" direction="horizontal" style="width:40px;height:40px" bind:vtouchmove="log"/></movable-area>
<movable-area style="width:200px;height:100px;margin-left:100px"><movable-view id="o" direction="all" out-of-bounds damping="100" style="width:40px;height:40px" bind:change="change"/></movable-area>
<movable-area style="width:380px;height:60px"><movable-view id="i" direction="all" inertia friction="1" style="width:40px;height:40px" bind:change="change"/></movable-area>${buttons}`,
      script,
    );
    const frame = run.frame();
    const tell = async () => {
      await frame.locator('#tell').click();
      return (await run.said()).at(-1);
    };
    await frame.locator('#m').waitFor();
    await expect.poll(() => placeOf(run, '#m')).toEqual([0, 10]);
    await drag(run, '#m', 30, 20);
    expect(await placeOf(run, '#m')).toEqual([30, 30]);
    expect(await tell()).toBe('30 30 touch');
    await drag(run, '#m', 0, 500);
    expect(await placeOf(run, '#m')).toEqual([30, 60]);
    await frame.locator('#go').click();
    await expect.poll(() => placeOf(run, '#m')).toEqual([60, 10]);
    expect(await tell()).toBe('60 10 ');
    await frame.locator('#stop').click();
    await drag(run, '#m', 30, 0);
    expect(await placeOf(run, '#m')).toEqual([60, 10]);
    await drag(run, '#h', 50, 30);
    expect(await placeOf(run, '#h')).toEqual([50, 100]);
    await drag(run, '#o', -100, 0, false);
    await expect.poll(() => placeOf(run, '#o')).toEqual([100, 200]);
    expect(await tell()).toBe('0 0 out-of-bounds');
    await drag(run, '#i', 60, 0, false);
    await expect.poll(async () => (await placeOf(run, '#i'))[0]).toBeGreaterThan(90);
    await expect.poll(tell).toMatch(/ friction$/);
    expect((await run.said()).filter((line) => /touchmove/.test(line))).toEqual([
      'htouchmove m',
      'vtouchmove m',
    ]);
    await run.close();
  });

  it('is scaled by two fingers, by its value, and from anywhere on a scale-area', async () => {
    covers('movable-view', 'scale', 'scale-min', 'scale-max', 'scale-value', 'bindscale');
    covers('movable-area', 'scale-area');
    const run = await openPage(
      bench,
      `<movable-area style="width:300px;height:200px"><movable-view id="m" direction="all" x="100" y="60" scale scale-max="4" scale-value="{{value}}" style="width:80px;height:80px" bind:scale="scale"/></movable-area>
<movable-area scale-area style="width:300px;height:200px"><movable-view id="a" direction="all" x="130" y="80" scale style="width:40px;height:40px"/></movable-area>${buttons}`,
      script,
    );
    const width = async (selector: string) =>
      Math.round((await run.frame().locator(selector).boundingBox())?.width ?? 0);
    await expect.poll(() => placeOf(run, '#m')).toEqual([100, 60]);
    await pinch(
      run,
      [
        [130, 191],
        [150, 191],
      ],
      [
        [120, 191],
        [160, 191],
      ],
    );
    await expect.poll(() => width('#m')).toBe(160);
    // About its middle, as far as the area lets it.
    expect(await placeOf(run, '#m')).toEqual([60, 20]);
    await pinch(
      run,
      [
        [130, 191],
        [150, 191],
      ],
      [
        [80, 191],
        [200, 191],
      ],
    );
    await expect.poll(() => width('#m')).toBe(320);
    await run.frame().locator('#grow').click();
    await expect.poll(() => width('#m')).toBe(240);
    expect((await run.said()).at(-1)).toBe('scale 3.0');
    await pinch(
      run,
      [
        [20, 310],
        [40, 310],
      ],
      [
        [10, 310],
        [50, 310],
      ],
    );
    await expect.poll(() => width('#a')).toBe(80);
    await run.close();
  });
});
