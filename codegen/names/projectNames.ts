import { plainButton } from '../../components-lib/plainButton.ts';
import type { AssetRecord, Project, TokenRecord } from '../../schema/project.ts';
import { allocateNames } from './allocateNames.ts';
import { isComponentClass } from './isComponentClass.ts';
import { UTILITIES } from './utilityClass.ts';
import { kebab, startingWithLetter, type Transliterate, wordsOf } from './words.ts';

/** What the records of a document are called in the export, each by its id. */
export interface ProjectNames {
  /** The mini-program's own, for files that name it: `city-guide`. */
  app: string;
  /** `home` */
  pages: ReadonlyMap<string, string>;
  /** File below `assets/`, e.g. `cover.jpg`; only for assets that have one. */
  assets: ReadonlyMap<string, string>;
  /** CSS variables: `--color-ink`. */
  variables: ReadonlyMap<string, string>;
  /** Classes of type styles and text colours: `title`, `ink`. */
  classes: ReadonlyMap<string, string>;
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
    variables: allocateNames(
      Object.values(project.tokens).map((token) => ({
        id: token.id,
        wanted: `--${token.kind}-${tokenSlug(token, transliterate)}`,
      })),
      '-',
    ),
    classes: tokenClasses(project, transliterate),
  };
}

/** A token called "Large space" is `--space-large`. */
function tokenSlug(token: TokenRecord, transliterate: Transliterate): string {
  const words = wordsOf(token.name, transliterate);
  const rest = words.filter((word) => word !== token.kind);
  return kebab(startingWithLetter(rest.length > 0 ? rest : words, [token.kind]));
}

/** Type styles have the first choice; a colour of the same name is called `color-…`. */
function tokenClasses(project: Project, transliterate: Transliterate): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>([...UTILITIES, plainButton.className, `${plainButton.className}-content`]);
  for (const kind of ['type', 'color'] as const) {
    const requests = Object.values(project.tokens)
      .filter((token) => token.kind === kind)
      .map((token) => {
        const slug = tokenSlug(token, transliterate);
        return { id: token.id, wanted: taken.has(slug) || isComponentClass(slug) ? `${kind}-${slug}` : slug };
      });
    for (const [id, name] of allocateNames(requests, '-', taken)) {
      names.set(id, name);
      taken.add(name);
    }
  }
  return names;
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
