import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PreviewBench } from '../../../test/support/previewBench.ts';
import { galleryFiles, galleryPages } from './gallery.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await PreviewBench.start();
});
afterAll(() => bench.stop());

/** Set it to a folder to get a picture of each page. */
const pictureFolder = process.env.GALLERY_PICTURES;

describe.each(['', 'v2'] as const)('gallery, style %j', (look) => {
  it.each(galleryPages)('%s: draws without an error, nothing without a size', async (name) => {
    const run = await bench.open(galleryFiles(look), { url: `pages/${name}/${name}` });
    expect(run.problems).toEqual([]);
    const frame = run.frame();
    await frame.locator('wx-page').waitFor();
    await run.page.waitForTimeout(400);
    if (pictureFolder) {
      await run.page.screenshot({
        path: join(pictureFolder, `${name}${look}.png`),
        clip: { x: 0, y: 0, width: 390, height: 844 },
      });
    }
    const errors = (await run.logs()).filter(
      (line) =>
        /^(error|warn)/.test(line) && !line.includes('/missing.png') && !/\/(film\.mp4|no\.mp3)/.test(line),
    );
    expect(errors).toEqual([]);
    const flat = await frame.locator('wx-page *').evaluateAll((nodes) =>
      nodes
        .filter((node) => node.localName.startsWith('wx-') && node.checkVisibility())
        .filter((node) => !/^wx-(match-media)$/.test(node.localName))
        .filter(
          (node) => node.getBoundingClientRect().width === 0 || node.getBoundingClientRect().height === 0,
        )
        .map((node) => node.outerHTML.slice(0, 120)),
    );
    expect(flat).toEqual([]);
    await run.close();
  });
});
