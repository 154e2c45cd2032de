import type { Locator, Page } from 'playwright-core';
import type { MessageKey } from '../../src/i18n/messages/messages.ts';
import type { EditorWindow } from './editorApp.ts';
import { PhoneHand } from './phoneHand.ts';
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
export class PlayPanel extends PhoneHand {
  private constructor(
    page: Page,
    /** The panel. */
    readonly region: Locator,
  ) {
    super(page, region);
  }

  /** Opens it by its button and waits until a page is on the screen. */
  static async open({ page }: EditorWindow): Promise<PlayPanel> {
    const play = new PlayPanel(page, page.locator('section.play'));
    await page.getByRole('button', { name: eitherLanguage('commands.play') }).click();
    await play.shown();
    return play;
  }

  /** Until a page is on the phone's screen. */
  async shown(): Promise<void> {
    await this.region.getByRole('status').waitFor({ state: 'detached' });
    await this.top.waitFor();
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
