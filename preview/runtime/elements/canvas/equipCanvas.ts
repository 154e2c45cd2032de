import type { RuntimeHost } from '../../runtimeHost.ts';
import { createCanvasImage } from './canvasImage.ts';

/** Gives a canvas of the browser what WeChat's `Canvas` and `OffscreenCanvas` have besides. */
export function equipCanvas(surface: HTMLCanvasElement, host: RuntimeHost): HTMLCanvasElement {
  return Object.assign(surface, {
    createImage: () => createCanvasImage(host),
    createImageData: (...args: [number, number] | [Uint8ClampedArray<ArrayBuffer>, number, number]) => {
      const [first, second, third] = args;
      return typeof first === 'number' ? new ImageData(first, second) : new ImageData(first, second, third);
    },
    createPath2D: (path?: Path2D | string) => new Path2D(path),
    requestAnimationFrame: (callback: FrameRequestCallback) => requestAnimationFrame(callback),
    cancelAnimationFrame: (id: number) => cancelAnimationFrame(id),
  });
}
