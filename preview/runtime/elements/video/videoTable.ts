import type { Danmu } from './videoProperties.ts';

/** What `VideoContext` does with a video. Times in seconds. */
export interface VideoActions {
  play(): void;
  pause(): void;
  stop(): void;
  seek(position: number): void;
  sendDanmu(danmu: Danmu): void;
  playbackRate(rate: number): void;
  requestFullScreen(options?: { direction?: number }): void;
  exitFullScreen(): void;
}

const videos = new WeakMap<Element, VideoActions>();

/** Lets `wx.createVideoContext` reach the player at a DOM node. */
export function registerVideo(dom: Element, video: VideoActions): void {
  videos.set(dom, video);
}

/** The player at a DOM node. */
export function videoAt(dom: Element | undefined): VideoActions | undefined {
  return dom ? videos.get(dom) : undefined;
}
