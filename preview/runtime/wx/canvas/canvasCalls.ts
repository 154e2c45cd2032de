import { CanvasContext } from '../../elements/canvas/canvasContext.ts';
import { findOldCanvas, type OldCanvas } from '../../elements/canvas/canvasTable.ts';
import { equipCanvas } from '../../elements/canvas/equipCanvas.ts';
import type { RuntimeHost } from '../../runtimeHost.ts';
import { type AreaFactory, asyncCall, CallFailure, type CallOptions, parameterError } from '../call.ts';
import { componentOf } from '../findNode.ts';
import { copyPart, cutOf, exportCanvas, tainted } from './exportCanvas.ts';

async function oldCanvas(host: RuntimeHost, options: CallOptions, instance: unknown): Promise<OldCanvas> {
  const id = options.canvasId;
  if (typeof id !== 'string') throw parameterError('canvasId', 'String', id);
  const canvas = findOldCanvas(id, componentOf(host, instance));
  if (!canvas) throw new CallFailure('canvas is empty');
  await canvas.pending;
  canvas.fit();
  return canvas;
}

function toFile(host: RuntimeHost, options: CallOptions, instance: unknown): Promise<unknown> {
  const { canvas } = options;
  if (canvas instanceof HTMLCanvasElement) return exportCanvas(canvas, options, 1);
  return oldCanvas(host, options, instance).then((old) => exportCanvas(old.surface, options, old.fit()));
}

async function getImageData(host: RuntimeHost, options: CallOptions, instance: unknown): Promise<object> {
  const canvas = await oldCanvas(host, options, instance);
  const width = Math.round(Number(options.width));
  const height = Math.round(Number(options.height));
  const cut = cutOf(canvas.surface, options, canvas.fit());
  const part = copyPart(canvas.surface, { ...cut, destWidth: width, destHeight: height });
  try {
    return { width, height, data: part.getImageData(0, 0, width, height).data };
  } catch {
    throw new CallFailure(tainted);
  }
}

async function putImageData(host: RuntimeHost, options: CallOptions, instance: unknown): Promise<void> {
  const { data, x, y } = options;
  if (!(data instanceof Uint8ClampedArray)) throw parameterError('data', 'Uint8ClampedArray', data);
  const canvas = await oldCanvas(host, options, instance);
  const width = Number(options.width);
  const height = Number(options.height ?? data.length / 4 / width);
  if (data.length !== width * height * 4) throw new CallFailure('data length is not width * height * 4');
  const density = canvas.fit();
  const source = document.createElement('canvas');
  source.width = width;
  source.height = height;
  source.getContext('2d')?.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  const place = [Number(x ?? 0), Number(y ?? 0), width, height].map((length) => length * density);
  const [left = 0, top = 0, wide = 0, high = 0] = place;
  const context = canvas.surface.getContext('2d');
  context?.clearRect(left, top, wide, high);
  context?.drawImage(source, left, top, wide, high);
}

function offscreen(host: RuntimeHost, ...args: unknown[]): HTMLCanvasElement {
  const [first, second] = args;
  const { width, height } = (
    typeof first === 'object' && first !== null ? first : { width: first, height: second }
  ) as { width?: number; height?: number };
  const canvas = document.createElement('canvas');
  canvas.width = width ?? 300;
  canvas.height = height ?? 150;
  return equipCanvas(canvas, host);
}

/** Drawing by the old API, canvases that are not on the page, and what is taken out of and put into a canvas. */
export const canvasCalls: AreaFactory = (host) => {
  const call =
    (name: string, run: (host: RuntimeHost, options: CallOptions, instance: unknown) => unknown) =>
    (options?: CallOptions, instance?: unknown): unknown =>
      asyncCall(host, name, (given) => run(host, given, instance))(options);
  return {
    createCanvasContext(id: string, instance?: unknown) {
      const owner = componentOf(host, instance);
      return new CanvasContext(host, () => findOldCanvas(id, owner));
    },
    createOffscreenCanvas: (...args: unknown[]) => offscreen(host, ...args),
    canvasToTempFilePath: call('canvasToTempFilePath', toFile),
    canvasGetImageData: call('canvasGetImageData', getImageData),
    canvasPutImageData: call('canvasPutImageData', putImageData),
  };
};
