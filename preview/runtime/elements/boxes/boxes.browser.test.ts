import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { covers } from '../../../../test/support/covers.ts';
import type { PreviewBench } from '../../../../test/support/previewBench.ts';
import { defaultDevice } from '../../../devices.ts';
import { boxOf, openPage, startBench } from '../testPage.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.stop());

describe('what WeChat alone can show', () => {
  it('is a box that says what and why, in the language of the phone', async () => {
    covers('open-data', 'type', 'default-text');
    const wxml =
      '<ad unit-id="u1" id="ad"/><official-account/><open-data id="n" type="userNickName"/><open-data id="a" type="userAvatarUrl"/><open-data id="g" type="groupName" default-text="群"/>';
    for (const [language, words] of [
      ['zh_CN', ['广告 <ad>', '内容由微信提供', '微信用户']],
      ['en', ['Advertisement <ad>', 'a box stands here', 'WeChat User']],
    ] as const) {
      const run = await openPage(bench, wxml, '', { options: { device: { ...defaultDevice, language } } });
      const content = await run
        .frame()
        .locator('#ad')
        .evaluate((node) => getComputedStyle(node, ':before').content);
      expect(content).toContain(words[0]);
      expect(content).toContain('u1');
      expect(content).toContain(words[1]);
      expect(await run.frame().locator('#n').textContent()).toBe(words[2]);
      expect(await run.frame().locator('#g').textContent()).toBe('群');
      expect(await run.frame().locator('#a img').count()).toBe(1);
      await run.close();
    }
  });
});

describe('boxes', () => {
  it('stand for each thing that only WeChat fills, with what would be shown', async () => {
    covers('ad');
    covers('ad-custom');
    covers('official-account');
    covers('channel-live');
    covers('channel-video');
    covers('functional-page-navigator');
    covers('store-home');
    covers('store-product');
    covers('store-coupon');
    covers('store-gift');
    const boxes: Record<string, [attribute: string, word: string]> = {
      ad: ['unit-id="id-7"', '广告'],
      'ad-custom': ['unit-id="id-7"', '原生模板广告'],
      'official-account': ['', '公众号关注组件'],
      'channel-live': ['finder-user-name="id-7"', '视频号直播'],
      'channel-video': ['feed-id="id-7"', '视频号视频'],
      'functional-page-navigator': ['name="id-7"', '仅在插件中可用'],
      'store-home': ['appid="id-7"', '微信小店'],
      'store-product': ['product-id="id-7"', '微信小店商品'],
      'store-coupon': ['coupon-id="id-7"', '微信小店优惠券'],
      'store-gift': ['present-order-id="id-7"', '微信小店礼物'],
    };
    const wxml = Object.entries(boxes).map(([tag, [attribute]]) => `<${tag} class="box" ${attribute}/>`);
    const run = await openPage(bench, wxml.join(''));
    const drawn = await run
      .frame()
      .locator('.box')
      .evaluateAll((nodes) =>
        nodes.map((node) => [getComputedStyle(node, ':before').content, node.clientHeight > 60] as const),
      );
    for (const [index, [tag, [attribute, word]]] of Object.entries(boxes).entries()) {
      const [content = '', high = false] = drawn[index] ?? [];
      expect(content).toContain(`<${tag}>`);
      expect(content).toContain(word);
      expect(content.includes('id-7'), tag).toBe(attribute !== '');
      expect(high).toBe(true);
    }
    await run.close();
  });

  it('of Skyline let what is in them stand and be used', async () => {
    covers('nested-scroll-header');
    covers('nested-scroll-body');
    covers('open-container');
    covers('share-element');
    covers('snapshot');
    covers('open-data-list');
    covers('open-data-item');
    covers('scroll-view', 'type=nested');
    const inner = (tag: string) =>
      `<${tag}><view id="in-${tag}" style="height:30px" bind:tap="tap">${tag}</view></${tag}>`;
    const run = await openPage(
      bench,
      `<scroll-view type="nested" scroll-y style="height:300px">${inner('nested-scroll-header')}${inner('nested-scroll-body')}</scroll-view>${inner('open-container')}${inner('share-element')}<open-data-list>${inner('open-data-item')}</open-data-list><snapshot id="s" mode="view"><view style="height:30px">snap</view></snapshot>`,
      `tap(e) { console.log(e.currentTarget.id.slice(3)) },
       onReady() { wx.createSelectorQuery().select('#s').node(({ node }) => node.takeSnapshot({ fail: (e) => console.log(e.errMsg) })).exec() }`,
    );
    const failure = 'takeSnapshot:fail not supported in the preview';
    await expect.poll(run.said).toEqual([failure]);
    const tags = [
      'nested-scroll-header',
      'nested-scroll-body',
      'open-container',
      'share-element',
      'open-data-item',
    ];
    for (const tag of tags) await run.frame().locator(`#in-${tag}`).click();
    await expect.poll(run.said).toEqual([failure, ...tags]);
    expect((await boxOf(run.frame(), '#in-nested-scroll-body')).y).toBe(91 + 30);
    await run.close();
  });
});
