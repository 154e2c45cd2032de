import type { RuntimeHost } from '../../runtimeHost.ts';

/** A picture for a canvas: `src` may be a path of the package or a temporary file, which the browser knows not. */
export function createCanvasImage(host: RuntimeHost): HTMLImageElement {
  const image = new Image();
  const native = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src');
  let src = '';
  return Object.defineProperty(image, 'src', {
    get: () => src,
    set(value: unknown) {
      src = String(value);
      const url = host.assetUrl(src, '');
      if (url !== undefined) {
        native?.set?.call(image, url);
        return;
      }
      host.log({ level: 'error', text: `<canvas> there is no file ${src} in the package.`, source: 'wx' });
      setTimeout(() => image.dispatchEvent(new Event('error')));
    },
  });
}
