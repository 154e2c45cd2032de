import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import type { Problem } from '../../schema/validate/problem.ts';
import { useText } from '../i18n/useText.ts';
import { chooseFile } from '../ui/files.ts';
import { useRecentsStore } from './recents.ts';
import { useToastStore } from './toast.ts';

/** What was wrong with a file that a person tried to open. */
export interface RefusedFile {
  name: string;
  problems: readonly Problem[];
}

const PROJECT_FILES = '.dimsum,.zip,.json';

/**
 * Opens projects from files. The start screen needs this, so nothing of the editor is imported here, and unpacking
 * is loaded when it is first needed.
 */
export const useProjectFileStore = defineStore('projectFile', () => {
  const toasts = useToastStore();
  const recents = useRecentsStore();
  const { t } = useText();
  const refused = shallowRef<RefusedFile | null>(null);

  /** The bytes; undefined, with a word to the person, for a folder or what was moved away since it was chosen. */
  async function readFile(file: File): Promise<Uint8Array | undefined> {
    try {
      return new Uint8Array(await file.arrayBuffer());
    } catch (error) {
      console.warn(error);
      toasts.show({ text: t('storage.fileUnreadable', { name: file.name }), kind: 'warning' });
      return undefined;
    }
  }

  /** Takes a file in as a project of its own and goes to it. A file that cannot be opened changes nothing. */
  async function open(file: File): Promise<void> {
    const bytes = await readFile(file);
    if (!bytes) return;
    const { ProjectFileError, unpackProject } = await import('../storage/projectFile.ts');
    try {
      const { project, assets } = unpackProject(bytes);
      await recents.create(project, assets);
    } catch (error) {
      if (!(error instanceof ProjectFileError)) throw error;
      if (error.reason === 'invalid') refused.value = { name: file.name, problems: error.problems };
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

  return { refused, open, choose };
});
