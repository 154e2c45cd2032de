import { resolvePath } from '../../paths.ts';
import { StyleFault, type StylePreprocessor } from './preprocessor.ts';

/** The part of the package `sass` that is used here. */
export interface SassModule {
  compileString(source: string, options: object): { css: string };
}

const SCHEME = 'project:///';

/** Makes a preprocessor of the package `sass`. Nothing but the project's files is read. */
export function sassPreprocessor(sass: SassModule): StylePreprocessor {
  return ({ path, source, read }) => {
    const importer = {
      canonicalize: (name: string, { containingUrl }: { containingUrl: URL | null }): URL | null => {
        const from = containingUrl ? pathOf(containingUrl) : path;
        const target = name.startsWith(SCHEME) ? pathOf(new URL(name)) : resolvePath(from, name);
        const found = candidates(target).find((candidate) => read(candidate) !== undefined);
        return found === undefined ? null : urlOf(found);
      },
      load: (url: URL) => ({ contents: read(pathOf(url)) ?? '', syntax: syntaxOf(pathOf(url)) }),
    };
    try {
      const options = {
        importer,
        url: urlOf(path),
        syntax: syntaxOf(path),
        logger: { warn: () => undefined, debug: () => undefined },
      };
      return sass.compileString(source, options).css.replace(/^@charset "UTF-8";\s*|^\uFEFF/, '');
    } catch (error) {
      throw toFault(error, path);
    }
  };
}

interface SassError {
  sassMessage?: string;
  span?: { url?: URL; start: { line: number; column: number } };
}

/** `span` counts from 0. */
function toFault(error: unknown, path: string): StyleFault {
  const { sassMessage, span } = error as SassError;
  if (sassMessage === undefined) return new StyleFault(String(error), { file: path });
  const file = span?.url ? pathOf(new URL(span.url)) : path;
  const place = span ? { line: span.start.line + 1, column: span.start.column + 1 } : {};
  return new StyleFault(sassMessage, { file, ...place });
}

/** Files that a path in `@use` or `@import` may mean: with an extension or without, as a partial, as a folder. */
function candidates(target: string): string[] {
  const slash = target.lastIndexOf('/') + 1;
  const both = [target, `${target.slice(0, slash)}_${target.slice(slash)}`];
  const extensions = ['.scss', '.sass', '.css', '.wxss'];
  if (extensions.some((extension) => target.endsWith(extension))) return both;
  return [...both, `${target}/index`, `${target}/_index`].flatMap((stem) =>
    extensions.map((extension) => stem + extension),
  );
}

function syntaxOf(path: string): 'scss' | 'indented' | 'css' {
  if (path.endsWith('.sass')) return 'indented';
  return /\.(?:css|wxss)$/.test(path) ? 'css' : 'scss';
}

function urlOf(path: string): URL {
  return new URL(SCHEME + path.split('/').map(encodeURIComponent).join('/'));
}

function pathOf(url: URL): string {
  return decodeURIComponent(url.pathname).replace(/^\//, '');
}
