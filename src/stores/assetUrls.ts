export interface AssetUrls {
  /** The object URL of a file's bytes; the same one for the same bytes. */
  get(file: string, bytes: Uint8Array, mime: string): string;
  revokeAll(): void;
}

/** Makes object URLs once and gives them back together; each holds its bytes in memory until then. */
export function createAssetUrls(): AssetUrls {
  const urls = new Map<string, { url: string; bytes: Uint8Array }>();
  return {
    get(file, bytes, mime) {
      const known = urls.get(file);
      if (known?.bytes === bytes) return known.url;
      if (known) URL.revokeObjectURL(known.url);
      const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type: mime }));
      urls.set(file, { url, bytes });
      return url;
    },
    revokeAll() {
      for (const { url } of urls.values()) URL.revokeObjectURL(url);
      urls.clear();
    },
  };
}
