import type { Page } from 'playwright-core';

/** A person without a mouse: goes by Tab, and must see where they are at every step. */
export class KeyboardHand {
  /** Stops at which nothing showed the focus, as a screen reader would name them. */
  readonly unseen: string[] = [];

  constructor(private readonly page: Page) {}

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** What has the focus, e.g. `button "Play"`; `document` when nothing has, `frame` when something in one has. */
  async focused(): Promise<string> {
    const tagNow = () => this.page.evaluate(() => document.activeElement?.tagName ?? 'BODY');
    let tag = await tagNow();
    // On its way into a frame, which is another process, the focus is nowhere for a moment.
    for (let look = 0; look < 5 && tag === 'BODY'; look += 1) {
      await this.page.waitForTimeout(30);
      tag = await tagNow();
    }
    if (tag === 'BODY') return 'document';
    if (tag === 'IFRAME') return 'frame';
    const [line = ''] = (await this.page.locator(':focus').first().ariaSnapshot()).split('\n');
    return /^- '?(\w+( "(\\.|[^"])*")?)/.exec(line)?.[1] ?? line;
  }

  /** Goes on by Tab until what has the focus is named so. Throws when it does not come by. */
  async tabTo(name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const seen = new Set<string>();
    for (let step = 0; step < 150; step += 1) {
      const focused = await this.step(key);
      if (name.test(focused)) return;
      seen.add(focused);
    }
    throw new Error(`${key} never came to ${name}, but to ${[...seen].join(', ')}`);
  }

  /** All stops of one round by Tab, from the top of the document to its end. Throws when there is no end. */
  async round(): Promise<string[]> {
    await this.leave();
    return this.leave();
  }

  /** Goes on by Tab until the document is left; the next Tab begins at its top. */
  private async leave(): Promise<string[]> {
    const stops: string[] = [];
    for (let step = 0; step < 400; step += 1) {
      const focused = await this.step('Tab');
      if (focused === 'document') return stops;
      stops.push(focused);
    }
    throw new Error(`Tab goes round for ever: ${stops.slice(-20).join(', ')}`);
  }

  private async step(key: string): Promise<string> {
    await this.press(key);
    const focused = await this.focused();
    if (!(await this.page.evaluate(isFocusSeen))) this.unseen.push(focused);
    return focused;
  }
}

/**
 * Runs in the page: whether an outline stands around the focus, the field that it is in, or the row that it means.
 * What is in a frame is the mini-program's.
 */
function isFocusSeen(): boolean {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body || activeElement.tagName === 'IFRAME') return true;
  const parts: Element[] = [];
  for (let at: Element | null = activeElement; at && parts.length < 4; at = at.parentElement) parts.push(at);
  const row = document.getElementById(activeElement.getAttribute('aria-activedescendant') ?? '');
  if (row) parts.push(row);
  return parts.some((part) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(part);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  });
}
