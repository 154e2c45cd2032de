import type { FrameLocator, Locator, Page } from 'playwright-core';

/** A phone with a running mini-program in a window, used with the pointer as a visitor does. */
export class PhoneHand {
  /** What is in the phone. */
  readonly phone: FrameLocator;
  private readonly iframe: Locator;

  /** `room`: what the phone stands in. */
  constructor(
    readonly page: Page,
    room: Locator,
  ) {
    this.iframe = room.locator('iframe');
    this.phone = this.iframe.contentFrame();
  }

  /** The page that is to be seen. */
  get top(): Locator {
    return this.phone.locator('.phone-page:visible').last();
  }

  /**
   * Presses and lets go with the mouse in the middle of what is given, as soon as it stands still and nothing lies
   * over it. Playwright's own click does not reckon with the phone being drawn smaller than it is.
   */
  async tap(target: Locator): Promise<void> {
    await target.scrollIntoViewIfNeeded();
    let before = '';
    for (const end = Date.now() + 10_000; Date.now() < end; await this.page.waitForTimeout(40)) {
      const at = await target.evaluate(middleOf);
      const now = JSON.stringify(at);
      const settled = at?.free === true && now === before;
      before = now;
      const box = settled && (await this.iframe.boundingBox());
      if (!at || !box) continue;
      const scale = box.width / at.width;
      await this.page.mouse.click(box.x + at.x * scale, box.y + at.y * scale);
      return;
    }
    throw new Error(`Nobody could tap ${target}: ${before}`);
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
