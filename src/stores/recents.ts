import { defineStore } from 'pinia';
import { ref, shallowRef } from 'vue';
import { emptyProject } from '../../schema/emptyProject.ts';
import type { Project } from '../../schema/project.ts';
import { useText } from '../i18n/useText.ts';
import { uniqueName } from '../panels/uniqueName.ts';
import { goTo } from '../shell/route.ts';
import { drawCover } from '../start/drawCover.ts';
import type { ProjectId, ProjectSummary } from '../storage/projectStorage.ts';
import { storage } from '../storage/storage.ts';
import { useToastStore } from './toast.ts';
import { useViewStore } from './view.ts';

/** What the start screen lists, and the ways into a project. */
export const useRecentsStore = defineStore('recents', () => {
  const toasts = useToastStore();
  const view = useViewStore();
  const { t } = useText();
  const projects = shallowRef<readonly ProjectSummary[]>([]);
  const state = ref<'loading' | 'ready' | 'failed'>('loading');

  async function load(): Promise<void> {
    try {
      projects.value = await storage.list();
      state.value = 'ready';
    } catch (error) {
      console.error(error);
      state.value = 'failed';
    }
  }

  function names(): string[] {
    return projects.value.map(({ name }) => name);
  }

  /** Does something to the storage and lists anew; a failure is told and changes nothing. */
  async function attempt(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      await load();
      return true;
    } catch (error) {
      console.error(error);
      toasts.show({ text: t('storage.storeFailed'), kind: 'error' });
      return false;
    }
  }

  /** Stores a new project and goes to it. */
  async function create(
    document: Project,
    assets: ReadonlyMap<string, Uint8Array> = new Map(),
  ): Promise<void> {
    await attempt(async () => {
      const thumbnail = await drawCover(document, assets);
      const { id } = await storage.create({ document, assets, thumbnail });
      goTo({ screen: 'editor', id });
    });
  }

  async function createBlank(): Promise<void> {
    const name = uniqueName(t('start.newName'), names());
    await create(emptyProject({ name, language: view.language }));
  }

  async function rename(id: ProjectId, name: string): Promise<void> {
    await attempt(() => storage.rename(id, name));
  }

  async function duplicate({ id, name }: ProjectSummary): Promise<void> {
    await attempt(() => storage.duplicate(id, uniqueName(t('start.copyOf', { name }), names())));
  }

  async function remove({ id, name }: ProjectSummary): Promise<void> {
    if (!(await attempt(() => storage.remove(id)))) return;
    toasts.show({
      text: t('start.deleted', { name }),
      action: { label: t('common.undo'), run: () => attempt(() => storage.restore(id)) },
    });
  }

  return { projects, state, load, create, createBlank, rename, duplicate, remove };
});
