import { fileType } from '../core/fileType.ts';

interface TempFile {
  bytes: Uint8Array;
  type: string;
  url?: string;
}

/**
 * Files that the platform makes for a running app and forgets with it: pictures of a canvas, chosen and
 * downloaded files. Their paths look as WeChat's do (`http://tmp/….png`); no network knows them.
 */
class TempFiles {
  private readonly files = new Map<string, TempFile>();
  private count = 0;

  /** Keeps bytes under a path that is new. `extension` without its dot, empty for none. */
  create(bytes: Uint8Array, extension: string, type?: string): string {
    this.count += 1;
    const name = Math.imul(this.count, 2654435761) >>> 0;
    const path = `http://tmp/${name.toString(16).padStart(8, '0')}${this.count}${extension ? `.${extension}` : ''}`;
    this.files.set(path, { bytes, type: type ?? fileType(path) });
    return path;
  }

  /** Keeps or replaces bytes under a path: files that the app writes or saves. */
  put(path: string, bytes: Uint8Array): void {
    this.remove(path);
    this.files.set(path, { bytes, type: fileType(path) });
  }

  /** The same for what the browser gives as a blob. */
  async createFromBlob(blob: Blob, extension: string): Promise<string> {
    return this.create(new Uint8Array(await blob.arrayBuffer()), extension, blob.type || undefined);
  }

  bytes(path: string): Uint8Array | undefined {
    return this.files.get(path)?.bytes;
  }

  /** A `blob:` URL of the file; undefined when no such file was made. */
  url(path: string): string | undefined {
    const file = this.files.get(path);
    if (!file) return undefined;
    file.url ??= URL.createObjectURL(new Blob([file.bytes as BlobPart], { type: file.type }));
    return file.url;
  }

  paths(): string[] {
    return [...this.files.keys()];
  }

  remove(path: string): boolean {
    const { url } = this.files.get(path) ?? {};
    if (url !== undefined) URL.revokeObjectURL(url);
    return this.files.delete(path);
  }

  /** A new run of the app begins: what the app wrote or saved stays, as on a phone. */
  clear(): void {
    for (const path of this.paths()) {
      if (path.startsWith('http://tmp/')) this.remove(path);
    }
  }
}

/** The one store of the running app; `host.assetUrl` looks into it. */
export const tempFiles = new TempFiles();
