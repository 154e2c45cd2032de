import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { contrastOf, differenceOf, shrinkPicture } from '../support/comparePictures.ts';
import { type Gallery, galleryDevice } from './openGallery.ts';

const folder = fileURLToPath(new URL('./screenshots/', import.meta.url));

/** `npm run screenshots` sets it: the pictures are written anew. */
const updating = process.env.SCREENSHOTS === 'update';

/** Edges of letters and of animations that were stopped differ by a little. */
const TOLERANCE = 0.01;

/** Status bar and navigation bar, which are on every page. px */
const BARS = 88;

/** A page much longer than this is cut off. px */
const LONGEST = 2400;

/**
 * Whether this machine draws text as the one that made the kept pictures: fonts and their smoothing differ. Writes
 * the sample where the pictures are written.
 */
export async function drawsLikeKept({ run }: Gallery): Promise<boolean> {
  const page = await run.page.context().browser()?.newPage();
  if (!page) throw new Error('The browser is gone');
  await page.setViewportSize({ width: 320, height: 80 });
  await page.setContent(
    '<p style="font:16px PingFang SC,Helvetica Neue,Noto Sans SC,sans-serif">点心 TDesign 0123 「，。」<b>粗体</b></p>',
  );
  const sample = await shrinkPicture(await page.screenshot());
  await page.close();
  const file = join(folder, '_fonts.png');
  if (updating) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, sample);
  }
  return existsSync(file) && (await differenceOf(readFileSync(file), sample)) === 0;
}

/** Checks that the visible page shows something and, where fonts allow it, that it looks as it did. */
export async function checkPicture(gallery: Gallery, name: string, compare: boolean): Promise<void> {
  const { page } = gallery.run;
  const content = await gallery.frame
    .locator('wx-page')
    .last()
    .evaluate((node) => node.scrollHeight);
  const height = Math.min(Math.max(content + BARS, galleryDevice.height), LONGEST);
  if (height > galleryDevice.height) await gallery.setHeight(height);
  const file = join(folder, `${name}.png`);
  if (updating) await page.waitForTimeout(1000);
  let now = await shrinkPicture(await page.screenshot({ animations: 'disabled' }));
  expect(await contrastOf(now, BARS), name).toBeGreaterThan(1);
  if (updating) writeFileSync(file, now);
  const difference = async () => (existsSync(file) ? differenceOf(readFileSync(file), now) : 1);
  // Pictures that load and heights that are measured change a page once more.
  for (let again = 0; compare && again < 5 && (await difference()) > TOLERANCE; again += 1) {
    await page.waitForTimeout(400);
    now = await shrinkPicture(await page.screenshot({ animations: 'disabled' }));
  }
  if (height > galleryDevice.height) await gallery.setHeight(galleryDevice.height);
  if (!compare || (await difference()) <= TOLERANCE) return;
  const seen = join(tmpdir(), `tdesign-${name}.png`);
  writeFileSync(seen, now);
  expect.soft(await difference(), `${name} differs from ${file}: see ${seen}`).toBeLessThanOrEqual(TOLERANCE);
}
