import { createId } from '../../schema/ids.ts';
import { limits } from '../../schema/limits.ts';
import type { AssetRecord } from '../../schema/project.ts';
import type { MessageKey } from '../i18n/messages/messages.ts';
import { useText } from '../i18n/useText.ts';
import { convertPicture, type DecodedPicture, decodePicture } from './convertPicture.ts';

/** A file that cannot be taken in; the message is for the person. */
export class AssetError extends Error {
  override name = 'AssetError';
  constructor(key: MessageKey, values: Record<string, string | number>, options?: ErrorOptions) {
    super(useText().t(key, values), options);
  }
}

export interface PreparedAsset {
  /** `assets/<slug>-<first 8 hex digits of its SHA-256>.<ext>` */
  file: string;
  bytes: Uint8Array;
  record: AssetRecord;
}

/** What survives WeChat's packaging as it is; other pictures are converted. */
const KEPT: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
  'video/mp4': 'mp4',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/aac': 'aac',
  'audio/wav': 'wav',
};

/** File types by extension, for systems that hand files over without one. */
const TYPES: Record<string, string> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  avif: 'image/avif',
  heic: 'image/heic',
  mp4: 'video/mp4',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  wav: 'audio/wav',
};

/** px; three screens of a 750 rpx phone at density 2 are no wider. Larger pictures only cost loading time. */
const LARGEST_SIDE = 3000;

/** A file name's readable part: ASCII, lowercase, hyphens. */
export function slugOf(name: string): string {
  const base = name.replace(/\.[a-z0-9]+$/i, '').normalize('NFKD');
  const slug = base
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug.slice(0, 40) || 'asset';
}

async function hash8(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource));
  return Array.from(digest.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function typeOf(input: Blob, name: string): string {
  return input.type || TYPES[name.split('.').pop()?.toLowerCase() ?? ''] || '';
}

async function decode(input: Blob, type: string, name: string): Promise<DecodedPicture> {
  try {
    return await decodePicture(input, type);
  } catch (cause) {
    throw new AssetError('storage.assetUnreadable', { name }, { cause });
  }
}

/**
 * Reads a file that a person chose: size, dimensions, a name that says what it is; converts what WeChat would drop.
 * @throws AssetError when it is too large, of a kind that mini-programs cannot show, or damaged.
 */
export async function prepareAsset(input: Blob, name: string): Promise<PreparedAsset> {
  let type = typeOf(input, name);
  const isPicture = type.startsWith('image/');
  if (!isPicture && !KEPT[type]) throw new AssetError('storage.assetKind', { name });

  let content = input;
  let width = 0;
  let height = 0;
  if (isPicture) {
    const picture = await decode(input, type, name);
    const shrink = Math.min(1, LARGEST_SIDE / Math.max(picture.width, picture.height));
    // A GIF would lose its movement and an SVG its sharpness; both are small or meant.
    const fixed = type === 'image/gif' || type === 'image/svg+xml';
    if (!KEPT[type] || (shrink < 1 && !fixed)) {
      content = await convertPicture(picture, shrink, type !== 'image/jpeg');
      type = content.type;
      width = Math.round(picture.width * shrink);
      height = Math.round(picture.height * shrink);
    } else {
      ({ width, height } = picture);
    }
    picture.close();
  }
  if (content.size > limits.maxAssetBytes) {
    throw new AssetError('storage.assetTooLarge', { name, limit: limits.maxAssetBytes / 1_000_000 });
  }
  const bytes = new Uint8Array(await content.arrayBuffer());
  const file = `assets/${slugOf(name)}-${await hash8(bytes)}.${KEPT[type]}`;
  const record: AssetRecord = {
    id: createId(),
    name: name.replace(/\.[a-z0-9]+$/i, '') || name,
    mime: type,
    width,
    height,
    size: bytes.byteLength,
    source: { file },
  };
  return { file, bytes, record };
}
