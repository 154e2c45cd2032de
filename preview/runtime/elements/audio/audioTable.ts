import { MediaTable } from '../mediaTable.ts';

/** What `AudioContext` does with an audio element. Times in seconds. */
export interface AudioActions {
  play(): void;
  pause(): void;
  seek(position: number): void;
  setSrc(src: string): void;
}

/** The audio elements of all pages. */
export const audioTable = new MediaTable<AudioActions>('audio', 'AudioContext', [
  'play',
  'pause',
  'seek',
  'setSrc',
]);
