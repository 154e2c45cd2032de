import type { Frame } from 'playwright-core';
import type { OpenOptions, PreviewBench, RunningPreview } from '../../../test/support/previewBench.ts';
import { PreviewBench as Bench } from '../../../test/support/previewBench.ts';
import type { HostEvent } from '../runtimeHost.ts';

/** A page of a test, running. */
export interface TestPage extends RunningPreview {
  /** What the page's script logged, in order, without the level. */
  said(): Promise<string[]>;
  /** What left the phone's screen. */
  notices(): Promise<HostEvent[]>;
}

const blank = {
  'pages/b/b.wxml': '<view id="b">b</view>',
  'pages/b/b.js': "Page({ onLoad(q) { console.log('b ' + JSON.stringify(q)) } })",
};

/**
 * Opens a mini-program with the given page and, for moving about, a second one at `/pages/b/b`.
 * @param script body of the page's object, e.g. `tap(e) { console.log(e.detail.x) }`
 */
export async function openPage(
  bench: PreviewBench,
  wxml: string,
  script = '',
  more: {
    files?: Record<string, string | Uint8Array>;
    style?: string;
    app?: object;
    options?: OpenOptions;
  } = {},
): Promise<TestPage> {
  const run = await bench.open(
    {
      'app.json': JSON.stringify({ pages: ['pages/a/a', 'pages/b/b'], ...more.app }),
      'app.js': 'App({})',
      'app.wxss': more.style ?? '',
      'pages/a/a.json': '{}',
      'pages/a/a.wxml': wxml,
      'pages/a/a.js': `Page({ ${script} })`,
      'pages/b/b.json': '{}',
      ...blank,
      ...more.files,
    },
    more.options,
  );
  await run.frame().locator('wx-page').first().waitFor({ state: 'attached' });
  const told = <K extends string>(name: K): Promise<unknown[]> =>
    run.page.evaluate((wanted) => {
      const { told: all } = window as unknown as { told: { name: string; payload: unknown }[] };
      return all.filter((one) => one.name === wanted).map((one) => one.payload);
    }, name);
  return Object.assign(run, {
    async said() {
      const entries = (await told('log')) as { text: string; source: string }[];
      return entries.filter((entry) => entry.source === 'script').map((entry) => entry.text);
    },
    async notices() {
      return (await told('hostEvent')) as HostEvent[];
    },
  });
}

/** Starts the bench; made once for a test file. */
export const startBench = (): Promise<PreviewBench> => Bench.start();

/** Where the element that a selector finds is, in px of the page around the frame, once it stands still. */
export async function boxOf(
  frame: Frame,
  selector: string,
): Promise<{ x: number; y: number; width: number; height: number }> {
  for (let before = '', tries = 0; ; tries += 1) {
    const box = await frame.locator(selector).boundingBox();
    const now = JSON.stringify(box);
    if (box && (now === before || tries > 50)) return box;
    if (tries > 50) throw new Error(`${selector} has no box`);
    before = now;
    await frame.waitForTimeout(30);
  }
}

/** Drags an element by its middle with the mouse; `pause` (ms) before letting go leaves it no speed. */
export async function drag(
  run: TestPage,
  selector: string,
  dx: number,
  dy: number,
  pause = 0,
): Promise<void> {
  const box = await boxOf(run.frame(), selector);
  const x = Math.min(Math.max(box.x + box.width / 2, 20 - dx), 370 - dx);
  const y = box.y + box.height / 2;
  await run.page.mouse.move(x, y);
  await run.page.mouse.down();
  await run.page.mouse.move(x + dx, y + dy, { steps: 10 });
  await run.page.waitForTimeout(pause);
  await run.page.mouse.up();
}

/** Lets a frame see its window hidden, as by another app of the phone, or seen again. */
export async function setHidden(frame: Frame, hidden: boolean): Promise<void> {
  await frame.evaluate((now) => {
    Object.defineProperty(document, 'hidden', { value: now, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}
