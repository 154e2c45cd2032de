/**
 * Whether a text can be the place of an asset's bytes beside the document: a relative path that stays there. Any
 * other could write or read elsewhere when a project is unpacked.
 * @example
 * isAssetFile('assets/cover.jpg'); // true
 */
export function isAssetFile(path: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
  if (path === '' || path.length > 200 || /[\u0000-\u001f\\:*?"<>|]/.test(path)) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !part.endsWith(' '));
}

/**
 * Whether a text can be the address of an asset on a server.
 * @example
 * isAssetUrl('https://cdn.example.com/cover.jpg'); // true
 */
export function isAssetUrl(url: string): boolean {
  return /^(https?:\/\/[^\s"'()<>\\]+|data:[\w.+-]+\/[\w.+-]+;base64,[A-Za-z0-9+/=]+)$/.test(url);
}
