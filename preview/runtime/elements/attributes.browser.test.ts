import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { covers } from '../../../test/support/covers.ts';
import type { PreviewBench } from '../../../test/support/previewBench.ts';
import { defaultDevice } from '../../devices.ts';
import { boxOf, drag, openPage, startBench, type TestPage } from './testPage.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.stop());

const logging = (...names: string[]) =>
  names.map((name) => `${name}(e) { console.log('${name} ' + JSON.stringify(e.detail)) }`).join(',');

const style = (run: TestPage, selector: string, name: string) =>
  run
    .frame()
    .locator(selector)
    .evaluate((node, of) => getComputedStyle(node).getPropertyValue(of), name);

describe('press looks', () => {
  it('come after their delay, stay as long as asked, and stop where told', async () => {
    covers('view', 'hover-class', 'hover-start-time', 'hover-stay-time', 'hover-stop-propagation');
    covers('button', 'hover-class', 'hover-start-time', 'hover-stay-time', 'hover-stop-propagation');
    covers('navigator', 'hover-class', 'hover-start-time', 'hover-stay-time', 'hover-stop-propagation');
    const hover = (start: number, stay: number) =>
      `hover-class="on" hover-start-time="${start}" hover-stay-time="${stay}"`;
    const run = await openPage(
      bench,
      `<view id="v" ${hover(0, 0)} style="padding:20px"><button id="b" ${hover(0, 400)} hover-stop-propagation>b</button><navigator id="n" url="" ${hover(300, 0)} hover-stop-propagation>n</navigator></view>`,
      '',
      { style: '.on { color: rgb(1, 2, 3) !important }' },
    );
    const lit = async (id: string) => (await style(run, id, 'color')) === 'rgb(1, 2, 3)';
    await run.frame().locator('#b').hover();
    await run.page.mouse.down();
    await expect.poll(() => lit('#b')).toBe(true);
    expect(await lit('#v')).toBe(false);
    await run.page.mouse.up();
    await run.page.waitForTimeout(100);
    expect(await lit('#b')).toBe(true);
    await expect.poll(() => lit('#b')).toBe(false);
    await run.frame().locator('#n').hover();
    await run.page.mouse.down();
    await run.page.waitForTimeout(60);
    expect(await lit('#n')).toBe(false);
    await expect.poll(() => lit('#n')).toBe(true);
    await run.page.mouse.up();
    await run.close();
  });
});

describe('textarea', () => {
  it('is typed into as input is', async () => {
    covers(
      'textarea',
      'value',
      'maxlength',
      'placeholder',
      'placeholder-class',
      'placeholder-style',
      'disabled',
    );
    covers(
      'textarea',
      'focus',
      'cursor',
      'bindfocus',
      'bindconfirm',
      'confirm-type',
      'confirm-hold',
      'auto-focus',
    );
    covers('textarea', 'bindkeyboardheightchange', 'adjust-position', 'cursor-spacing', 'adjust-keyboard-to');
    covers('textarea', 'selection-start', 'selection-end', 'bindselectionchange');
    const run = await openPage(
      bench,
      '<view style="height:380px"/><textarea id="t" auto-focus value="abc" cursor="1" maxlength="5" placeholder="p" placeholder-class="ph" placeholder-style="font-size:20px" confirm-type="send" confirm-hold cursor-spacing="10" adjust-keyboard-to="bottom" bind:focus="focus" bind:confirm="confirm" bind:keyboardheightchange="height"/><textarea id="s" focus="{{at}}" value="abcdef" selection-start="2" selection-end="4" bind:selectionchange="select" adjust-position="{{false}}"/><textarea id="d" disabled/><view id="go" catch:touchend="go">go</view>',
      `data: { at: false }, go() { this.setData({ at: true }) }, ${logging('focus', 'confirm', 'height', 'select')}`,
      { style: '.ph { color: rgb(1, 2, 3) }' },
    );
    const area = run.frame().locator('#t textarea');
    await expect
      .poll(run.said)
      .toEqual(['focus {"value":"abc","height":379}', 'height {"height":379,"duration":250}']);
    expect(await area.evaluate((node) => (node as HTMLTextAreaElement).selectionStart)).toBe(1);
    const bottom = async () => {
      const { y, height } = await boxOf(run.frame(), '#t');
      return Math.round(y + height);
    };
    await expect.poll(bottom).toBe(844 - 379 - 10);
    await run.page.keyboard.type('xyz');
    await run.page.keyboard.press('Enter');
    await expect.poll(async () => (await run.said()).at(-1)).toBe('confirm {"value":"axybc"}');
    expect(await area.evaluate((node) => document.activeElement === node)).toBe(true);
    await area.fill('');
    const placeholder = '#t .textarea-placeholder';
    expect([await style(run, placeholder, 'color'), await style(run, placeholder, 'font-size')]).toEqual([
      'rgb(1, 2, 3)',
      '20px',
    ]);
    await run.frame().locator('#go').click();
    await expect.poll(run.said).toContain('select {"selectionStart":2,"selectionEnd":4}');
    expect(await run.frame().locator('#d textarea').isDisabled()).toBe(true);
    await run.close();
  });

  it('composes with an input method', async () => {
    covers(
      'textarea',
      'bindkeyboardcompositionstart',
      'bindkeyboardcompositionupdate',
      'bindkeyboardcompositionend',
    );
    covers(
      'input',
      'placeholder-style',
      'cursor-color',
      'bindkeyboardcompositionupdate',
      'bindselectionchange',
      'bindchange',
    );
    const names = ['start', 'update', 'end'];
    const binds = names.map((name) => `bind:keyboardcomposition${name}="${name}"`).join(' ');
    const run = await openPage(
      bench,
      `<textarea id="t" ${binds}/><input id="i" placeholder="p" placeholder-style="color:rgb(9, 9, 9)" cursor-color="#ff0000" bind:change="change" bind:selectionchange="select"/>`,
      logging(...names, 'change', 'select'),
    );
    await run.frame().locator('#t textarea').click();
    const session = await run.page.context().newCDPSession(run.page);
    await session.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
    await session.send('Input.insertText', { text: '你' });
    await expect
      .poll(run.said)
      .toEqual(['start {"data":""}', 'update {"data":"ni"}', 'update {"data":"你"}', 'end {"data":"你"}']);
    expect(await style(run, '#i .input-placeholder', 'color')).toBe('rgb(9, 9, 9)');
    expect(await style(run, '#i input', 'caret-color')).toBe('rgb(255, 0, 0)');
    await run.frame().locator('#i input').click();
    await run.page.keyboard.type('ab');
    // Browsers tell of a moved caret with the next frame only: after `Enter` there is no caret any more.
    await expect.poll(run.said).toContain('select {"selectionStart":2,"selectionEnd":2}');
    await run.page.keyboard.press('Enter');
    await expect.poll(async () => (await run.said()).slice(4)).toContain('change {"value":"ab"}');
    await run.close();
  });
});

describe('scroll-view', () => {
  const rows = '<view wx:for="{{20}}" wx:key="*this" id="r{{item}}" style="height:50px">{{item}}</view>';
  const wide = '<view style="width:2000px;height:60px"/>';

  it('tells of its ends at the thresholds, along both axes', async () => {
    covers(
      'scroll-view',
      'upper-threshold',
      'lower-threshold',
      'scroll-left',
      'scroll-with-animation',
      'scroll-anchoring',
    );
    const run = await openPage(
      bench,
      `<scroll-view id="y" scroll-y scroll-anchoring scroll-with-animation scroll-top="{{top}}" upper-threshold="100rpx" lower-threshold="{{200}}" style="height:200px" bind:scrolltolower="end" bind:scrolltoupper="end">${rows}</scroll-view><scroll-view id="x" scroll-x scroll-left="{{left}}" bind:scrolltolower="end">${wide}</scroll-view><view id="go" bind:tap="go">go</view>`,
      "data: { top: 0, left: 300 }, go() { this.setData({ top: 590, left: 1600 }) }, end(e) { console.log(e.currentTarget.id + ' ' + e.detail.direction) }",
    );
    const place = (id: string) =>
      run
        .frame()
        .locator(`${id} .wx-scroll-view-main`)
        .evaluate((node) => [node.scrollLeft, node.scrollTop, getComputedStyle(node).overflowAnchor]);
    await expect.poll(() => place('#x')).toEqual([300, 0, 'none']);
    await run.frame().locator('#go').click();
    await expect.poll(() => place('#y')).toEqual([0, 590, 'auto']);
    await expect.poll(run.said).toEqual(['x right']);
    await run.frame().locator('#y').hover();
    await run.page.mouse.wheel(0, 20);
    await expect.poll(run.said).toEqual(['x right', 'y bottom']);
    await run.page.mouse.wheel(0, -550);
    await run.page.waitForTimeout(200);
    expect(await run.said()).toHaveLength(2);
    await run.page.mouse.wheel(0, -20);
    await expect.poll(async () => (await run.said()).at(-1)).toBe('y top');
    await run.close();
  });

  it('keeps sticky children in sight, colours its refresher, opens a second level by data', async () => {
    covers('scroll-view', 'using-sticky', 'refresher-background', 'refresher-threshold');
    covers('scroll-view', 'refresher-two-level-triggered', 'refresher-two-level-close-threshold');
    const run = await openPage(
      bench,
      `<scroll-view id="s" scroll-y using-sticky scroll-top="{{100}}" style="height:200px" refresher-enabled refresher-two-level-enabled refresher-background="rgb(1, 2, 3)" refresher-threshold="{{80}}" refresher-two-level-triggered="{{open}}" refresher-two-level-close-threshold="{{30}}" bind:refresherstatuschange="status"><view id="h" style="position:sticky;top:0;height:20px">h</view>${rows}</scroll-view><view id="go" bind:tap="go">go</view>`,
      'data: { open: false }, go() { this.setData({ open: true }) }, status(e) { console.log(e.detail.status) }',
    );
    const edge = (await boxOf(run.frame(), '#s')).y;
    await expect.poll(async () => (await boxOf(run.frame(), '#h')).y).toBe(edge);
    expect(await style(run, '#s .wx-refresher', 'background-color')).toBe('rgb(1, 2, 3)');
    await run.frame().locator('#go').click();
    await expect.poll(run.said).toEqual(['6', '7']);
    await expect.poll(async () => (await boxOf(run.frame(), '#s .wx-refresher')).height).toBe(200);
    await drag(run, '#s', 0, -60, 50);
    await expect.poll(run.said).toEqual(['6', '7', '8', '0']);
    await run.close();
  });
});

describe('swiper', () => {
  it('goes one way only when told, without animation when told, with dots in any colour', async () => {
    covers('swiper', 'direction', 'scroll-with-animation', 'indicator-color', 'indicator-active-color');
    const run = await openPage(
      bench,
      '<swiper id="s" direction="positive" current="{{at}}" scroll-with-animation="{{false}}" duration="3000" indicator-dots indicator-color="rgb(1, 1, 1)" indicator-active-color="rgb(2, 2, 2)"><swiper-item wx:for="{{3}}" wx:key="*this">{{item}}</swiper-item></swiper><view id="go" bind:tap="go">go</view>',
      'data: { at: 1 }, go() { this.setData({ at: 2 }) }',
    );
    const at = async () => Math.round((await boxOf(run.frame(), 'wx-swiper-item:nth-child(3)')).x);
    await expect.poll(at).toBe(390);
    const dots = await run
      .frame()
      .locator('.wx-swiper-dot')
      .evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).style.background));
    expect(dots).toEqual(['rgb(1, 1, 1)', 'rgb(2, 2, 2)', 'rgb(1, 1, 1)']);
    await drag(run, '#s', 200, 0);
    await run.page.waitForTimeout(150);
    expect(await at()).toBe(390);
    await run.frame().locator('#go').click();
    await expect.poll(at, { timeout: 600 }).toBe(0);
    await run.close();
  });
});

describe('the rest', () => {
  it('match-media by all its sizes, builders by number, picker-view at once, rows of a grid', async () => {
    covers('match-media', 'width', 'height', 'min-height', 'max-height');
    covers('list-builder', 'child-count', 'padding');
    covers(
      'grid-builder',
      'child-count',
      'type',
      'cross-axis-gap',
      'main-axis-gap',
      'padding',
      'max-cross-axis-extent',
    );
    covers('picker-view', 'immediate-change');
    covers('sticky-header', 'padding');
    covers('slider', 'color', 'selected-color');
    covers('text', 'selectable');
    const run = await openPage(
      bench,
      '<match-media width="390"><view id="w">w</view></match-media><match-media min-height="100" max-height="9000"><view id="h">h</view></match-media><match-media height="1"><view id="no">no</view></match-media><list-builder child-count="{{2}}" padding="{{[4, 0, 0, 9]}}"><view slot:index class="l">{{index}}</view></list-builder><grid-builder type="masonry" child-count="{{3}}" cross-axis-gap="{{10}}" main-axis-gap="{{10}}" padding="{{[0, 10, 0, 10]}}" max-cross-axis-extent="{{170}}"><view slot:index class="g" style="height:{{20 + index * 10}}px">{{index}}</view></grid-builder><picker-view id="v" immediate-change style="height:150px" bind:change="change"><picker-view-column><view wx:for="{{9}}" wx:key="*this">{{item}}</view></picker-view-column></picker-view><sticky-header padding="{{[3, 0, 0, 7]}}"><view id="sh">s</view></sticky-header><slider id="sl" color="#010203" selected-color="#040506" value="50"/><text id="t" selectable>t</text>',
      logging('change'),
      { options: { device: defaultDevice } },
    );
    const visible = await Promise.all(['#w', '#h', '#no'].map((id) => run.frame().locator(id).isVisible()));
    expect(visible).toEqual([true, true, false]);
    expect(await run.frame().locator('.l').allTextContents()).toEqual(['0', '1']);
    expect((await boxOf(run.frame(), '.l >> nth=0')).x).toBe(9);
    const cells = await run
      .frame()
      .locator('.g')
      .evaluateAll((nodes) => nodes.map((node) => Math.round(node.getBoundingClientRect().x)));
    // 370 px inside: three columns, since two would be wider than 170.
    expect(cells).toEqual([10, 137, 263]);
    const wheel = await boxOf(run.frame(), '#v');
    await run.page.mouse.move(100, wheel.y + 75);
    await run.page.mouse.down();
    await run.page.mouse.move(100, wheel.y + 75 - 80, { steps: 8 });
    await expect.poll(run.said).toEqual(['change {"value":[1]}', 'change {"value":[2]}']);
    await run.page.mouse.up();
    const header = await boxOf(run.frame(), 'wx-sticky-header');
    const inside = await boxOf(run.frame(), '#sh');
    expect([inside.x, inside.y - header.y]).toEqual([7, 3]);
    expect(await style(run, '#sl .wx-slider-track', 'background-color')).toBe('rgb(4, 5, 6)');
    expect(await style(run, '#sl .wx-slider-handle-wrapper', 'background-color')).toBe('rgb(1, 2, 3)');
    expect(await style(run, '#t', 'user-select')).toBe('text');
    await run.close();
  });

  it('builders take texts for numbers, and what all elements take', async () => {
    const run = await openPage(
      bench,
      '<grid-builder child-count="3" cross-axis-gap="10" max-cross-axis-extent="170" main-axis-gap="none" aria-label="cells"><view slot:index class="g">{{index}}</view></grid-builder><list-builder id="l" child-count="2" hidden="{{hidden}}" aria-role="list"><view class="l">l</view></list-builder><button id="go" bind:tap="go">go</button>',
      'data: { hidden: true }, go() { this.setData({ hidden: false }) }',
      { options: { device: defaultDevice } },
    );
    const frame = run.frame();
    const cells = await frame
      .locator('.g')
      .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect()).map(({ x, y }) => [x, y]));
    // 390 px: three columns, since two would be wider than 170.
    expect(cells.map(([x = 0]) => Math.round(x))).toEqual([0, 133, 267]);
    expect(await frame.locator('wx-grid-builder').getAttribute('aria-label')).toBe('cells');
    expect(await frame.locator('#l').getAttribute('role')).toBe('list');
    expect(await frame.locator('.l').count()).toBe(2);
    expect(await frame.locator('#l').isVisible()).toBe(false);
    await frame.locator('#go').click();
    await frame.locator('#l').waitFor({ state: 'visible' });
    await run.close();
  });
});
