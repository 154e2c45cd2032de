/** One entry of `packOptions.ignore` or `include` (project.config.json, packOptions). */
export interface PackRule {
  type: string;
  value: string;
}

/**
 * A function that says whether the package leaves a file out: `ignore` names it and `include`, which is stronger,
 * does not. Paths count from the mini-program root.
 */
export function packFilter(
  ignore: readonly PackRule[],
  include: readonly PackRule[],
): (path: string) => boolean {
  const ignored = ignore.map(matcher);
  const included = include.map(matcher);
  return (path) => ignored.some((fits) => fits(path)) && !included.some((fits) => fits(path));
}

/** Types as documented: folder, file, suffix, prefix, regexp, glob. Suffix and prefix look at the file's name. */
function matcher({ type, value }: PackRule): (path: string) => boolean {
  const clean = value.replace(/^\.?\//, '');
  switch (type) {
    case 'folder':
      return (path) => path.startsWith(`${clean.replace(/\/$/, '')}/`);
    case 'file':
      return (path) => path === clean;
    case 'suffix':
      return (path) => path.endsWith(value);
    case 'prefix':
      return (path) => path.slice(path.lastIndexOf('/') + 1).startsWith(value);
    case 'regexp':
      return matchPattern(() => new RegExp(value));
    case 'glob':
      return matchPattern(() => globPattern(clean));
    default:
      return () => false;
  }
}

/** A pattern that is no regular expression matches nothing, as in WeChat's tools. */
function matchPattern(make: () => RegExp): (path: string) => boolean {
  try {
    const pattern = make();
    return (path) => pattern.test(path);
  } catch (error) {
    if (error instanceof SyntaxError) return () => false;
    throw error;
  }
}

/** `*` and `?` stay within a folder, `**` does not; `{a,b}` is a choice. */
function globPattern(glob: string): RegExp {
  const source = glob.replace(/\*\*\/?|[*?{},]|[.+^$()|[\]\\]/g, (token) => {
    if (token === '**/') return '(?:.*/)?';
    if (token === '**') return '.*';
    return { '*': '[^/]*', '?': '[^/]', '{': '(?:', '}': ')', ',': '|' }[token] ?? `\\${token}`;
  });
  return new RegExp(`^${source}$`);
}
