import type { StackPage } from './pageStack.ts';

/** What a page put in the way of going back. */
interface Hold {
  at: Element;
  handler: () => void;
}

/** How going back was asked for: by a script, by a button of the phone's, or by a swipe from the edge. */
export type BackCause = 'script' | 'button' | 'swipe';

/**
 * Stands between the wish to go back and the page stack: an open `page-container` is closed instead, and a page that
 * called `wx.enableAlertBeforeUnload` asks first.
 */
export class BackKeeper {
  private readonly top: () => StackPage | undefined;
  private readonly ask: (message: string) => Promise<boolean>;
  private holds: Hold[] = [];
  private readonly questions = new WeakMap<StackPage, string>();

  constructor(seams: {
    top(): StackPage | undefined;
    /** Shows a dialog; true when the page may be left. */
    ask(message: string): Promise<boolean>;
  }) {
    this.top = seams.top;
    this.ask = seams.ask;
  }

  /** Until the answer is called, going back from the page around `at` calls `handler` instead. */
  hold(at: Element, handler: () => void): () => void {
    const hold = { at, handler };
    this.holds.push(hold);
    return () => {
      this.holds = this.holds.filter((other) => other !== hold);
    };
  }

  setQuestion(message: string | null): void {
    const page = this.top();
    if (!page) return;
    if (message === null) this.questions.delete(page);
    else this.questions.set(page, message);
  }

  /**
   * Whether the visible page may be left now. A swipe is not asked about (wx.enableAlertBeforeUnload: 手势滑动返回时
   * 不做拦截).
   */
  async mayLeave(cause: BackCause): Promise<boolean> {
    const page = this.top();
    const hold = this.holds.findLast(({ at }) => page?.view.dom.contains(at));
    if (hold) {
      hold.handler();
      return false;
    }
    const question = page && this.questions.get(page);
    return question === undefined || cause === 'swipe' || this.ask(question);
  }
}
