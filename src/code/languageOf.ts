const LANGUAGES: Readonly<Record<string, string>> = {
  wxml: 'wxml',
  wxss: 'css',
  wxs: 'javascript',
  js: 'javascript',
  ts: 'typescript',
  json: 'json',
  md: 'markdown',
};

/** The editor's language for a file, by its extension. */
export function languageOf(path: string): string {
  return LANGUAGES[path.slice(path.lastIndexOf('.') + 1)] ?? 'plaintext';
}
