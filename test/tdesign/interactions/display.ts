import { describe, expect, it } from 'vitest';
import { covers } from '../../support/covers.ts';
import type { Gallery } from '../openGallery.ts';

/** Components that show something, and what can be done with them. */
export function describeDisplay(gallery: () => Gallery): void {
  describe('display', () => {
    it('avatar and image tell of what cannot be loaded', async () => {
      covers('image', 'src', 'bindload', 'binderror');
      const { go, frame, said } = gallery();
      await go('avatar');
      await expect.poll(said).toEqual([expect.stringMatching(/^broken error/)]);
      await frame.getByText('+2').click();
      await expect.poll(async () => (await said()).at(-1)).toMatch(/^group collapsed-item-click/);
      await go('image');
      await expect
        .poll(said)
        .toEqual(
          expect.arrayContaining([expect.stringMatching(/^broken error/), expect.stringMatching(/ load /)]),
        );
    });

    it('collapse unfolds, one at a time where told so', async () => {
      const { go, frame, said } = gallery();
      await go('collapse');
      await frame.getByText('第二').click();
      await expect.poll(said).toEqual(['plain change {"value":[0,1]}']);
      await expect
        .poll(async () => (await frame.getByText('内容二').boundingBox())?.height)
        .toBeGreaterThan(10);
      await frame.getByText('甲', { exact: true }).click();
      await frame.getByText('乙', { exact: true }).click();
      await expect
        .poll(async () => (await said()).slice(1))
        .toEqual(['mutex change {"value":["a"]}', 'mutex change {"value":["b"]}']);
    });

    it('count-down runs, pauses, ends', async () => {
      const { go, frame, said } = gallery();
      await go('count-down');
      await frame.getByText('start').click();
      await expect.poll(() => frame.locator('#left').textContent()).toMatch(/^1/);
      await frame.getByText('pause').click();
      const held = await frame.locator('#left').textContent();
      await frame.getByText('reset').click();
      await expect.poll(() => frame.locator('#left').textContent()).not.toBe(held);
      await frame.getByText('start').click();
      await expect.poll(said, { timeout: 5000 }).toEqual([expect.stringMatching(/^count finish/)]);
    });

    it('image-viewer opens at its picture, swipes, deletes, closes', async () => {
      const { go, frame, said, drag, run } = gallery();
      await go('image-viewer');
      await frame.getByText('看图片').click();
      await frame.getByText('2/3').waitFor();
      await run.page.waitForTimeout(400);
      await drag(frame.locator('.t-image-viewer__content'), -150, 0);
      await frame.getByText('3/3').waitFor();
      expect(await said()).toContain('viewer change {"index":2}');
      await frame.locator('.t-image-viewer__nav-delete').click();
      await expect.poll(async () => (await said()).at(-1)).toBe('viewer delete {"index":2}');
      await frame.locator('.t-image-viewer__nav-close').click();
      await expect
        .poll(async () => (await said()).at(-1))
        .toMatch(/^viewer close {"visible":false,"trigger":"button"/);
      await expect.poll(() => frame.getByText('3/3').isVisible()).toBe(false);
    });

    it('progress and skeleton follow data', async () => {
      const { go, frame } = gallery();
      await go('progress');
      await frame.getByText('加', { exact: true }).click();
      await expect
        .poll(() =>
          frame
            .locator('.t-progress__inner')
            .first()
            .evaluate((bar) => (bar as HTMLElement).style.width),
        )
        .toBe('50%');
      await go('skeleton');
      expect(await frame.locator('#ready').count()).toBe(0);
      await frame.getByText('加载', { exact: true }).click();
      await frame.locator('#ready').waitFor();
    });

    it('qrcode is drawn, and refreshed when it has expired', async () => {
      covers('canvas', 'type=2d');
      const { go, frame, said } = gallery();
      await go('qrcode');
      const dark = () =>
        frame
          .locator('canvas')
          .first()
          .evaluate((canvas) => {
            const { width, height } = canvas as HTMLCanvasElement;
            const data =
              (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
            let count = 0;
            for (let at = 0; at < data.length; at += 4)
              if ((data[at] ?? 255) < 128 && data[at + 3] === 255) count += 1;
            return count / (width * height);
          });
      await expect.poll(dark).toBeGreaterThan(0.2);
      expect(await dark()).toBeLessThan(0.6);
      await frame.getByText('点击刷新').click();
      await expect.poll(said).toEqual([expect.stringMatching(/^expired refresh/)]);
    });

    it('segmented, tag and check-tag are tapped', async () => {
      const { go, frame, said, tap } = gallery();
      await go('segmented');
      await frame.getByText('每周').first().click();
      await tap(frame.getByText('禁', { exact: true }));
      await expect.poll(said).toEqual([expect.stringMatching(/^plain change {"value":"每周"/)]);
      await go('tag');
      await frame.getByText('选中').click();
      await tap(frame.getByText('禁用').last());
      await frame.locator('.t-tag__icon-close').first().click();
      await expect.poll(said).toEqual([
        'check change {"checked":false}',
        expect.stringMatching(/^closable close/),
        // The tap on the cross goes on to the tag.
        expect.stringMatching(/^closable click/),
      ]);
    });

    it('sticky stays at its place while the page scrolls', async () => {
      const { go, frame, said, run } = gallery();
      await go('sticky');
      await run.page.mouse.move(100, 400);
      await run.page.mouse.wheel(0, 500);
      const top = async (text: string) =>
        (await frame.getByText(text, { exact: true }).boundingBox())?.y ?? 0;
      // 88 px: status bar and navigation bar.
      await expect.poll(() => top('吸顶')).toBeGreaterThanOrEqual(88);
      await expect.poll(() => top('吸顶')).toBeLessThan(110);
      await expect.poll(() => top('吸顶距离')).toBeGreaterThanOrEqual(148);
      expect(await said()).toContainEqual(
        expect.stringMatching(/^plain scroll {"scrollTop":\d+,"isFixed":true}/),
      );
      expect(await top('指定容器')).toBeLessThan(88);
    });

    it('swiper swipes, shows controls, plays', async () => {
      covers('swiper', 'current', 'autoplay', 'interval', 'vertical', 'bindchange');
      const { go, frame, said, drag } = gallery();
      await go('swiper');
      await drag(frame.locator('.t-swiper').first(), -150, 0);
      await expect.poll(said).toContain('plain change {"current":1,"source":"touch"}');
      await frame.locator('.t-swiper-nav__btn--next').first().click();
      await expect.poll(said).toContain('controls change {"current":1,"source":"nav"}');
      await frame.locator('.t-swiper').first().click();
      await expect.poll(async () => (await said()).at(-1)).toBe('plain click {"index":1}');
      await frame.getByText('只有导航').click();
      await expect
        .poll(async () => (await said()).filter((line) => line.startsWith('auto')))
        .toEqual([
          'auto change {"current":1,"source":"autoplay"}',
          'auto change {"current":2,"source":"autoplay"}',
        ]);
    });

    it('table tells of taps on cells and rows, and scrolls', async () => {
      const { go, frame, said, run } = gallery();
      await go('table');
      await frame.getByText('张三').first().click();
      await expect
        .poll(async () =>
          (await said())
            .filter((line) => /(cell|row)-click/.test(line))
            .map((line) => line.replace(/"(row|col)":{[^}]*},/g, '')),
        )
        .toEqual(['plain cell-click {"rowIndex":1,"colIndex":0}', 'plain row-click {"index":1}']);
      const box = await frame.locator('.t-table').nth(1).boundingBox();
      await run.page.mouse.move(100, (box?.y ?? 0) + 100);
      await run.page.mouse.wheel(0, 60);
      await expect
        .poll(async () => (await said()).map((line) => line.split(' ').slice(0, 2).join(' ')))
        .toContain('tall scroll');
    });

    it('config-provider sets colours and words', async () => {
      const { go, frame } = gallery();
      await go('config-provider');
      const colour = (text: string) =>
        frame
          .locator('.t-button', { hasText: text })
          .evaluate((button) => getComputedStyle(button).backgroundColor);
      expect(await colour('红色')).toBe('rgb(213, 73, 65)');
      expect(await colour('默认色')).toBe('rgb(0, 82, 217)');
      await frame.getByText('January 2024').waitFor();
    });

    it('transition fades out and in; scroll-view scrolls', async () => {
      const { go, frame, run } = gallery();
      await go('transition');
      const text = frame.getByText('淡入的内容');
      expect(await text.isVisible()).toBe(true);
      await frame.getByText('切换').click();
      await expect.poll(() => text.isVisible()).toBe(false);
      await frame.getByText('切换').click();
      await expect.poll(() => text.isVisible()).toBe(true);
      await go('scroll-view');
      await run.page.mouse.move(100, 200);
      await run.page.mouse.wheel(0, 400);
      await expect.poll(async () => (await frame.getByText('第 19 行').boundingBox())?.y).toBeLessThan(1600);
    });
  });
}
