import type { AssetRecord, Project, TokenRecord } from '../../schema/project.ts';
import { allocateNames } from './allocateNames.ts';
import { kebab, startingWithLetter, type Transliterate, wordsOf } from './words.ts';

/** What the records of a document are called in the export, each by its id. */
export interface ProjectNames {
  /** The mini-program's own, for files that name it: `city-guide`. */
  app: string;
  /** `home` */
  pages: ReadonlyMap<string, string>;
  /** File below `assets/`, e.g. `cover.jpg`; only for assets that have one. */
  assets: ReadonlyMap<string, string>;
  /** CSS variable or, for a `type` token, class: `--color-ink`, `type-title`. */
  tokens: ReadonlyMap<string, string>;
}

/** Extensions of what a package may hold, by mime type; anything else is dropped by WeChat's packer. */
export const packableTypes: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/aac': 'aac',
  'audio/wav': 'wav',
  'video/mp4': 'mp4',
};

/**
 * Names pages, assets and tokens after what the designer called them.
 * @example
 * projectNames(project, transliteratePinyin).pages.get(page.id); // 'home'
 */
export function projectNames(project: Project, transliterate: Transliterate): ProjectNames {
  const slug = (name: string, lead: string) =>
    kebab(startingWithLetter(wordsOf(name, transliterate), [lead]));
  return {
    app: slug(project.app.name, 'mini-program'),
    pages: allocateNames(
      Object.values(project.pages).map(({ id, name }) => ({ id, wanted: slug(name, 'page') })),
      '-',
    ),
    assets: assetFiles(project, slug),
    tokens: allocateNames(
      Object.values(project.tokens).map((token) => ({
        id: token.id,
        wanted: tokenName(token, transliterate),
      })),
      '-',
    ),
  };
}

function tokenName(token: TokenRecord, transliterate: Transliterate): string {
  const words = wordsOf(token.name, transliterate);
  // A token called "Large space" is `--space-large`.
  const rest = words.filter((word) => word !== token.kind);
  const name = kebab([token.kind, ...(rest.length > 0 ? rest : words)]);
  return token.kind === 'type' ? name : `--${name}`;
}

function assetFiles(project: Project, slug: (name: string, lead: string) => string): Map<string, string> {
  const files = Object.values(project.assets).filter((asset) => 'file' in asset.source);
  const stems = allocateNames(
    files.map((asset) => ({ id: asset.id, wanted: slug(asset.name.replace(/\.\w{2,5}$/, ''), 'picture') })),
    '-',
  );
  return new Map(files.map((asset) => [asset.id, `${stems.get(asset.id)}.${extensionOf(asset)}`]));
}

/** Extension of an asset's file, without the dot. */
export function extensionOf(asset: AssetRecord): string {
  const known = packableTypes[asset.mime];
  if (known) return known;
  const file = 'file' in asset.source ? asset.source.file : '';
  return /\.([a-z0-9]{2,5})$/i.exec(file)?.[1]?.toLowerCase() ?? 'bin';
}
