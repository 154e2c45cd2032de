import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { AssetId } from '../../../schema/ids.ts';
import type { AssetRecord } from '../../../schema/project.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** In `tabs/guide.png` the folder says what the picture is: one guide of several. */
const KINDS: Readonly<Record<string, string>> = {
  categories: 'category',
  details: 'detail',
  places: 'place',
  stores: 'store',
  tabs: 'tab',
};

const template = fileURLToPath(new URL('..', import.meta.url));

/** Records of all pictures of the template, with the sizes that the files have. */
export async function readAssets(): Promise<Record<AssetId, AssetRecord>> {
  const folder = join(template, 'assets');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => extname(path) in TYPES)
    .map((path) => `assets/${path.replaceAll('\\', '/')}`)
    .sort();
  const records = await Promise.all(paths.map(readAsset));
  return Object.fromEntries(records.map((record) => [record.id, record]));
}

async function readAsset(file: string): Promise<AssetRecord> {
  const bytes = readFileSync(join(template, file));
  const { width = 0, height = 0 } = await sharp(bytes).metadata();
  const id = assetId(file);
  const mime = TYPES[extname(file)] ?? '';
  return { id, name: id, mime, width, height, size: bytes.length, source: { file } };
}

/** `assets/tabs/guide-selected.png` → `tab-guide-selected` */
export function assetId(file: string): AssetId {
  const [, ...parts] = file.slice(0, -extname(file).length).split('/');
  return parts.map((part) => KINDS[part] ?? part).join('-');
}

/** A reference to a picture of the template, as props and cells hold it. */
export function picture(file: string): { asset: AssetId } {
  return { asset: assetId(file) };
}
