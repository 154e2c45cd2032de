import { describe, expect, it } from 'vitest';
import { covers, coversWx } from '../../support/covers.ts';
import type { Gallery } from '../openGallery.ts';

/** Components of conversations. */
export function describeChat(gallery: () => Gallery): void {
  describe('chat', () => {
    it('sends what was typed, which joins the list', async () => {
      covers('textarea', 'value', 'bindinput');
      const { go, frame, said, run } = gallery();
      await go('chat-list');
      await frame.getByText('你好，').waitFor();
      await frame.locator('textarea').click();
      await run.page.keyboard.type('想吃虾饺');
      await frame.locator('.t-chat-sender__sendbtn .send-btn-icon').click();
      await expect.poll(said).toEqual(['send 想吃虾饺']);
      await frame.locator('.t-chat-list').getByText('想吃虾饺').waitFor();
    });

    it('sender stops an answer', async () => {
      const { go, frame, said, run } = gallery();
      await go('chat-sender');
      await frame.locator('textarea').first().click();
      await run.page.keyboard.type('好');
      await frame.locator('.send-btn-icon').first().click();
      await frame.locator('.send-btn-icon.stop').click();
      await expect
        .poll(async () => (await said()).filter((line) => /^(send|stop)/.test(line)))
        .toEqual(['send 好', 'stop']);
    });

    it('sender unfolds its kinds of upload, attaches a picture and removes it', async () => {
      coversWx('chooseImage');
      const { go, frame, said } = gallery();
      await go('chat-sender');
      await frame.locator('.btn-func').first().click();
      await frame.locator('.t-chat-sender__upload-item').nth(2).waitFor();
      await frame.getByText('图片', { exact: true }).click();
      await frame.locator('.wx-album button[aria-label]').first().click();
      await frame.getByRole('button', { name: /^完成/ }).click();
      await expect.poll(said).toContain('chosen uploadImage 1');
      await frame.locator('.t-chat-sender__attachments .t-attachments__remove').first().click();
      await expect.poll(() => frame.locator('.t-chat-sender__attachments').count()).toBe(0);
      // A choice folded the panel up.
      await expect.poll(() => frame.locator('.t-chat-sender__upload').count()).toBe(0);
    });

    it('bar of actions, message and thinking are tapped', async () => {
      const { go, frame, said, run } = gallery();
      await go('chat-actionbar');
      await frame
        .locator('.t-chat-actionbar')
        .first()
        .locator('.t-chat-actionbar__item:visible')
        .nth(2)
        .click();
      await expect.poll(said).toEqual([expect.stringMatching(/^bar actions {"name":"(copy|good)"/)]);
      await go('chat-message');
      const text = await frame.getByText('你好').first().boundingBox();
      await run.page.mouse.move((text?.x ?? 0) + 5, (text?.y ?? 0) + 5);
      await run.page.mouse.down();
      await expect.poll(said).toEqual([expect.stringMatching(/^user message-longpress .*"id":"u1"/)]);
      await run.page.mouse.up();
      await go('chat-thinking');
      const thought = frame.getByText('好的，我来想一下').first();
      expect(await thought.isVisible()).toBe(true);
      await frame.locator('.t-chat-thinking__icon--collapse').first().click();
      await expect.poll(() => thought.isVisible()).toBe(false);
    });

    it('markdown becomes headings, lists, tables and code', async () => {
      const { go, frame } = gallery();
      await go('chat-markdown');
      const size = (text: string) =>
        frame
          .getByText(text, { exact: true })
          .first()
          .evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize));
      expect(await size('一级标题')).toBeGreaterThan(await size('二级标题'));
      await frame.getByText('苹果').waitFor();
      await frame.getByText('const a = 1;').waitFor();
    });

    it('attachments are opened and removed', async () => {
      const { go, frame, said } = gallery();
      await go('attachments');
      await frame.locator('.t-attachments__remove').first().click();
      await expect.poll(async () => (await said()).at(-1)).toMatch(/^files remove .*"index":0/);
    });

    it('record asks for the microphone, then listens while it is held', async () => {
      const { go, frame, said } = gallery();
      await go('chat-record');
      await frame.getByText('点击授权录音').click();
      await frame.getByText('按住说话').waitFor();
      expect(await said()).toEqual([]);
    });
  });
}
