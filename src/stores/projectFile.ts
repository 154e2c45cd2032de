import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import type { Problem } from '../../schema/validate/problem.ts';
import { useText } from '../i18n/useText.ts';
import { addStarterPage } from '../panels/addStarterPage.ts';
import { goTo } from '../shell/route.ts';
import { storage } from '../storage/storage.ts';
import { chooseFile, saveBlob } from '../ui/files.ts';
import { useAssetStore } from './assets.ts';
import { useProjectStore } from './project.ts';
import { useToastStore } from './toast.ts';

/** What was wrong with a file that a person tried to open. */
export interface RefusedFile {
  name: string;
  problems: readonly Problem[];
}

export const PROJECT_FILES = '.dimsum,.zip,.json';

/** Opens projects from files and saves them to files. Packing is loaded when it is first needed. */
export const useProjectFileStore = defineStore('projectFile', () => {
  const projects = useProjectStore();
  const assets = useAssetStore();
  const toasts = useToastStore();
  const { t } = useText();
  const refused = shallowRef<RefusedFile | null>(null);

  /** Saves the open project as a `.dimsum` file. */
  async function saveOpen(): Promise<void> {
    const { project } = projects;
    if (!project) return;
    const { packProject } = await import('../storage/projectFile.ts');
    const bytes = packProject({ project, assets: new Map(assets.files) });
    const name = project.app.name.replace(/[\\/:*?"<>|]+/g, ' ').trim() || t('common.untitled');
    saveBlob(new Blob([bytes as BlobPart], { type: 'application/zip' }), `${name}.dimsum`);
    toasts.show({ text: t('storage.fileSaved', { name: `${name}.dimsum` }), kind: 'success' });
  }

  /** Takes a file in as a project of its own and goes to it. A file that cannot be opened changes nothing. */
  async function open(file: File): Promise<void> {
    const { ProjectFileError, unpackProject } = await import('../storage/projectFile.ts');
    try {
      const { project, assets: content } = unpackProject(new Uint8Array(await file.arrayBuffer()));
      const summary = await storage.create({ document: project, assets: content });
      goTo({ screen: 'editor', id: summary.id });
    } catch (error) {
      if (!(error instanceof ProjectFileError)) {
        console.error(error);
        toasts.show({ text: t('storage.storeFailed'), kind: 'error' });
      } else if (error.reason === 'invalid') refused.value = { name: file.name, problems: error.problems };
      else {
        const key = error.reason === 'too-large' ? 'storage.fileTooLarge' : 'storage.notAProject';
        toasts.show({ text: t(key, { name: file.name }), kind: 'warning' });
      }
    }
  }

  /** Lets the person choose a file. */
  async function choose(): Promise<void> {
    const file = await chooseFile(PROJECT_FILES);
    if (file) await open(file);
  }

  function addBlankPage(): void {
    addStarterPage('blank');
  }

  function backToStart(): void {
    goTo({ screen: 'start' });
  }

  return { refused, saveOpen, open, choose, addBlankPage, backToStart };
});
