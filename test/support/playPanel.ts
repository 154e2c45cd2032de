import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { MessageKey } from '../../src/i18n/messages/messages.ts';
import type { EditorWindow } from './editorApp.ts';
import { say } from './say.ts';

interface Log {
  level: string;
  text: string;
}

/** The editor around the phone may speak either language. */
function eitherLanguage(key: MessageKey): RegExp {
  return new RegExp(`^(${say(key)}|${say(key, {}, 'zh')})$`);
}

/** Play beside the canvas: the exported mini-program in a phone, used with the pointer as a visitor does. */
export class PlayPanel {
  /** The panel. */
  readonly region: Locator;
  /** What is in the phone. */
  readonly phone: FrameLocator;

  private constructor(private readonly page: Page) {
    this.region = page.locator('section.play');
    this.phone = this.region.frameLocator('iframe');
  }

  /** Opens it by its button and waits until a page is on the screen. */
  static async open({ page }: EditorWindow): Promise<PlayPanel> {
    const play = new PlayPanel(page);
    await page.getByRole('button', { name: eitherLanguage('commands.play') }).click();
    await play.shown();
    return play;
  }

  /** Until a page is on the phone's screen. */
  async shown(): Promise<void> {
    await this.region.getByRole('status').waitFor({ state: 'detached' });
    await this.top.waitFor();
  }

  /** The page that is to be seen. */
  get top(): Locator {
    return this.phone.locator('.phone-page:visible').last();
  }

  /** Until a page of that path, or of a path that fits, is on top. */
  async arrivesAt(route: RegExp): Promise<void> {
    const found = this.phone.locator('.phone-page:visible');
    for (const end = Date.now() + 10_000; Date.now() < end; await this.page.waitForTimeout(50)) {
      const routes = await found.evaluateAll((pages) => pages.map((one) => one.getAttribute('data-route')));
      if (routes.length === 1 && route.test(routes[0] ?? '')) return;
    }
    throw new Error(`No page ${route} came; there is ${await this.top.getAttribute('data-route')}`);
  }

  /**
   * Presses and lets go with the mouse in the middle of what is given, as soon as it stands still and nothing lies
   * over it. Playwright's own click does not reckon with the phone being drawn smaller than it is.
   */
  async tap(target: Locator): Promise<void> {
    await target.scrollIntoViewIfNeeded();
    const iframe = this.region.locator('iframe');
    let before = '';
    for (const end = Date.now() + 10_000; Date.now() < end; await this.page.waitForTimeout(40)) {
      const at = await target.evaluate(middleOf);
      const now = JSON.stringify(at);
      const settled = at?.free === true && now === before;
      before = now;
      const box = settled && (await iframe.boundingBox());
      if (!at || !box) continue;
      const scale = box.width / at.width;
      await this.page.mouse.click(box.x + at.x * scale, box.y + at.y * scale);
      return;
    }
    throw new Error(`Nobody could tap ${target}: ${before}`);
  }

  /** What the mini-program said since it was started, the oldest first. */
  logs(): Promise<Log[]> {
    return this.page.evaluate(() => {
      const { play } = (window as unknown as { dimsumStores: { play: { logs: Log[] } } }).dimsumStores;
      return play.logs.map(({ level, text }) => ({ level, text }));
    });
  }

  /** Warnings and errors of the running mini-program. */
  async complaints(): Promise<string[]> {
    const logs = await this.logs();
    return logs.filter(({ level }) => level === 'warn' || level === 'error').map(({ text }) => text);
  }

  /** Begins anew on the page being edited. */
  async restart(): Promise<void> {
    await this.region.getByRole('button', { name: eitherLanguage('play.restart') }).click();
    await this.shown();
  }
}

/** Runs in the frame: the middle of an element, whether a press there meets it, and the frame's width; px. */
function middleOf(element: Element): { x: number; y: number; width: number; free: boolean } {
  const { left, top, width, height } = element.getBoundingClientRect();
  const x = left + width / 2;
  const y = top + height / 2;
  const hit = document.elementFromPoint(x, y);
  const free = hit !== null && (element.contains(hit) || hit.contains(element));
  return { x, y, width: window.innerWidth, free };
}
