import { isExternalUrl, resolvePath } from '../../paths.ts';
import { fileType } from './fileType.ts';

/** The package's pictures, sounds and other bytes as `blob:` URLs, each made when first asked for. */
export class PackageAssets {
  private files: Record<string, Uint8Array> = {};
  /** Undefined for a file that was asked for in vain. */
  private readonly urls = new Map<string, string | undefined>();

  reset(files: Record<string, Uint8Array>): void {
    for (const url of this.urls.values()) URL.revokeObjectURL(url ?? '');
    this.urls.clear();
    this.files = { ...files };
  }

  /** Adds, replaces and removes files; returns whether an answer of `url` is no longer right. */
  patch(changes: Record<string, Uint8Array | null>): boolean {
    let stale = false;
    for (const [path, bytes] of Object.entries(changes)) {
      URL.revokeObjectURL(this.urls.get(path) ?? '');
      if (this.urls.delete(path)) stale = true;
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
    if (!this.urls.has(path)) {
      const bytes = this.files[path];
      const blob = bytes && new Blob([bytes as BlobPart], { type: fileType(path) });
      this.urls.set(path, blob && URL.createObjectURL(blob));
    }
    return this.urls.get(path);
  }
}
