import { describe, expect, it } from 'vitest';
import { galleryPages } from './galleryFiles.ts';
import type { Gallery } from './openGallery.ts';
import { checkPicture, drawsLikeKept } from './pictures.ts';

/** What is said on a page and is right: the library's or the gallery's own doing, which WeChat says as well. */
const EXPECTED: Record<string, RegExp> = {
  // The gallery shows pictures that do not exist.
  avatar: /no such file in the package/,
  image: /no such file in the package/,
  // The library passes undefined to properties of type String.
  cascader: /received type-uncompatible value/,
  'chat-message': /received type-uncompatible value/,
  'chat-list': /received type-uncompatible value/,
  // The library rejects a promise where its popup is closed and cannot be measured.
  'color-picker': /null \(unhandled promise rejection\)/,
  // It recognises speech by a plugin of WeChat's.
  'chat-record': /plugins do not run in the preview/,
  // The library sets what it does not know to undefined.
  form: /to undefined is invalid/,
};

/** Sizes of things that do not depend on fonts, in px: page, selector, width (or null), height. */
const SIZES: [page: string, selector: string, width: number | null, height: number][] = [
  ['button', '.t-button--size-large', null, 48],
  ['button', '.t-button--size-small', null, 32],
  ['switch', '.t-switch__body', 45, 28],
  ['slider', '.t-slider__dot', 20, 20],
  ['avatar', '.t-avatar--large', 64, 64],
  ['checkbox', '.t-checkbox__icon', 24, 24],
  ['image', '.t-image__img', 72, 72],
  // 120 px without the padding and the border.
  ['qrcode', 'wx-canvas', 94, 94],
  ['swiper', '.t-swiper', 375, 160],
  ['layout', '.t-col--6', 93.75, 48],
  ['side-bar', '.t-side-bar', 103, 400],
  ['picker', '.t-picker-item__group', null, 200],
];

/** Each page of the gallery: silent, not empty, laid out as documented, and looking as it did. */
export function describePages(gallery: () => Gallery): void {
  describe('every page', () => {
    it('opens without a complaint and looks as it did', { timeout: 240_000 }, async () => {
      const compare = await drawsLikeKept(gallery());
      if (!compare)
        console.warn('Fonts differ from those of test/tdesign/screenshots: pictures are not compared');
      for (const name of galleryPages()) {
        await gallery().go(name);
        await gallery().run.page.waitForTimeout(200);
        await checkPicture(gallery(), name, compare);
        const complaints = (await gallery().complaints()).filter((text) => !EXPECTED[name]?.test(text));
        expect.soft(complaints, name).toEqual([]);
      }
    });

    it('has parts of the documented sizes', async () => {
      for (const [page, selector, width, height] of SIZES) {
        await gallery().go(page);
        const box = () => gallery().frame.locator(selector).first().boundingBox();
        await expect.poll(async () => (await box())?.height, { message: selector }).toBeCloseTo(height, 0);
        if (width !== null) expect((await box())?.width, selector).toBeCloseTo(width, 0);
      }
    });
  });
}
