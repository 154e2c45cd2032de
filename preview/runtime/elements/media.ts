/** What `wx.createVideoContext` and its like can do with an element. Times in seconds. */
export interface MediaActions {
  play(): void;
  pause(): void;
  stop(): void;
  seek(position: number): void;
  playbackRate(rate: number): void;
  requestFullScreen(): void;
  exitFullScreen(): void;
}

const actions = new WeakMap<Element, MediaActions>();

/** Lets contexts of the `wx` API reach the player at a DOM node. */
export function registerMedia(dom: Element, media: MediaActions): void {
  actions.set(dom, media);
}

/** The player at a DOM node. */
export function mediaAt(dom: Element): MediaActions | undefined {
  return actions.get(dom);
}

/** Seconds as a player shows them: `1:05`, `1:02:09`. */
export function clockText(seconds: number): string {
  if (!Number.isFinite(seconds) || seconds < 0) return '0:00';
  const whole = Math.floor(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}
