import type { AssetRecord } from '../../schema/project.ts';
import { diagnostic } from '../diagnostics.ts';
import { packableTypes } from '../names/projectNames.ts';
import type { Diagnostic, OutputFiles } from '../types.ts';

const KB = 1024;
/** A main package may have 2 MB (wx:/miniprogram/dev/framework/subpackages.md). */
const MAX_PACKAGE = 2048 * KB;
/** WeChat's code quality check wants pictures and sounds below 200 KB in all. */
const MAX_MEDIA = 200 * KB;

/** An asset that is part of the package. */
export interface PackedAsset {
  asset: AssetRecord;
  bytes: Uint8Array;
}

/** Checks sizes and formats of what goes into the package. */
export function auditFiles(files: OutputFiles, packed: readonly PackedAsset[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  let media = 0;
  for (const { asset, bytes } of packed) {
    const { id, name, mime } = asset;
    media += bytes.length;
    // Other formats, WebP among them, are dropped without a word when WeChat packs the project.
    if (!Object.hasOwn(packableTypes, mime)) {
      diagnostics.push(diagnostic('asset-type', { asset: id, name, mime }));
    } else if (bytes.length > MAX_MEDIA && mime.startsWith('image/')) {
      diagnostics.push(diagnostic('asset-size', { asset: id, name, size: sizeText(bytes.length) }));
    }
  }
  if (media > MAX_MEDIA) diagnostics.push(diagnostic('media-size', { size: sizeText(media) }));
  const size = packageSize(files);
  if (size > MAX_PACKAGE) diagnostics.push(diagnostic('package-size', { size: sizeText(size) }));
  return diagnostics;
}

/** Bytes of the mini-program itself, as UTF-8. Texts are counted roughly until they come near the limit. */
function packageSize(files: OutputFiles): number {
  let size = 0;
  for (const [path, content] of files) {
    if (!path.startsWith('miniprogram/')) continue;
    // At most three bytes a UTF-16 unit.
    size += typeof content === 'string' ? content.length * 3 : content.length;
  }
  if (size <= MAX_PACKAGE) return size;
  const encoder = new TextEncoder();
  size = 0;
  for (const [path, content] of files) {
    if (!path.startsWith('miniprogram/')) continue;
    size += typeof content === 'string' ? encoder.encode(content).length : content.length;
  }
  return size;
}

function sizeText(bytes: number): string {
  return bytes < 1000 * KB ? `${Math.ceil(bytes / KB)} KB` : `${(bytes / KB / KB).toFixed(1)} MB`;
}
