import type { GeneralComponent, Element as TreeElement } from 'glass-easel';
import { convertUnits } from '../../cssUnits.ts';

/** A key frame of `this.animate` (关键帧动画): numbers are degrees in turns, px in lengths. */
type Frame = Record<string, unknown> & { offset?: number; ease?: string; transformOrigin?: string };

/** What drives an animation by scrolling instead of by time. Offsets in px, `timeRange` in ms. */
export interface ScrollTimeline {
  scrollSource: string;
  orientation?: 'horizontal' | 'vertical';
  startScrollOffset: number;
  endScrollOffset: number;
  timeRange: number;
}

/** In the order in which WeChat's documentation lists what makes up a transform. */
const TRANSFORMS =
  /^(?:matrix(?:3d)?|rotate(?:3d|X|Y|Z)?|scale(?:3d|X|Y|Z)?|skew(?:X|Y)?|translate(?:3d|X|Y|Z)?)$/;

const PLAIN = ['backgroundColor', 'opacity', 'transformOrigin'];
const LENGTHS = ['bottom', 'height', 'left', 'right', 'top', 'width'];

/** Animations that `this.animate` started, by the element's DOM node. */
const running = new WeakMap<Element, { animation: Animation; end(): void }[]>();

/** `this.animate`: moves the nodes that a selector finds in a component, by time or by a scroll-view. */
export function animateNodes(
  component: GeneralComponent,
  selector: string,
  frames: readonly Frame[],
  duration: number,
  timeline: ScrollTimeline | undefined,
): void {
  const root = component.getShadowRoot();
  const keyframes = frames.map(toKeyframe);
  for (const dom of domNodes(root?.querySelectorAll(selector) ?? [])) {
    const animation = dom.animate(keyframes, { duration, fill: 'both' });
    const source = timeline && domNodes([root?.querySelector(timeline.scrollSource)])[0];
    const end = timeline && source ? followScroll(animation, timeline, source) : () => {};
    running.set(dom, [...(running.get(dom) ?? []), { animation, end }]);
  }
}

/** `this.clearAnimation`: takes away what `this.animate` did to the nodes that a selector finds. */
export function clearAnimations(component: GeneralComponent, selector: string): void {
  for (const dom of domNodes(component.getShadowRoot()?.querySelectorAll(selector) ?? [])) {
    for (const { animation, end } of running.get(dom) ?? []) {
      end();
      animation.cancel();
    }
    running.delete(dom);
  }
}

function domNodes(elements: readonly (TreeElement | null | undefined)[]): HTMLElement[] {
  return elements.flatMap((element) => (element?.$$ as unknown as HTMLElement | null) ?? []);
}

function toKeyframe(frame: Frame): Keyframe {
  const keyframe: Keyframe = {};
  const transforms: string[] = [];
  if (frame.offset !== undefined) keyframe.offset = frame.offset;
  if (frame.ease !== undefined) keyframe.easing = frame.ease;
  for (const [name, value] of Object.entries(frame)) {
    if (PLAIN.includes(name)) keyframe[name] = String(value);
    else if (LENGTHS.includes(name)) keyframe[name] = lengthOf(value);
    else if (TRANSFORMS.test(name)) transforms.push(transformOf(name, value));
  }
  if (transforms.length > 0) keyframe.transform = transforms.join(' ');
  return keyframe;
}

function transformOf(name: string, value: unknown): string {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  if (name.startsWith('translate')) return `${name}(${values.map(lengthOf)})`;
  if (name === 'rotate3d') return `${name}(${values.slice(0, 3)},${angleOf(values[3])})`;
  if (name.startsWith('rotate') || name.startsWith('skew')) return `${name}(${values.map(angleOf)})`;
  return `${name}(${values})`;
}

function lengthOf(value: unknown): string {
  return typeof value === 'number' ? `${value}px` : convertUnits(String(value));
}

function angleOf(value: unknown): string {
  return typeof value === 'number' ? `${value}deg` : String(value);
}

/** Ties an animation to a scroll position; returns what unties it. */
function followScroll(animation: Animation, timeline: ScrollTimeline, source: HTMLElement): () => void {
  const scroller = source.querySelector(':scope>.wx-scroll-view-main') ?? source;
  const { orientation, startScrollOffset, endScrollOffset, timeRange } = timeline;
  const follow = (): void => {
    const offset = orientation === 'horizontal' ? scroller.scrollLeft : scroller.scrollTop;
    const ratio = (offset - startScrollOffset) / (endScrollOffset - startScrollOffset);
    animation.currentTime = Math.min(Math.max(ratio, 0), 1) * timeRange;
  };
  animation.pause();
  follow();
  scroller.addEventListener('scroll', follow);
  return () => scroller.removeEventListener('scroll', follow);
}
