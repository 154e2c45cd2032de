/** What is wrong with a path that a hostile archive or caller gave a file, or undefined. */
export function unsafePath(path: string): string | undefined {
  if (path === '' || path.endsWith('/')) return 'is no path of a file';
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'is an absolute path';
  if (path.includes('\\') || path.includes('\0'))
    return 'holds a character that no path in a package may hold';
  const parts = path.split('/');
  if (parts.includes('..') || parts.includes('.') || parts.includes('')) return 'leads out of its folder';
  // As a key of a plain object it would be no key but the object's prototype.
  if (parts.some((part) => /^__proto__(?:\.|$)/.test(part)))
    return 'is a name that JavaScript keeps for itself';
  return undefined;
}
