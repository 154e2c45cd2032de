import type { Frame, Locator } from 'playwright-core';
import type { DeviceInfo } from '../../preview/runtime/runtimeHost.ts';
import type { PreviewBench, PreviewWindow, RunningPreview } from '../support/previewBench.ts';
import { galleryFiles } from './galleryFiles.ts';

/** The phone on which the gallery is shown: 375 px wide, so that an rpx is half a pixel. */
export const galleryDevice: DeviceInfo = {
  name: 'iPhone X',
  platform: 'ios',
  width: 375,
  height: 812,
  pixelRatio: 3,
  statusBarHeight: 44,
  safeAreaBottom: 34,
  language: 'zh_CN',
  theme: 'light',
};

/** The gallery of TDesign's components, running. */
export interface Gallery {
  run: RunningPreview;
  frame: Frame;
  /** Opens a page of the gallery, alone and anew. */
  go(page: string): Promise<void>;
  /** What the visible page's script has logged since `go`: `id event detail`. */
  said(): Promise<string[]>;
  /** Warnings and errors since `go`, as `level: text`. */
  complaints(): Promise<string[]>;
  /** Route of the visible page. */
  route(): Promise<string>;
  /** Makes the phone higher or lower, in px. */
  setHeight(height: number): Promise<void>;
  /** Puts a finger on the middle of what is found, whether it is disabled or not. */
  tap(target: Locator): Promise<void>;
  /** Moves a finger from the middle of what is found, by px, and lets it rest for some ms before it is lifted. */
  drag(from: Locator, dx: number, dy: number, rest?: number): Promise<void>;
}

/** Compiles the gallery with the unmodified package and opens it; takes seconds, so once for all tests. */
export async function openGallery(bench: PreviewBench): Promise<Gallery> {
  const run = await bench.open(galleryFiles(), { device: galleryDevice, url: 'pages/divider/divider' });
  const { page } = run;
  page.setDefaultTimeout(2500);
  let before = 0;
  const entries = () =>
    page.evaluate(
      (skip) =>
        (window as unknown as PreviewWindow).told
          .slice(skip)
          .flatMap((one) => (one.name === 'log' ? [one.payload] : [])),
      before,
    );
  const setHeight = async (height: number): Promise<void> => {
    await page.setViewportSize({ width: galleryDevice.width, height });
    await page.evaluate(
      async (device) => {
        const main = document.querySelector('main') as HTMLElement;
        main.style.cssText = `width:${device.width}px;height:${device.height}px`;
        await (window as unknown as PreviewWindow).preview.setDevice(device);
      },
      { ...galleryDevice, height },
    );
  };
  await setHeight(galleryDevice.height);
  return {
    run,
    frame: run.frame(),
    setHeight,
    async go(name) {
      before = await page.evaluate(() => (window as unknown as PreviewWindow).told.length);
      await page.mouse.move(0, 0);
      await page.evaluate(
        (url) => (window as unknown as PreviewWindow).preview.navigate(url, 'reLaunch'),
        `/pages/${name}/${name}`,
      );
      await run.frame().locator('wx-page').last().waitFor();
    },
    async said() {
      const all = await entries();
      return all.filter((entry) => entry.level === 'log').map((entry) => entry.text);
    },
    async complaints() {
      const all = await entries();
      return all
        .filter(({ level }) => level === 'warn' || level === 'error')
        .map((e) => `${e.level}: ${e.text}`);
    },
    route: () =>
      page.evaluate(() => {
        const { told } = window as unknown as PreviewWindow;
        return told.flatMap((one) => (one.name === 'routeChange' ? [one.payload.route] : [])).at(-1) ?? '';
      }),
    async tap(target) {
      const { x, y } = await middleOf(target);
      await page.mouse.click(x, y);
    },
    async drag(from, dx, dy, rest = 0) {
      const { x, y } = await middleOf(from);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + dx, y + dy, { steps: 8 });
      await page.waitForTimeout(rest);
      await page.mouse.up();
    },
  };
}

/** Once it stands still: what slides in is elsewhere a moment later. */
async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  await target.scrollIntoViewIfNeeded();
  for (let before = '', tries = 0; ; tries += 1) {
    const box = await target.boundingBox();
    if (!box) throw new Error('what is to be touched is not on the page');
    if (JSON.stringify(box) === before || tries > 50)
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    before = JSON.stringify(box);
    await target.page().waitForTimeout(30);
  }
}
