import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PreviewBench, type PreviewWindow, type RunningPreview } from '../../../test/support/previewBench.ts';
import type { MarkRect } from '../../protocol.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await PreviewBench.start();
});
afterAll(() => bench.stop());

const files = {
  'app.json': '{"pages":["p"]}',
  'app.js': 'App({})',
  'p.json': '{"usingComponents":{"x-run":"/run"},"navigationStyle":"custom"}',
  'p.js': 'Page({ data: { list: [1, 2, 3], more: false }, go() { console.log("tapped") } })',
  'p.wxml': `<view data-node="box" style="padding:10px;height:200px" bind:tap="go">
      <view wx:for="{{list}}" wx:key="*this" data-node="item" style="height:30px"><text data-node="text">{{item}}</text></view>
    </view>
    <view wx:if="{{more}}" data-node="more" style="height:20px"/>
    <view data-node="scroll" style="height:50px;overflow-y:scroll"><view style="height:500px"/></view>
    <x-run data-node="run"/><view style="height:2000px"/><view data-node="end" style="height:10px"/>`,
  'run.json': '{"component":true}',
  'run.js': 'Component({ options: { virtualHost: true } })',
  'run.wxml':
    '<view data-node="a" style="height:40px;width:100px"/><view data-node="b" style="height:60px;width:200px"/>',
};

const design = { enabled: true, fullHeight: false };

function ask<T>(
  run: RunningPreview,
  method: 'hitTest' | 'measure' | 'watch' | 'scrollTo' | 'scrollBy' | 'query',
  args: unknown[],
): Promise<T> {
  return run.page.evaluate(
    ([name, list]) => {
      const { preview } = window as unknown as PreviewWindow;
      const call = preview[name as typeof method] as (...all: unknown[]) => Promise<unknown>;
      return call.apply(preview, list as unknown[]);
    },
    [method, args] as const,
  ) as Promise<T>;
}

const short = (marks: MarkRect[]) => marks.map(({ id, index }) => `${id}${index}`);

describe('inspector', () => {
  it('finds the marked elements at a point, innermost first', async () => {
    const run = await bench.open(files, { design });
    const hit = await ask<{ area: string; chain: MarkRect[] }>(run, 'hitTest', [15, 45]);
    expect(hit.area).toBe('page');
    expect(short(hit.chain)).toEqual(['text1', 'item1', 'box0']);
    expect(hit.chain[1]).toEqual({
      id: 'item',
      index: 1,
      rect: { x: 10, y: 40, width: 370, height: 30 },
      parent: { id: 'box', index: 0 },
    });
    const inRun = await ask<{ chain: MarkRect[] }>(run, 'hitTest', [50, 220 + 50 + 50]);
    expect(short(inRun.chain)).toEqual(['b0', 'run0']);
    await run.close();
  });

  it('measures all marks or some, with scroll offsets and virtual hosts', async () => {
    const run = await bench.open(files, { design });
    const all = await ask<MarkRect[]>(run, 'measure', []);
    expect(short(all)).toEqual([
      'box0',
      'item0',
      'text0',
      'item1',
      'text1',
      'item2',
      'text2',
      'scroll0',
      'run0',
      'a0',
      'b0',
      'end0',
    ]);
    const [virtual] = await ask<MarkRect[]>(run, 'measure', [['run']]);
    expect(virtual?.rect).toEqual({ x: 0, y: 270, width: 200, height: 100 });
    expect(await ask<boolean>(run, 'scrollBy', [0, 30, 100, 250])).toBe(true);
    const [scroll] = await ask<MarkRect[]>(run, 'measure', [['scroll']]);
    expect(scroll?.scroll).toMatchObject({ top: 30, height: 500 });
    await run.close();
  });

  it('pushes rectangles of watched marks when they move', async () => {
    const run = await bench.open(files, { design });
    await ask(run, 'watch', [['item']]);
    const pushed = () =>
      run.page.evaluate(() => {
        const { told } = window as unknown as PreviewWindow;
        return told.flatMap((one) => (one.name === 'rects' ? [one.payload.map(({ rect }) => rect.y)] : []));
      });
    await expect.poll(pushed).toEqual([[10, 40, 70]]);
    expect(await ask<boolean>(run, 'scrollBy', [0, 5, 15, 15])).toBe(true);
    await expect.poll(async () => (await pushed()).at(-1)).toEqual([5, 35, 65]);
    await run.update({ 'app.wxss': 'page { padding-top: 7px }' });
    await expect.poll(async () => (await pushed()).at(-1)).toEqual([12, 42, 72]);
    await run.close();
  });

  it('scrolls a mark into view and sums it up', async () => {
    const run = await bench.open(files, { design });
    expect(await ask<boolean>(run, 'scrollTo', ['end'])).toBe(true);
    const [end] = await ask<MarkRect[]>(run, 'measure', [['end']]);
    expect(end?.rect.y).toBeLessThan(844);
    expect(await ask(run, 'query', ['text'])).toMatchObject([{ text: '1' }, { text: '2' }, { text: '3' }]);
    await run.close();
  });

  it('calls no handler while the page is designed, and tells how tall the page is', async () => {
    const run = await bench.open(files, { design: { enabled: true, fullHeight: true } });
    await run.page.mouse.click(20, 180);
    await run.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    expect(await run.logs()).toEqual([]);
    const heights = await run.page.evaluate(() => {
      const { told } = window as unknown as PreviewWindow;
      return told.flatMap((one) => (one.name === 'layout' ? [one.payload.height] : []));
    });
    expect(heights.at(-1)).toBe(220 + 50 + 100 + 2000 + 10);
    await run.close();
  });

  it('sees elements that come later', async () => {
    const run = await bench.open(files, { design });
    expect(await ask<MarkRect[]>(run, 'measure', [['more']])).toEqual([]);
    await run.update({ 'p.wxml': '<view data-node="more" style="height:20px"/>' });
    expect(short(await ask<MarkRect[]>(run, 'measure', []))).toEqual(['more0']);
    await run.close();
  });
});
