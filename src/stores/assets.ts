import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import type { AssetId } from '../../schema/ids.ts';
import type { AssetRecord } from '../../schema/project.ts';
import type { ProjectId } from '../storage/projectStorage.ts';
import { storage } from '../storage/storage.ts';
import { createAssetUrls } from './assetUrls.ts';
import { prepareAsset } from './prepareAsset.ts';
import { useProjectStore } from './project.ts';

/** The bytes of the open project's pictures, sounds and videos. Their records live in the document. */
export const useAssetStore = defineStore('assets', () => {
  const projects = useProjectStore();
  const files = shallowRef<ReadonlyMap<string, Uint8Array>>(new Map());
  const urls = createAssetUrls();

  /** Bytes of an asset's `file`; undefined while they load or when they are missing. */
  function bytes(file: string): Uint8Array | undefined {
    return files.value.get(file);
  }

  /** What an `<img>` in the editor can show: an object URL, or the asset's own address. */
  function url(assetId: AssetId): string | undefined {
    const asset = projects.project?.assets[assetId];
    if (!asset) return undefined;
    if ('url' in asset.source) return asset.source.url;
    const content = bytes(asset.source.file);
    return content && urls.get(asset.source.file, content, asset.mime);
  }

  function hold(file: string, content: Uint8Array): void {
    files.value = new Map(files.value).set(file, content);
  }

  /**
   * Takes a file into the project's storage and makes its record; the caller puts the record into the document
   * (`putAsset`). Pictures that WeChat drops (webp, avif, heic) or that are huge become JPEG or PNG; the same
   * content again gives the record that is there.
   * @throws AssetError with a text for the person.
   */
  async function add(input: Blob, name: string): Promise<AssetRecord> {
    const prepared = await prepareAsset(input, name);
    const known = Object.values(projects.project?.assets ?? {}).find(
      ({ source }) => 'file' in source && source.file === prepared.file,
    );
    if (projects.id) await storage.writeAsset(projects.id, prepared.file, prepared.bytes);
    hold(prepared.file, prepared.bytes);
    return known ?? prepared.record;
  }

  /** Takes over bytes under a given name: a paste from another project, an opened file. */
  async function adopt(file: string, content: Uint8Array): Promise<void> {
    if (projects.id) await storage.writeAsset(projects.id, file, content);
    hold(file, content);
  }

  /** Loads every asset of a project; the former project's object URLs are given back. */
  async function load(projectId: ProjectId): Promise<void> {
    clear();
    files.value = await storage.readAssets(projectId);
  }

  function clear(): void {
    urls.revokeAll();
    files.value = new Map();
  }

  return { files, bytes, url, add, adopt, load, clear };
});
