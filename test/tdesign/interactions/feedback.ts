import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { covers, coversWx } from '../../support/covers.ts';
import type { Gallery } from '../openGallery.ts';

type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>;

/** What opens over a page, moves or tells something. */
export function describeFeedback(gallery: () => Gallery): void {
  describe('feedback', () => {
    it('action-sheet selects, cancels, opens by script', async () => {
      const { go, frame, said, tap } = gallery();
      await go('action-sheet');
      await frame.getByText('list').click();
      await tap(frame.getByText('失效选项').first());
      await frame.getByText('默认选项').first().click();
      await expect.poll(said).toEqual([
        // What is disabled is told of as well, but closes nothing.
        'sheet-list selected {"selected":{"label":"失效选项","disabled":true},"index":1}',
        'sheet-list selected {"selected":"默认选项","index":0}',
        'sheet-list close {"trigger":"select"}',
      ]);
      await frame.getByText('left').click();
      await frame.getByText('不了').click();
      await expect.poll(() => frame.getByText('不了').isVisible()).toBe(false);
      await frame.getByText('JS').click();
      await frame.getByText('由脚本打开').waitFor();
      await frame.getByText('二', { exact: true }).click();
      await expect
        .poll(async () => (await said()).at(-1))
        .toContain('t-action-sheet selected {"selected":"二","index":1}');
    });

    it('dialog confirms, keeps its overlay, asks by script', async () => {
      const { go, frame, said, run, tap } = gallery();
      await go('dialog');
      await frame.getByText('confirm').first().click();
      const title = frame.getByText('对话框标题');
      await title.waitFor();
      await run.page.mouse.click(180, 750);
      expect(await title.isVisible()).toBe(true);
      await tap(frame.locator('.t-dialog__button:visible', { hasText: '确定' }).first());
      await expect.poll(() => title.isVisible()).toBe(false);
      await frame.getByText('notice').click();
      await frame.getByText('只有内容').waitFor();
      await run.page.mouse.click(180, 750);
      await expect.poll(() => frame.getByText('只有内容').isVisible()).toBe(false);
      await frame.getByText('actions').click();
      await tap(frame.getByText('丙', { exact: true }));
      await expect
        .poll(said)
        .toEqual([
          expect.stringMatching(/^dialog-confirm confirm/),
          expect.stringMatching(/^dialog-notice overlay-click/),
          expect.stringMatching(/^dialog-notice close/),
          'dialog-actions action {"index":2}',
        ]);
      await frame.getByText('JS').click();
      await tap(frame.getByText('好', { exact: true }));
      await expect.poll(async () => (await said()).at(-1)).toBe('confirmed');
    });

    it('dropdown opens, chooses one or more, closes by its overlay', async () => {
      const { go, frame, said, run } = gallery();
      await go('dropdown');
      await frame.locator('.t-dropdown-menu__item').first().click();
      await frame.locator('.t-dropdown-item').getByText('最新产品').first().click();
      await expect.poll(said).toContain('one change {"value":"new"}');
      await expect
        .poll(() => frame.locator('.t-dropdown-menu__item').first().textContent())
        .toContain('最新产品');
      await frame.locator('.t-dropdown-menu__item').nth(1).click();
      await frame.getByText('全部产品').last().click();
      await frame.getByText('确定').click();
      await expect.poll(said).toContain('many confirm {"value":["new","all"]}');
      await run.page.waitForTimeout(400);
      await frame.locator('.t-dropdown-menu__item').nth(2).click();
      await frame.getByText('自己的内容').waitFor();
      await run.page.mouse.click(180, 700);
      await expect.poll(() => frame.getByText('自己的内容').isVisible()).toBe(false);
    });

    it('guide leads from step to step, and ends', async () => {
      const { go, frame, said } = gallery();
      await go('guide');
      await frame.getByText('气泡引导').click();
      await frame.getByText('说明一').waitFor();
      await frame.getByText('下一步').click();
      await frame.getByText('说明二').waitFor();
      await frame.getByText('下一步').click();
      await frame.getByText('完成').click();
      await expect.poll(() => frame.getByText('说明三').isVisible()).toBe(false);
      expect((await said()).map((line) => line.split(' ')[1])).toEqual([
        'next-step-click',
        'change',
        'next-step-click',
        'change',
        'finish',
        'change',
      ]);
    });

    it('loading ends, with all that it holds; covers the screen', async () => {
      const { go, frame } = gallery();
      await go('loading');
      // Other than its namesakes of other libraries it shows what is in it while it loads, and only then.
      expect(await frame.locator('#ready').isVisible()).toBe(true);
      await frame.getByText('结束').click();
      await expect.poll(() => frame.locator('#ready').isVisible()).toBe(false);
      await frame.getByText('全屏', { exact: true }).first().click();
      await expect
        .poll(async () => (await frame.locator('.t-loading--fullscreen').boundingBox())?.width)
        .toBe(375);
    });

    it('message opens by script, by itself goes, closes by its button', async () => {
      const { go, frame, said } = gallery();
      await go('message');
      await frame.getByText('success', { exact: true }).click();
      await frame.getByText('这是 success').waitFor();
      await expect.poll(() => frame.getByText('这是 success').isVisible()).toBe(false);
      await frame.getByText('component', { exact: true }).click();
      await frame.getByText('用组件').waitFor();
      covers('navigator', 'target', 'app-id', 'bindcomplete');
      await frame.getByText('链接').last().click();
      await frame.getByText('允许').click();
      await expect.poll(async () => (await said()).at(-1)).toMatch(/^own link-click/);
      await frame.locator('.t-message__icon--right:visible').last().click();
      await expect.poll(() => frame.getByText('用组件').isVisible()).toBe(false);
      const told = (await said()).map((line) => line.split(' ').slice(0, 2).join(' '));
      expect(told).toContain('own close-btn-click');
    });

    it('notice-bar tells where it was tapped, runs and turns', async () => {
      const { go, frame, said } = gallery();
      await go('notice-bar');
      await frame.getByText('这是一条普通的通知信息').click();
      await frame.getByText('详细').click();
      await frame.locator('.t-notice-bar__suffix-icon:visible').first().click();
      await expect
        .poll(said)
        .toEqual([
          'plain click {"trigger":"content"}',
          'parts click {"trigger":"operation"}',
          'parts click {"trigger":"suffix-icon"}',
        ]);
      await frame.getByText('动起来').click();
      const text = frame.getByText(/^(提示文字描述)+$/);
      await text.waitFor();
      const before = (await text.boundingBox())?.x ?? 0;
      await expect.poll(async () => (await text.boundingBox())?.x ?? 0).toBeLessThan(before - 20);
      await expect
        .poll(async () => (await said()).at(-1))
        .toMatch(/^vertical change {"current":1,"source":"autoplay"}/);
    });

    it('overlay covers the page and is tapped', async () => {
      const { go, frame, said, run } = gallery();
      await go('overlay');
      await frame.getByText('打开').click();
      await frame.getByText('遮罩上').waitFor();
      await run.page.mouse.click(50, 700);
      await expect.poll(said).toEqual([expect.stringMatching(/^overlay click/)]);
      await expect.poll(() => frame.getByText('遮罩上').isVisible()).toBe(false);
    });

    it('popup comes from each side and closes by overlay or button', async () => {
      const { go, frame, said, run } = gallery();
      await go('popup');
      const outside: Record<string, [number, number]> = {
        top: [180, 700],
        bottom: [180, 150],
        left: [350, 600],
        right: [20, 600],
      };
      for (const [place, [x, y]] of Object.entries(outside)) {
        await frame.locator('.t-button', { hasText: place }).click();
        const content = frame.getByText(`${place} 的内容`);
        await content.waitFor();
        await run.page.waitForTimeout(300);
        const box = await content.boundingBox();
        if (place === 'right') expect((box?.x ?? 0) + (box?.width ?? 0)).toBeCloseTo(375, 0);
        if (place === 'bottom') expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(700);
        await run.page.mouse.click(x, y);
        await expect.poll(() => content.isVisible()).toBe(false);
        expect((await said()).at(-1)).toBe(
          `popup-${place} visible-change {"visible":false,"trigger":"overlay"}`,
        );
      }
      await frame.locator('.t-button', { hasText: 'center' }).click();
      await frame.locator('.t-popup__close').last().click();
      await expect.poll(() => frame.getByText('center 的内容').isVisible()).toBe(false);
      expect((await said()).at(-1)).toBe(
        'popup-center visible-change {"visible":false,"trigger":"close-btn"}',
      );
    });

    it('popover opens beside what is tapped, closes by a tap elsewhere', async () => {
      const { go, frame, said, run, tap } = gallery();
      await go('popover');
      coversWx('createSelectorQuery');
      // One is open from the start and closes by the first tap.
      await frame.getByText('一开始就在').waitFor();
      await run.page.mouse.click(180, 700);
      const bubble = frame.locator('.t-popover');
      await expect.poll(() => bubble.count()).toBe(0);
      expect(await said()).toEqual([]);
      const boxOf = async (target: Locator): Promise<Box> =>
        (await target.boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
      /** How far the bubble stands from where it belongs, px. */
      const gaps: [id: string, gap: (button: Box, at: Box) => number][] = [
        ['top', (button, at) => at.y + at.height - button.y],
        ['bottom', (button, at) => Math.max(Math.abs(at.x - button.x), at.y - button.y - button.height)],
        ['right', (button, at) => at.x - button.x - button.width],
      ];
      for (const [index, [id, gap]] of gaps.entries()) {
        const wrapper = frame.locator('.t-popover__wrapper').nth(index);
        await tap(wrapper);
        await expect
          .poll(async () => Math.abs(gap(await boxOf(wrapper), await boxOf(bubble))), { message: id })
          .toBeLessThan(2);
        await run.page.mouse.click(180, 700);
        await expect.poll(() => bubble.count()).toBe(0);
        expect((await said()).at(-1)).toBe(`${id} visible-change {"visible":false}`);
      }
    });

    it('pull-down-refresh is pulled, loads and goes back', async () => {
      const { go, frame, said, run } = gallery();
      await go('pull-down-refresh');
      await run.page.mouse.move(180, 200);
      await run.page.mouse.down();
      await run.page.mouse.move(180, 480, { steps: 12 });
      await frame.getByText('松手刷新').waitFor();
      // What it says last it says for a fourth of a second.
      const tips = frame.locator('.t-pull-down-refresh__tips');
      await tips.evaluate((node: HTMLElement) => {
        new MutationObserver(() => {
          const text = node.textContent ?? '';
          const { seen = '' } = node.dataset;
          if (!seen.endsWith(text)) node.dataset.seen = seen + text;
        }).observe(node, { childList: true, characterData: true, subtree: true });
      });
      await run.page.mouse.up();
      await expect.poll(() => tips.getAttribute('data-seen')).toBe('正在刷新刷新完成');
      await expect.poll(said).toContainEqual(expect.stringMatching(/^refresh refresh/));
      await expect
        .poll(async () => Math.round((await frame.getByText('第 0 行').boundingBox())?.y ?? 0))
        .toBe(88);
    });

    it('swipe-cell opens by a swipe, acts, closes', async () => {
      covers('view', 'bindtouchstart', 'bindtouchmove', 'bindtouchend', 'bindtap');
      const { go, frame, said, drag, tap, run } = gallery();
      await go('swipe-cell');
      const left = async (text: string) =>
        (await frame.getByText(text, { exact: true }).first().boundingBox())?.x ?? 0;
      const start = await left('左滑');
      await expect.poll(() => left('打开着')).toBeLessThan(start - 60);
      const cells = frame.locator('.t-swipe-cell');
      // A finger that lifts outside of the window would not be heard of: the middle is far enough from its edge.
      await drag(cells.nth(0), -150, 0);
      // The width of its two buttons.
      await expect.poll(() => left('左滑')).toBeCloseTo(start - 120, 0);
      // Others close when one is swiped.
      await expect.poll(() => left('打开着')).toBeCloseTo(start, 0);
      await run.page.waitForTimeout(700);
      await tap(frame.getByText('删除').first());
      await expect.poll(said).toEqual([expect.stringMatching(/^right click {"text":"删除"/)]);
      await expect.poll(() => left('左滑')).toBeCloseTo(start, 0);
      await drag(cells.nth(1), 100, 0);
      await expect.poll(() => left('右滑')).toBeCloseTo(start + 120, 0);
      // Too short a swipe goes back.
      await drag(cells.nth(0), -25, 0);
      await expect.poll(() => left('左滑')).toBeCloseTo(start, 0);
      await drag(cells.nth(3), -150, 0);
      expect(await left('禁用')).toBeCloseTo(start, 0);
    });

    it('toast shows a while, or stays until it is hidden by script', async () => {
      const { go, frame, tap } = gallery();
      await go('toast');
      await frame.locator('.t-button', { hasText: 'text' }).click();
      await frame.getByText('轻提示文字').waitFor();
      await expect.poll(() => frame.getByText('轻提示文字').isVisible()).toBe(false);
      await frame.locator('.t-button', { hasText: 'loading' }).click();
      await frame.getByText('加载中').waitFor();
      // Longer than others last by themselves.
      await frame.page().waitForTimeout(800);
      expect(await frame.getByText('加载中').isVisible()).toBe(true);
      await tap(frame.getByText('收起'));
      await expect.poll(() => frame.getByText('加载中').isVisible()).toBe(false);
    });
  });
}
