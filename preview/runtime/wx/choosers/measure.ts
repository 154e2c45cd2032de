import { CallFailure } from '../call.ts';

/** A picture of this URL, ready to be drawn. */
export async function loadPicture(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode().catch(() => {
    throw new CallFailure('decode image fail');
  });
  return image;
}

/** What a film tells of itself. */
export interface VideoFacts {
  width: number;
  height: number;
  /** s */
  duration: number;
}

/** Reads a film's size and length. */
export function measureVideo(url: string): Promise<VideoFacts> {
  const video = document.createElement('video');
  video.preload = 'metadata';
  video.muted = true;
  return new Promise((resolve, reject) => {
    const done = (): void => {
      const { videoWidth: width, videoHeight: height, duration } = video;
      resolve({ width, height, duration });
    };
    video.addEventListener('loadedmetadata', () => {
      if (Number.isFinite(video.duration)) return done();
      // A film that was recorded in the browser knows its length only once its end was seen.
      video.addEventListener('durationchange', () => Number.isFinite(video.duration) && done());
      video.currentTime = 1e6;
    });
    video.addEventListener('error', () => reject(new CallFailure('video decode error')));
    video.src = url;
  });
}
