import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PreviewBench } from '../../../test/support/previewBench.ts';
import { defaultDevice } from '../../devices.ts';
import { galleryFiles, galleryPages } from './gallery.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await PreviewBench.start();
});
afterAll(() => bench.stop());

/** Set it to a folder to get a picture of each page. */
const pictureFolder = process.env.GALLERY_PICTURES;

const dark = { ...defaultDevice, theme: 'dark' } as const;

describe.each([
  { look: '', name: 'classic', device: defaultDevice },
  { look: 'v2', name: 'v2', device: defaultDevice },
  { look: 'v2', name: 'v2 in the dark', device: dark },
] as const)('gallery, $name', ({ look, name: lookName, device }) => {
  it.each(galleryPages)('%s: draws without an error, nothing without a size', async (name) => {
    const files = galleryFiles(look, device.theme === 'dark');
    const run = await bench.open(files, { url: `pages/${name}/${name}`, device });
    expect(run.problems).toEqual([]);
    const frame = run.frame();
    await frame.locator('wx-page').waitFor();
    await run.page.waitForTimeout(400);
    if (pictureFolder) {
      await run.page.screenshot({
        path: join(pictureFolder, `${name} ${lookName}.png`),
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
