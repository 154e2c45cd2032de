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
import { needPermission } from './permission.ts';

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
  const { filePath } = options;
  if (typeof filePath !== 'string') throw parameterError('filePath', 'String', filePath);
  // WeChat saves local files only: a picture of the network has to be downloaded first.
  if (/^(?:https?:\/\/(?!tmp\/|store\/|usr\/)|\/\/)/i.test(filePath))
    throw new CallFailure('invalid file path');
  const url = host.assetUrl(filePath, '');
  if (url === undefined) throw new CallFailure('file not found');
  await needPermission(host, 'scope.writePhotosAlbum');
  notifyCall(host, api, { ...options, filePath: url });
}

/** Pictures and films: looking at them, choosing, saving. */
export const media: AreaFactory = (host) =>
  asyncCalls(host, {
    previewImage: (options) => preview(host, options),
    previewMedia: (options) => previewMedia(host, options),
    getImageInfo: (options) => imageInfo(host, options),
    saveImageToPhotosAlbum: (options) => save(host, 'saveImageToPhotosAlbum', options),
    saveVideoToPhotosAlbum: (options) => save(host, 'saveVideoToPhotosAlbum', options),
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
