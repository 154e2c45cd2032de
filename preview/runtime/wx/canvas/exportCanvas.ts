import { CallFailure, type CallOptions } from '../call.ts';
import { tempFiles } from '../tempFiles.ts';

/** A part of a bitmap, in its own px, and the size of the picture that is made of it. */
interface Cut {
  x: number;
  y: number;
  width: number;
  height: number;
  destWidth: number;
  destHeight: number;
}

function numberOf(value: unknown, fallback: number): number {
  const number = Number(value);
  return value === undefined || value === null || !Number.isFinite(number) ? fallback : number;
}

/**
 * What of a canvas is wanted. A script counts in px of the element with the old API, and the picture gets the
 * screen's density; on a `type="2d"` canvas it counts in the bitmap's px, and gets them one to one.
 */
export function cutOf(surface: HTMLCanvasElement, options: CallOptions, density: number): Cut {
  const x = numberOf(options.x, 0);
  const y = numberOf(options.y, 0);
  const width = numberOf(options.width, surface.width / density - x);
  const height = numberOf(options.height, surface.height / density - y);
  return {
    x: x * density,
    y: y * density,
    width: width * density,
    height: height * density,
    destWidth: Math.round(numberOf(options.destWidth, width * density)),
    destHeight: Math.round(numberOf(options.destHeight, height * density)),
  };
}

/** A new canvas with a part of another. */
export function copyPart(surface: HTMLCanvasElement, cut: Cut, ground?: string): CanvasRenderingContext2D {
  const copy = document.createElement('canvas');
  copy.width = cut.destWidth;
  copy.height = cut.destHeight;
  const context = copy.getContext('2d');
  if (!context || copy.width === 0 || copy.height === 0) throw new CallFailure('create bitmap failed');
  if (ground) {
    context.fillStyle = ground;
    context.fillRect(0, 0, copy.width, copy.height);
  }
  const { x, y, width, height, destWidth, destHeight } = cut;
  if (surface.width > 0 && surface.height > 0) {
    context.drawImage(surface, x, y, width, height, 0, 0, destWidth, destHeight);
  }
  return context;
}

/** Writes a part of a canvas into a temporary file. */
export async function exportCanvas(
  surface: HTMLCanvasElement,
  options: CallOptions,
  density: number,
): Promise<{ tempFilePath: string }> {
  const { fileType, quality } = options;
  const isJpeg = fileType === 'jpg' || fileType === 'jpeg';
  // A JPEG has no transparency; WeChat's is black where nothing was painted.
  const { canvas } = copyPart(surface, cutOf(surface, options, density), isJpeg ? '#000' : undefined);
  const share = numberOf(quality, 1);
  const inRange = share > 0 && share <= 1 ? share : 1;
  const blob = await new Promise<Blob | null>((resolve) => {
    // Throws where the canvas holds a picture of another server, which the browser gives to nobody.
    canvas.toBlob(resolve, isJpeg ? 'image/jpeg' : 'image/png', inRange);
  }).catch(() => {
    throw new CallFailure(tainted);
  });
  if (!blob) throw new CallFailure('create bitmap failed');
  return { tempFilePath: await tempFiles.createFromBlob(blob, isJpeg ? 'jpg' : 'png') };
}

/** Why a browser keeps a canvas's content back. */
export const tainted = 'the canvas holds a picture of another server, which a browser lets nobody read';
