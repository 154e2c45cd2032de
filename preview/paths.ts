/** Joins a path to the folder of `from` (a file's path); `/…` counts from the mini-program root. */
export function resolvePath(from: string, path: string): string {
  const base = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') base.pop();
    else base.push(part);
  }
  return base.join('/');
}

/** The path without the extension of its last part. */
export function stripExtension(path: string): string {
  return path.replace(/\.[^./]+$/, '');
}

/** Whether the address needs no file of the package. */
export function isExternalUrl(url: string): boolean {
  return /^(?:https?:|data:|blob:|wxfile:|\/\/)/i.test(url);
}

/** A URL of `navigateTo` and the like, taken apart. */
export function splitQuery(url: string): { path: string; query: Record<string, string> } {
  const mark = url.indexOf('?');
  if (mark < 0) return { path: url, query: {} };
  const query: Record<string, string> = {};
  for (const pair of url.slice(mark + 1).split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    // WeChat hands the values over as they stand in the URL: pages call decodeURIComponent themselves.
    if (equals < 0) query[pair] = '';
    else query[pair.slice(0, equals)] = pair.slice(equals + 1);
  }
  return { path: url.slice(0, mark), query };
}
