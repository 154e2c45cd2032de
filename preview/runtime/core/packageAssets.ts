import { isExternalUrl, resolvePath } from '../../paths.ts';

const TYPES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  ico: 'image/x-icon',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  wav: 'audio/wav',
  ogg: 'audio/ogg',
  mp4: 'video/mp4',
  json: 'application/json',
};

/** The package's pictures, sounds and other bytes as `blob:` URLs, each made when first asked for. */
export class PackageAssets {
  private files: Record<string, Uint8Array> = {};
  private readonly urls = new Map<string, string>();

  reset(files: Record<string, Uint8Array>): void {
    for (const url of this.urls.values()) URL.revokeObjectURL(url);
    this.urls.clear();
    this.files = { ...files };
  }

  /** Adds, replaces and removes files; returns whether a URL that was handed out is no longer right. */
  patch(changes: Record<string, Uint8Array | null>): boolean {
    let stale = false;
    for (const [path, bytes] of Object.entries(changes)) {
      const url = this.urls.get(path);
      if (url !== undefined) {
        URL.revokeObjectURL(url);
        this.urls.delete(path);
        stale = true;
      }
      if (bytes === null) delete this.files[path];
      else this.files[path] = bytes;
    }
    return stale;
  }

  paths(): string[] {
    return Object.keys(this.files);
  }

  bytes(path: string): Uint8Array | undefined {
    return this.files[path];
  }

  /** URL of a file; `http(s)`, `data:` and `blob:` URLs as they are; undefined when the package lacks it. */
  url(path: string, fromPage: string): string | undefined {
    if (isExternalUrl(path)) return path;
    return this.packageUrl(resolvePath(fromPage, path)) ?? this.packageUrl(resolvePath('', path));
  }

  private packageUrl(path: string): string | undefined {
    const known = this.urls.get(path);
    if (known !== undefined) return known;
    const bytes = this.files[path];
    if (bytes === undefined) return undefined;
    const type = TYPES[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
    const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
    this.urls.set(path, url);
    return url;
  }
}
