import type { FileContent } from '../../preview/bundle.ts';
import type { ExportSizes } from './buildProtocol.ts';

const MEDIA = /\.(?:png|jpe?g|gif|svg|mp3|aac|m4a|mp4|wav|ogg)$/i;
const encoder = new TextEncoder();

/** Pictures and sounds, whose sum WeChat's quality check limits to 200 KB. */
export function isMedia(path: string): boolean {
  return MEDIA.test(path);
}

/** Bytes of a generated project: of the mini-program itself, and of the pictures and sounds in it. */
export function sizesOf(files: ReadonlyMap<string, FileContent>): ExportSizes {
  const sizes = { package: 0, media: 0, files: files.size };
  for (const [path, content] of files) {
    if (!path.startsWith('miniprogram/')) continue;
    const bytes = typeof content === 'string' ? encoder.encode(content).length : content.length;
    sizes.package += bytes;
    if (isMedia(path)) sizes.media += bytes;
  }
  return sizes;
}
