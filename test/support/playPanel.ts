import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { EditorWindow } from './editorApp.ts';

interface Log {
  level: string;
  text: string;
}

/** Play beside the canvas: the exported mini-program in a phone, used with the pointer as a visitor does. */
export class PlayPanel {
  /** The panel; it says the same in both languages by its place. */
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
    await page.getByRole('button', { name: /^(Play|预览)$/ }).click();
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
    for (const end = Date.now() + 15_000; Date.now() < end; await this.page.waitForTimeout(50)) {
      const routes = await found.evaluateAll((pages) => pages.map((one) => one.getAttribute('data-route')));
      if (routes.length === 1 && route.test(routes[0] ?? '')) return;
    }
    throw new Error(`No page ${route} came; there is ${await this.top.getAttribute('data-route')}`);
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
    await this.region.getByRole('button', { name: /^(Start again|重新开始)$/ }).click();
    await this.shown();
  }
}
