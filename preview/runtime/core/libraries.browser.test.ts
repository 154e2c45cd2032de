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
});
