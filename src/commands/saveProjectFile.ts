import { useText } from '../i18n/useText.ts';
import { useAssetStore } from '../stores/assets.ts';
import { useProjectStore } from '../stores/project.ts';
import { useToastStore } from '../stores/toast.ts';
import { saveBlob } from '../ui/files.ts';

/** Saves the open project with its pictures as a `.dimsum` file. */
export async function saveProjectFile(): Promise<void> {
  const { project } = useProjectStore();
  if (!project) return;
  const assets = new Map(useAssetStore().files);
  const { t } = useText();
  const { packProject } = await import('../storage/projectFile.ts');
  const bytes = packProject({ project, assets });
  const name = project.app.name.replace(/[\\/:*?"<>|]+/g, ' ').trim() || t('common.untitled');
  saveBlob(new Blob([bytes as BlobPart], { type: 'application/zip' }), `${name}.dimsum`);
  useToastStore().show({ text: t('storage.fileSaved', { name: `${name}.dimsum` }), kind: 'success' });
}
