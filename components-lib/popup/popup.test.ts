// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { type MountedPage, mountWidget } from '../../test/support/mountWidget.ts';
import { popup } from './popup.ts';

let page: MountedPage;
afterEach(() => page.release());

const open = (attributes = '') =>
  mountWidget(
    popup.files,
    `<widget class="widget" model:show="{{noticeShown}}" panel-class="card" ${attributes} bind:close="onEvent"><view>inside</view></widget>`,
    { noticeShown: false },
  );

it('opens by page data and shows what is inside', () => {
  page = open();
  expect(page.html()).not.toContain('popup--shown');
  page.setData({ noticeShown: true });
  expect(page.html()).toContain('popup--shown');
  expect(page.html()).toMatch(/popup__panel card"[^>]*role="dialog".*inside/);
});

it('closes by its cross, and tells the page', () => {
  page = open();
  page.setData({ noticeShown: true });
  page.tap('popup__close');
  expect(page.data.noticeShown).toBe(false);
  expect(page.html()).not.toContain('popup--shown');
  expect(page.events).toEqual([{ type: 'close', detail: undefined }]);
  page.setData({ noticeShown: true });
  expect(page.html()).toContain('popup--shown');
});

it('closes by its backdrop only where that is wanted', () => {
  page = open('mask-closable="{{false}}"');
  page.setData({ noticeShown: true });
  page.tap('popup__mask');
  expect(page.data.noticeShown).toBe(true);
  page.release();
  page = open();
  page.setData({ noticeShown: true });
  page.tap('popup__mask');
  expect(page.data.noticeShown).toBe(false);
});
