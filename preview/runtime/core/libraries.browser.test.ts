import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PreviewBench } from '../../../test/support/previewBench.ts';
import { openPage, startBench } from '../elements/testPage.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.stop());

/** Opens a page with one custom component, which lies in a package. */
const openPackaged = (wxml: string, component: { json?: object; wxml: string; js: string; wxs?: string }) =>
  openPage(bench, wxml, 'data: { rows: [1, 2] }', {
    files: {
      'pages/a/a.json': '{"usingComponents":{"x-c":"lib/c/c"}}',
      'miniprogram_npm/lib/c/c.json': JSON.stringify({ component: true, ...component.json }),
      'miniprogram_npm/lib/c/c.wxml': component.wxml,
      'miniprogram_npm/lib/c/c.js': component.js,
      ...(component.wxs && { 'miniprogram_npm/lib/c/c.wxs': component.wxs }),
    },
  });

describe('a component of a package', () => {
  it('may have a property that is called data', async () => {
    const run = await openPackaged('<x-c data="{{rows}}"/>', {
      wxml: '<view id="out">{{count}} {{data.length}}</view>',
      js: `Component({
        properties: { data: { type: Array, value: [] } },
        data: { count: 0 },
        observers: { data() { this.setData({ count: this.properties.data.length + this.data.data.length }) } },
      })`,
    });
    await expect.poll(() => run.frame().locator('#out, [id$=out]').textContent()).toBe('4 2');
    expect(await run.logs()).toEqual([]);
    await run.close();
  });

  it('is not complained of for names that WeChat says nothing about', async () => {
    const run = await openPackaged('<x-c nothing="1"/>', {
      wxml: '<view tabindex="0"><text wx:for="{{2}}" wx:key="id">{{index}}</text></view>',
      js: "Component({ relations: { './none': { type: 'parent' } } })",
    });
    await run.frame().locator('wx-text').first().waitFor();
    expect(await run.logs()).toEqual(['warn: "nothing" is not a valid property']);
    await run.close();
  });

  it('puts its content where a built-in element around the slot keeps its own', async () => {
    const run = await openPackaged('<x-c><text id="in">in</text></x-c>', {
      wxml: '<scroll-view id="s" scroll-y style="height:50px"><slot/></scroll-view>',
      js: 'Component({ options: { virtualHost: true } })',
    });
    expect(await run.frame().locator('.wx-scroll-view-content > #in').count()).toBe(1);
    await run.close();
  });

  it('fills its nameless slot when it has but one, wherever a named one stands', async () => {
    const run = await openPackaged('<x-c>in</x-c>', {
      wxml: '<view><view class="named"><slot name="more"/></view><view class="plain"><slot/></view></view>',
      js: 'Component({})',
    });
    expect(await run.frame().locator('[class$=plain]').textContent()).toBe('in');
    expect(await run.frame().locator('[class$=named]').textContent()).toBe('');
    await run.close();
  });

  it('asks for the viewport and for others without having a node of its own', async () => {
    const run = await openPackaged('<view style="height:2000px"/><x-c id="c"/>', {
      wxml: '<view class="inner" style="height:7px"/>',
      js: `Component({ options: { virtualHost: true }, lifetimes: { attached() {
        this.createSelectorQuery().select('.inner').boundingClientRect().selectViewport().scrollOffset()
          .exec(([box, view]) => console.log(box.height, view.scrollTop))
        getCurrentPages()[0].createSelectorQuery().select('#c').boundingClientRect((box) => console.log(box)).exec()
      } } })`,
    });
    await expect.poll(run.said).toEqual(['7 0', 'null']);
    await run.close();
  });

  it('has WXS observers that see the whole tree from the first call on', async () => {
    const run = await openPackaged('<x-c/>', {
      wxml: '<wxs src="./c.wxs" module="m"/><view size="{{5}}" change:size="{{m.observe}}"><view class="inner"/></view>',
      wxs: "module.exports = { observe: function (now, before, owner) { owner.selectComponent('.inner').setStyle({ width: now + 'px' }) } }",
      js: 'Component({})',
    });
    const style = () => run.frame().locator('[class$=inner]').getAttribute('style');
    await expect.poll(style).toContain('width:5px');
    expect(await run.logs()).toEqual([]);
    await run.close();
  });

  it('has WXS observers that are first called in the order of the names of what they observe', async () => {
    const run = await openPackaged('<x-c/>', {
      wxml: '<wxs src="./c.wxs" module="m"/><view z="{{1}}" change:z="{{m.z}}" b="{{2}}" a="{{3}}" change:b="{{m.b}}" change:a="{{m.a}}"/>',
      wxs: `var seen = '';
        function observe(name) { return function (now, before, owner) { seen += name; if (name === 'z') owner.callMethod('told', seen) } }
        module.exports = { a: observe('a'), b: observe('b'), z: observe('z') }`,
      js: 'Component({ methods: { told(seen) { console.log(seen) } } })',
    });
    await expect.poll(run.said).toEqual(['abz']);
    await run.close();
  });

  it('may name the behavior of components that stand for a scroll-view', async () => {
    const run = await openPackaged('<x-c/>', {
      wxml: 'in',
      js: "Component({ behaviors: ['wx://proxy-scroll-view'] })",
    });
    expect(await run.frame().locator('wx-page').textContent()).toBe('in');
    expect(await run.logs()).toEqual([]);
    await run.close();
  });

  it('binds a WXS handler by an expression', async () => {
    const run = await openPackaged('<x-c/>', {
      wxml: '<wxs src="./c.wxs" module="m"/><view class="inner" bind:tap="{{off || m.tap}}" data-n="{{3}}">tap</view>',
      wxs: "module.exports = { tap: function (e, owner) { owner.callMethod('told', e.instance.getDataset().n) } }",
      js: "Component({ data: { off: false }, methods: { told(n) { console.log('told ' + n) } } })",
    });
    await run.frame().getByText('tap').click();
    await expect.poll(run.said).toEqual(['told 3']);
    await run.close();
  });
});
