import type { Element as TreeElement } from 'glass-easel';
import type { Hit, MarkRect, MarkSummary, TextLook } from '../../protocol.ts';
import type { Runtime } from '../runtime.ts';
import { MarkIndex } from './markIndex.ts';
import { domOf, measureElement, measureScroll } from './measureElement.ts';
import { measureLook } from './measureLook.ts';

const MAX_HTML = 20_000;

/**
 * Answers an editor's questions about the visible page: which marked elements are at a point, where marked
 * elements are, and, pushed, when they move.
 */
export class Inspector {
  private readonly index: MarkIndex;
  private readonly push: (rects: MarkRect[]) => void;
  private watched: string[] = [];
  private lastPushed = '';
  private frame = 0;
  /** Frames that are still looked at: what a change sets in motion (transitions) goes on for a while. */
  private framesLeft = 0;

  /** `push` gets the rectangles of the watched marks when one of them changed. */
  constructor(runtime: Runtime, push: (rects: MarkRect[]) => void) {
    this.push = push;
    this.index = new MarkIndex(() => runtime.screen.stack.top?.instance.component);
    const tree = new MutationObserver(() => this.changed());
    tree.observe(runtime.screen.phone.pages, { childList: true, subtree: true });
    document.addEventListener('scroll', () => this.schedule(2), { capture: true, passive: true });
    document.addEventListener('load', () => this.schedule(2), { capture: true });
    window.addEventListener('resize', () => this.schedule(2));
  }

  /** Says that elements came or went, or carry other marks. */
  changed(): void {
    this.index.invalidate();
    this.moved();
  }

  /** Says that the page may be laid out anew. */
  moved(): void {
    this.schedule(30);
  }

  hitTest(x: number, y: number): Hit {
    const dom = document.elementFromPoint(x, y);
    const area = areaOf(dom);
    if (area !== 'page') return { area, chain: [] };
    const element = treeElementOf(dom);
    return { area, chain: element ? this.index.chain(element).map((node) => this.measureMark(node)) : [] };
  }

  measure(ids?: readonly string[]): MarkRect[] {
    return this.index.elements(ids).map((element) => this.measureMark(element));
  }

  /** From now on tells where these marks are, on every change. An empty list ends it. */
  watch(ids: readonly string[]): void {
    this.watched = [...ids];
    this.lastPushed = '';
    this.schedule(2);
  }

  scrollTo(id: string, index = 0): boolean {
    const element = this.index.elements([id])[index];
    const dom = element && domOf(element);
    dom?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return Boolean(dom);
  }

  scrollBy(dx: number, dy: number, x: number, y: number): boolean {
    for (let dom = document.elementFromPoint(x, y); dom; dom = dom.parentElement) {
      const { scrollLeft, scrollTop } = dom;
      if (!/auto|scroll/.test(getComputedStyle(dom).overflow)) continue;
      dom.scrollBy(dx, dy);
      if (dom.scrollLeft !== scrollLeft || dom.scrollTop !== scrollTop) return true;
    }
    return false;
  }

  query(id: string): MarkSummary[] {
    return this.index.elements([id]).map((element) => {
      const dom = domOf(element);
      return {
        ...this.measureMark(element),
        html: (dom?.outerHTML ?? '').slice(0, MAX_HTML),
        text: dom?.textContent ?? '',
      };
    });
  }

  look(id: string, index = 0): TextLook | null {
    const element = this.index.elements([id])[index];
    const dom = element && domOf(element);
    return dom ? measureLook(dom) : null;
  }

  private measureMark(element: TreeElement): MarkRect {
    const { ref, parent } = this.index.mark(element) ?? { ref: { id: '', index: 0 }, parent: null };
    const scroll = measureScroll(element);
    return { ...ref, rect: measureElement(element), parent, ...(scroll ? { scroll } : {}) };
  }

  private schedule(frames: number): void {
    this.framesLeft = Math.max(this.framesLeft, frames);
    if (this.frame !== 0 || this.watched.length === 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.framesLeft -= 1;
      this.pushWatched();
      if (this.framesLeft > 0) this.schedule(0);
    });
  }

  private pushWatched(): void {
    const rects = this.measure(this.watched);
    const text = JSON.stringify(rects);
    if (text === this.lastPushed) return;
    this.lastPushed = text;
    this.push(rects);
  }
}

function areaOf(dom: Element | null): Hit['area'] {
  if (!dom) return 'none';
  if (dom.closest('.nav, .status, .capsule')) return 'navigation';
  if (dom.closest('.tabs')) return 'tabs';
  if (dom.closest('.phone-layer')) return 'layer';
  return dom.closest('.phone-view') ? 'page' : 'none';
}

function treeElementOf(dom: Element | null): TreeElement | null {
  for (let node = dom as (Element & { __wxElement?: TreeElement }) | null; node; node = node.parentElement) {
    if (node.__wxElement) return node.__wxElement;
  }
  return null;
}
