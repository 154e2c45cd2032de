import { describe, expect, it } from 'vitest';
import { covers, coversWx } from '../../support/covers.ts';
import type { Gallery } from '../openGallery.ts';

/** Base and navigation components: what taps, drags and scrolling do. */
export function describeBasic(gallery: () => Gallery): void {
  describe('base and navigation', () => {
    it('button taps unless it is disabled, and shares', async () => {
      covers('button', 'disabled', 'open-type=share', 'bindtap');
      const { go, frame, said, tap } = gallery();
      await go('button');
      await frame.getByText('填充').click();
      await tap(frame.getByText('禁用').first());
      await expect.poll(said).toEqual([expect.stringMatching(/^primary tap /)]);
      await frame.getByText('分享').click();
      await frame.locator('.phone-layer').getByText('取消').click();
    });

    it('icon, link, grid and cell are tapped and lead on', async () => {
      covers('navigator', 'url');
      const { go, frame, said, route } = gallery();
      await go('icon');
      await frame.locator('.t-icon--image').first().click();
      await expect.poll(said).toEqual([expect.stringMatching(/^picture click/)]);
      await go('link');
      await frame.getByText('跳转').click();
      await expect.poll(route).toBe('pages/button/button');
      await go('grid');
      await frame.getByText('标题文字').click();
      await expect.poll(route).toBe('pages/button/button');
      expect(await said()).toEqual([expect.stringMatching(/^first click/)]);
      await go('cell');
      await frame.locator('.t-cell').first().click();
      await expect.poll(said).toEqual([expect.stringMatching(/^plain click/)]);
      await frame.getByText('跳转').click();
      await expect.poll(route).toBe('pages/button/button');
    });

    it('fab is tapped, and dragged up and down only', async () => {
      const { go, frame, said, drag } = gallery();
      await go('fab');
      await frame.locator('.t-fab').first().click();
      await expect.poll(said).toEqual([expect.stringMatching(/^plain click/)]);
      const moved = frame.getByText('拖我');
      const before = await moved.boundingBox();
      await drag(moved, -60, -120);
      await expect
        .poll(async () => ((await moved.boundingBox())?.y ?? 0) - (before?.y ?? 0))
        .toBeCloseTo(-120, -1);
      expect((await moved.boundingBox())?.x).toBeCloseTo(before?.x ?? 0, 0);
      expect((await said()).map((line) => line.split(' ')[1])).toEqual(['click', 'dragstart', 'dragend']);
    });

    it('text copies, unfolds and folds', async () => {
      coversWx('setClipboardData');
      const { go, frame, said } = gallery();
      await go('typography');
      await frame.locator('.t-typography__copy').first().click();
      await expect.poll(said).toEqual(['copy copy {"text":"可复制"}']);
      await frame.getByText('展开').first().click();
      await frame.getByText('收起').first().click();
      await expect
        .poll(async () => (await said()).slice(1))
        .toEqual(['more expand {"expanded":true}', 'more expand {"expanded":false}']);
    });

    it('navbar goes back, and hides', async () => {
      const { go, frame, said } = gallery();
      await go('navbar');
      await frame.locator('.t-navbar__left').first().click();
      await expect.poll(said).toEqual([expect.stringMatching(/^top go-back/)]);
      const last = frame.getByText('可隐');
      expect(await last.isVisible()).toBe(true);
      await frame.getByText('显隐').click();
      await expect.poll(() => last.isVisible()).toBe(false);
    });

    it('tab bar changes, and unfolds a second level', async () => {
      const { go, frame, said } = gallery();
      await go('tab-bar');
      await frame.getByText('聊天').first().click();
      await expect.poll(said).toEqual(['plain change {"value":"c"}']);
      await frame.getByText('选项二').click();
      await expect.poll(said).toEqual(['plain change {"value":"c"}', 'nested change {"value":"s2"}']);
    });

    it('tabs change by tap and by swipe', async () => {
      const { go, frame, said, drag, tap } = gallery();
      await go('tabs');
      expect(await frame.getByText('内容二').isVisible()).toBe(false);
      await frame.getByText('选项二').click();
      await frame.getByText('内容二').waitFor();
      await tap(frame.getByText('禁用'));
      await expect
        .poll(async () => (await said()).filter((line) => line.startsWith('plain')))
        .toEqual([
          'plain change {"value":"1","label":"选项二"}',
          'plain click {"value":"1","label":"选项二"}',
          'plain click {"value":"2","label":"禁用"}',
        ]);
      await drag(frame.getByText('甲的内容'), -150, 0);
      await expect.poll(async () => (await said()).at(-1)).toBe('swiped change {"value":"b","label":"乙"}');
      await expect.poll(async () => (await frame.getByText('乙的内容').boundingBox())?.x).toBeCloseTo(0, 0);
    });

    it('side bar and steps change, what is disabled does not', async () => {
      const { go, frame, said, tap } = gallery();
      await go('side-bar');
      await frame.getByText('选项三').click();
      await tap(frame.getByText('禁用'));
      await frame.getByText('第 2 栏').waitFor();
      expect(await said()).toEqual(['bar change {"value":2,"label":"选项三"}']);
      await go('steps');
      await frame.getByText('未开始').first().click();
      await expect.poll(said).toEqual(['plain change {"previous":1,"current":2}']);
    });

    it('indexes jump to a letter, and follow scrolling', async () => {
      const { go, frame, said, run } = gallery();
      await go('indexes');
      await frame.locator('.t-indexes__sidebar-item').getByText('D').click();
      await expect.poll(said).toContain('names select {"index":"D"}');
      const top = async () => (await frame.getByText('大连').boundingBox())?.y ?? 1000;
      await expect.poll(top).toBeLessThan(300);
      await run.page.mouse.move(100, 400);
      await run.page.mouse.wheel(0, -2000);
      await expect.poll(async () => (await said()).at(-1)).toBe('names change {"index":"A","current":"A"}');
    });

    it('drawer opens, tells of items and closes by its overlay', async () => {
      const { go, frame, said, run } = gallery();
      await go('drawer');
      await frame.getByText('右侧').click();
      await frame.getByText('菜单二').first().click();
      await expect
        .poll(said)
        .toEqual(['drawer-right item-click {"index":1,"item":{"title":"菜单二","icon":"/assets/star.png"}}']);
      await run.page.mouse.click(30, 500);
      await expect
        .poll(async () => (await said()).slice(1))
        .toContain('drawer-right close {"trigger":"overlay"}');
      await expect.poll(() => frame.getByText('菜单二').first().isVisible()).toBe(false);
      await frame.getByText('左侧').click();
      const left = frame.locator('.t-popup--left');
      await expect.poll(() => left.boundingBox()).toMatchObject({ x: 0, width: 280 });
      await left.getByText('标题', { exact: true }).waitFor();
      // The footer stands at the lower edge.
      expect((await left.getByText('底部').boundingBox())?.y).toBeGreaterThan(600);
      await run.page.mouse.click(350, 500);
      await expect.poll(async () => (await said()).at(-1)).toBe('drawer-left close {"trigger":"overlay"}');
      await expect.poll(() => left.count()).toBe(0);
    });

    it('back-top appears after scrolling and leads back', async () => {
      coversWx('pageScrollTo');
      const { go, frame, said, run } = gallery();
      await go('back-top');
      const button = frame.locator('.t-back-top').first();
      expect(await button.isVisible()).toBe(false);
      await run.page.mouse.move(100, 400);
      await run.page.mouse.wheel(0, 600);
      await button.click();
      await expect.poll(said).toEqual([expect.stringMatching(/^round to-top/)]);
      await expect
        .poll(() => frame.evaluate(() => document.querySelector('[data-wx-viewport]')?.scrollTop))
        .toBe(0);
    });
  });
}
