import type { RuntimeHost } from '../../runtimeHost.ts';
import {
  type AreaFactory,
  asyncCalls,
  CallFailure,
  type CallOptions,
  logCall,
  parameterError,
} from '../call.ts';
import { localBytes } from '../localBytes.ts';
import { tempFiles } from '../tempFiles.ts';
import { chooseFiles, type Wanted } from './album.ts';
import { loadPicture, measureVideo } from './measure.ts';
import { canvasBlob } from './samples.ts';

const extensionOf = (file: File): string => /\.(\w+)$/.exec(file.name)?.[1] ?? file.type.split('/')[1] ?? '';

const keep = (file: File): Promise<string> => tempFiles.createFromBlob(file, extensionOf(file));

function countOf({ count }: CallOptions, most: number): number {
  const number = Number(count ?? 9);
  return Number.isFinite(number) && number >= 1 ? Math.min(Math.floor(number), most) : 9;
}

async function chooseImage(host: RuntimeHost, options: CallOptions): Promise<Record<string, unknown>> {
  const files = await chooseFiles(host, { count: countOf(options, 9), kinds: ['image'] });
  const tempFilesOf = await Promise.all(
    files.map(async (file) => ({ path: await keep(file), size: file.size })),
  );
  return { tempFilePaths: tempFilesOf.map(({ path }) => path), tempFiles: tempFilesOf };
}

/** One entry of `tempFiles` of `wx.chooseMedia`. */
async function mediaOf(file: File): Promise<Record<string, unknown>> {
  const tempFilePath = await keep(file);
  const common = { tempFilePath, size: file.size };
  const url = tempFiles.url(tempFilePath) ?? '';
  if (!file.type.startsWith('video/')) return { ...common, fileType: 'image' };
  const { width, height, duration } = await measureVideo(url);
  return { ...common, fileType: 'video', width, height, duration, thumbTempFilePath: await coverOf(url) };
}

/** The first picture of a film. */
async function coverOf(url: string): Promise<string> {
  const video = document.createElement('video');
  video.muted = true;
  video.src = url;
  await new Promise((resolve, reject) => {
    video.addEventListener('loadeddata', resolve);
    video.addEventListener('error', () => reject(new CallFailure('video decode error')));
  });
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: video.videoWidth, height: video.videoHeight });
  canvas.getContext('2d')?.drawImage(video, 0, 0);
  return tempFiles.createFromBlob(await canvasBlob(canvas, 'image/jpeg', 0.8), 'jpg');
}

async function chooseMedia(host: RuntimeHost, options: CallOptions): Promise<Record<string, unknown>> {
  const { mediaType = ['image', 'video'] } = options;
  if (!Array.isArray(mediaType)) throw parameterError('mediaType', 'Array', mediaType);
  const mixed = mediaType.includes('mix');
  const kinds = (['image', 'video'] as const).filter((kind) => mixed || mediaType.includes(kind));
  const files = await chooseFiles(host, { count: countOf(options, 20), kinds });
  const media = await Promise.all(files.map(mediaOf));
  const types = new Set(media.map(({ fileType }) => fileType));
  return { tempFiles: media, type: types.size === 1 ? [...types][0] : 'mix', failedCount: 0 };
}

async function chooseVideo(host: RuntimeHost): Promise<Record<string, unknown>> {
  const [file] = await chooseFiles(host, { count: 1, kinds: ['video'] });
  if (!file) throw new CallFailure('cancel');
  const { fileType: _type, ...video } = await mediaOf(file);
  return video;
}

async function chooseMessageFile(host: RuntimeHost, options: CallOptions): Promise<Record<string, unknown>> {
  const { count, type = 'all', extension } = options;
  if (typeof count !== 'number') throw parameterError('count', 'Number', count);
  const kind = String(type);
  const wanted: Wanted =
    kind === 'image' || kind === 'video'
      ? { count, kinds: [kind] }
      : { count, kinds: ['file'], extensions: extensionsOf(kind, extension) };
  const files = await chooseFiles(host, wanted);
  const chosen = files.map(async (file) => ({
    path: await keep(file),
    size: file.size,
    name: file.name,
    type: /^(?:image|video)\//.exec(file.type)?.[0].slice(0, -1) ?? 'file',
    time: Math.floor(Date.now() / 1000),
  }));
  return { tempFiles: await Promise.all(chosen) };
}

/** `extension` counts for kind `file` only (wx.chooseMessageFile). */
function extensionsOf(kind: string, extension: unknown): string[] {
  if (kind !== 'file' || !Array.isArray(extension)) return [];
  return extension.map((each) => `.${String(each).replace(/^\./, '')}`);
}

async function redraw(
  host: RuntimeHost,
  { src }: CallOptions,
  quality: number,
  boxOf: (image: HTMLImageElement) => { x: number; y: number; width: number; height: number; scale: number },
): Promise<{ tempFilePath: string }> {
  if (typeof src !== 'string') throw parameterError('src', 'String', src);
  const url = host.assetUrl(src, '');
  if (url === undefined) throw new CallFailure('image not found');
  const image = await loadPicture(url);
  const { x, y, width, height, scale } = boxOf(image);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: Math.round(width * scale), height: Math.round(height * scale) });
  canvas.getContext('2d')?.drawImage(image, x, y, width, height, 0, 0, canvas.width, canvas.height);
  const blob = await canvasBlob(canvas, 'image/jpeg', quality);
  return { tempFilePath: await tempFiles.createFromBlob(blob, 'jpg') };
}

function compressImage(host: RuntimeHost, options: CallOptions): Promise<{ tempFilePath: string }> {
  const { quality = 80, compressedWidth, compressedHeight } = options;
  return redraw(host, options, Number(quality) / 100, ({ naturalWidth: width, naturalHeight: height }) => {
    const byWidth = compressedWidth === undefined ? undefined : Number(compressedWidth) / width;
    const byHeight = compressedHeight === undefined ? undefined : Number(compressedHeight) / height;
    return { x: 0, y: 0, width, height, scale: byWidth ?? byHeight ?? 1 };
  });
}

/** Cuts out the middle: whoever previews cannot be asked for more than the scenario knows. */
function cropImage(host: RuntimeHost, options: CallOptions): Promise<{ tempFilePath: string }> {
  const [wide = 1, tall = 1] = String(options.cropScale ?? '1:1')
    .split(':')
    .map(Number);
  if (!(wide > 0 && tall > 0)) throw new CallFailure('invalid cropScale');
  logCall(host, 'info', 'wx.cropImage: the preview cuts out the middle of the picture.');
  return redraw(host, options, 0.9, ({ naturalWidth, naturalHeight }) => {
    const unit = Math.min(naturalWidth / wide, naturalHeight / tall);
    const [width, height] = [unit * wide, unit * tall];
    return { x: (naturalWidth - width) / 2, y: (naturalHeight - height) / 2, width, height, scale: 1 };
  });
}

async function videoInfo(host: RuntimeHost, { src }: CallOptions): Promise<Record<string, unknown>> {
  if (typeof src !== 'string') throw parameterError('src', 'String', src);
  const url = host.assetUrl(src, '');
  const bytes = localBytes(host, src);
  if (url === undefined || !bytes) throw new CallFailure('file not found');
  const facts = await measureVideo(url);
  const size = bytes.length / 1024;
  const bitrate = Math.round((bytes.length * 8) / Math.max(facts.duration, 1) / 1000);
  const type = /\.(\w+)$/.exec(src)?.[1] ?? '';
  return { ...facts, size, bitrate, fps: 30, orientation: 'up', type };
}

/** Choosing pictures, films and files, and what is done with them at once. */
export const choosers: AreaFactory = (host) =>
  asyncCalls(host, {
    chooseImage: (options) => chooseImage(host, options),
    chooseMedia: (options) => chooseMedia(host, options),
    chooseVideo: () => chooseVideo(host),
    chooseMessageFile: (options) => chooseMessageFile(host, options),
    compressImage: (options) => compressImage(host, options),
    cropImage: (options) => cropImage(host, options),
    getVideoInfo: (options) => videoInfo(host, options),
    compressVideo({ src }) {
      const bytes = localBytes(host, src);
      if (!bytes) throw new CallFailure('file not found');
      logCall(host, 'info', 'wx.compressVideo: the preview hands back the film as it is.');
      return { tempFilePath: src, size: String(bytes.length / 1024) };
    },
  });
