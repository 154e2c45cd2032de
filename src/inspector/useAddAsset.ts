import { putAsset } from '../../schema/operations/putAsset.ts';
import type { AssetRecord } from '../../schema/project.ts';
import { useAssetStore } from '../stores/assets.ts';
import { AssetError } from '../stores/prepareAsset.ts';
import { useProjectStore } from '../stores/project.ts';
import { useToastStore } from '../stores/toast.ts';

/** Takes a person's file into the project; a file that cannot be taken says why in a toast. */
export function useAddAsset() {
  const projects = useProjectStore();
  const assets = useAssetStore();
  const toasts = useToastStore();

  /** Resolves with the asset's record, or undefined when it was refused. */
  return async function addAsset(file: File): Promise<AssetRecord | undefined> {
    try {
      const asset = await assets.add(file, file.name);
      if (!projects.project?.assets[asset.id]) {
        projects.dispatch((project) => putAsset(project, { asset }), { label: 'inspector.addPicture' });
      }
      return asset;
    } catch (error) {
      if (!(error instanceof AssetError)) throw error;
      toasts.show({ text: error.message, kind: 'error' });
      return undefined;
    }
  };
}
