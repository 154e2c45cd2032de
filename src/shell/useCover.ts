import { onBeforeUnmount, watch } from 'vue';
import { drawCover } from '../start/drawCover.ts';
import type { ProjectId } from '../storage/projectStorage.ts';
import { storage } from '../storage/storage.ts';
import { useAssetStore } from '../stores/assets.ts';
import { useProjectStore } from '../stores/project.ts';
import { useRecentsStore } from '../stores/recents.ts';

/** ms of quiet after which the start screen's picture is drawn anew. */
const QUIET = 4000;

/** Keeps the picture that the start screen shows of the open project up to date; draws it at last on leaving. */
export function useCover(id: ProjectId): void {
  const projects = useProjectStore();
  const assets = useAssetStore();
  const recents = useRecentsStore();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function draw(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const { project } = projects;
    if (!project || projects.readOnly || projects.id !== id) return;
    try {
      const cover = await drawCover(project, assets.files);
      if (cover) await storage.writeThumbnail(id, cover);
    } catch (error) {
      // Only a picture of it: the project itself is saved, or says that it is not, elsewhere.
      console.warn(error);
    }
  }

  watch(
    () => projects.project,
    (now, before) => {
      if (!now || !before) return;
      clearTimeout(timer);
      timer = setTimeout(draw, QUIET);
    },
  );
  onBeforeUnmount(async () => {
    if (timer === undefined) return;
    await draw();
    await recents.load();
  });
}
