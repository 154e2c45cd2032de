import type { RuntimeHost } from '../runtimeHost.ts';
import {
  type AreaFactory,
  asyncCalls,
  CallFailure,
  type CallOptions,
  notifyCall,
  parameterError,
} from './call.ts';
import { type ViewedMedia, viewMedia } from './imageViewer.ts';
import { askPermission } from './permission.ts';

function preview(host: RuntimeHost, { urls, current }: CallOptions): void {
  if (!Array.isArray(urls)) throw parameterError('urls', 'Array', urls);
  const index = typeof current === 'number' ? current : urls.indexOf(current);
  viewMedia(
    host,
    urls.map((url) => ({ url: String(url), type: 'image' })),
    Math.max(index, 0),
  );
}

function previewMedia(host: RuntimeHost, { sources, current }: CallOptions): void {
  if (!Array.isArray(sources)) throw parameterError('sources', 'Array', sources);
  const media = (sources as { url: string; type?: string; poster?: string }[]).map(
    ({ url, type, poster }) => {
      const item: ViewedMedia = { url, type: type === 'video' ? 'video' : 'image' };
      return poster ? { ...item, poster } : item;
    },
  );
  viewMedia(host, media, Number(current ?? 0));
}

/** Lets the viewer pick files of the computer in place of the phone's album. */
function pickFiles(accept: string, count: number): Promise<File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.multiple = count > 1;
  return new Promise((resolve, reject) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])].slice(0, count)));
    input.addEventListener('cancel', () => reject(new CallFailure('cancel')));
    input.click();
  });
}

async function chooseImage({ count = 9 }: CallOptions): Promise<Record<string, unknown>> {
  const files = await pickFiles('image/*', Number(count));
  const tempFiles = files.map((file) => ({ path: URL.createObjectURL(file), size: file.size }));
  return { tempFilePaths: tempFiles.map((file) => file.path), tempFiles };
}

async function chooseMedia({ count = 9, mediaType }: CallOptions): Promise<Record<string, unknown>> {
  const kinds = Array.isArray(mediaType) ? mediaType : ['image', 'video'];
  const accept = kinds.flatMap((kind) => (kind === 'mix' ? ['image/*', 'video/*'] : [`${kind}/*`])).join(',');
  const files = await pickFiles(accept, Number(count));
  const tempFiles = files.map((file) => ({
    tempFilePath: URL.createObjectURL(file),
    size: file.size,
    fileType: file.type.split('/')[0],
  }));
  return { tempFiles, type: tempFiles.length === 1 ? tempFiles[0]?.fileType : 'mix' };
}

async function imageInfo(host: RuntimeHost, { src }: CallOptions): Promise<Record<string, unknown>> {
  if (typeof src !== 'string') throw parameterError('src', 'String', src);
  const url = host.assetUrl(src, '');
  if (url === undefined) throw new CallFailure('image not found');
  const image = new Image();
  image.src = url;
  await image.decode().catch(() => {
    throw new CallFailure('download image fail');
  });
  const type = /\.(png|jpe?g|gif|svg)$/i.exec(src)?.[1]?.toLowerCase().replace('jpg', 'jpeg') ?? 'unknown';
  return { width: image.naturalWidth, height: image.naturalHeight, path: src, orientation: 'up', type };
}

async function save(host: RuntimeHost, api: string, options: CallOptions): Promise<void> {
  if (!(await askPermission(host, 'scope.writePhotosAlbum')))
    throw new CallFailure('auth deny', { errno: 103 });
  const path = String(options.filePath ?? '');
  notifyCall(host, api, { ...options, filePath: host.assetUrl(path, '') ?? path });
}

async function canvasPicture({ canvas, fileType, quality }: CallOptions): Promise<{ tempFilePath: string }> {
  if (!(canvas instanceof HTMLCanvasElement)) throw new CallFailure('canvas is empty');
  const type = fileType === 'jpg' ? 'image/jpeg' : 'image/png';
  return { tempFilePath: canvas.toDataURL(type, Number(quality ?? 1)) };
}

/** Pictures and films: looking at them, choosing, saving. */
export const media: AreaFactory = (host) =>
  asyncCalls(host, {
    previewImage: (options) => preview(host, options),
    previewMedia: (options) => previewMedia(host, options),
    chooseImage,
    chooseMedia,
    getImageInfo: (options) => imageInfo(host, options),
    compressImage: ({ src }) => ({ tempFilePath: src }),
    saveImageToPhotosAlbum: (options) => save(host, 'saveImageToPhotosAlbum', options),
    saveVideoToPhotosAlbum: (options) => save(host, 'saveVideoToPhotosAlbum', options),
    canvasToTempFilePath: canvasPicture,
    async loadFontFace({ family, source, desc }) {
      if (typeof family !== 'string') throw parameterError('family', 'String', family);
      const { style = 'normal', weight = 'normal' } = (desc ?? {}) as FontFaceDescriptors;
      const font = new FontFace(family, String(source), { style, weight });
      await font.load().catch((error: Error) => {
        throw new CallFailure(error.message, { status: 'error' });
      });
      document.fonts.add(font);
      return { status: 'loaded' };
    },
  });
