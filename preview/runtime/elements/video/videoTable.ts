import { MediaTable } from '../mediaTable.ts';
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

/** The videos of all pages. */
export const videoTable = new MediaTable<VideoActions>('video', 'VideoContext', [
  'play',
  'pause',
  'stop',
  'seek',
  'sendDanmu',
  'playbackRate',
  'requestFullScreen',
  'exitFullScreen',
]);
