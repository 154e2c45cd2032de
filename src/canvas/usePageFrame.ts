import { onBeforeUnmount, onMounted, type Ref, ref, watch } from 'vue';
import { componentByType } from '../../components-lib/components.ts';
import { createPreview, type Preview } from '../../preview/host/createPreview.ts';
import type { MarkRect } from '../../preview/protocol.ts';
import type { NodeId } from '../../schema/ids.ts';
import { useBuildStore } from '../build/buildStore.ts';
import { deviceInfo } from '../play/deviceInfo.ts';
import { frameUrl } from '../play/frameUrl.ts';
import { useProjectStore } from '../stores/project.ts';
import { useSelectionStore } from '../stores/selection.ts';
import { useCanvasStore } from './canvasStore.ts';
import { nodesToShow } from './nodesToShow.ts';
import { pageUrl } from './pageUrl.ts';
import { moveInLayout, readLayout } from './readLayout.ts';

/** The running page in design mode: keeps it on the right page and device, and its layout known. */
export function usePageFrame(container: Readonly<Ref<HTMLElement | null>>) {
  const projects = useProjectStore();
  const selection = useSelectionStore();
  const build = useBuildStore();
  const canvas = useCanvasStore();
  const ready = ref(false);
  const hanging = ref(false);
  /** px of the whole page, bars included. */
  const height = ref(canvas.device.height);
  let preview: Preview | undefined;
  let current: string | undefined;
  let measuring: Promise<void> | undefined;
  let stale = true;
  let shownKey = '';

  function url(): string | undefined {
    const { project } = projects;
    const { page } = canvas;
    return project && page ? pageUrl(project, page, build.routes) : undefined;
  }

  function connect(): void {
    if (!preview) return;
    current = url();
    build.connectCanvas(preview.createPatchChannel(), current);
  }

  /** Goes to the page being edited; a page that is not built yet is gone to when it is. */
  function followPage(): void {
    const next = url();
    if (!next || next === current) return;
    current = next;
    // Rejected when the frame is replaced: its successor starts on the right page.
    preview?.navigate(next, 'reLaunch').catch((error: Error) => console.info(error.message));
    invalidate();
  }

  /** A selected popup is open on the canvas, whatever its state says. */
  function showSelected(): void {
    const { project } = projects;
    if (!project) return;
    const ids = nodesToShow(
      project,
      selection.ids,
      (type) => componentByType(type)?.revealedBy !== undefined,
    );
    const key = ids.join(' ');
    if (key === shownKey) return;
    shownKey = key;
    build.showNodes(ids);
  }

  function invalidate(): void {
    stale = true;
  }

  /** Resolves when `canvas.layout` is what the page looks like now. */
  async function refreshLayout(): Promise<void> {
    if (!stale && !measuring) return;
    measuring ??= measureAll().finally(() => {
      measuring = undefined;
    });
    await measuring;
    if (stale && preview) await refreshLayout();
  }

  async function measureAll(): Promise<void> {
    const { project } = projects;
    if (!preview || !project) return;
    stale = false;
    const marks = await preview.measure();
    if (!projects.project) return;
    const size = { width: canvas.device.width, height: height.value };
    canvas.layout = readLayout(projects.project, marks, size);
  }

  /** The selection moved: it is drawn anew at once, the rest is measured when somebody asks for it. */
  function takeRects(rects: readonly MarkRect[]): void {
    const { project } = projects;
    if (!project || rects.length === 0) return;
    if (canvas.layout.boxes.size === 0) {
      void refreshLayout();
      return;
    }
    const moved = moveInLayout(project, canvas.layout, rects);
    if (!moved) return;
    canvas.layout = moved;
    stale = true;
  }

  onMounted(() => {
    if (!container.value) return;
    preview = createPreview({
      container: container.value,
      frameUrl,
      device: deviceInfo(canvas.device, projects.project?.app.language ?? 'zh-CN'),
      design: { enabled: true, fullHeight: true },
      listeners: {
        ready: connect,
        layout(layout) {
          height.value = Math.max(layout.height, canvas.device.height);
          invalidate();
        },
        rects: takeRects,
        hang: (value) => {
          hanging.value = value;
        },
        log(entry) {
          if (entry.level === 'error') console.warn(`canvas: ${entry.text}`);
        },
      },
    });
    canvas.frame = { refreshLayout, query: async (id) => preview?.query(id) };
  });
  onBeforeUnmount(() => {
    canvas.frame = null;
    preview?.destroy();
  });

  watch(
    () => build.shown,
    () => {
      ready.value = true;
      followPage();
      invalidate();
    },
  );
  watch(() => canvas.page?.id, followPage);
  watch(() => build.crashes, connect);
  watch(
    () => canvas.device,
    (device) => {
      height.value = device.height;
      void preview?.setDevice(deviceInfo(device, projects.project?.app.language ?? 'zh-CN'));
      invalidate();
      void refreshLayout();
    },
  );
  watch(
    () => selection.ids,
    (ids) => {
      void preview?.watch([...ids]);
      showSelected();
    },
  );

  return {
    ready,
    hanging,
    height,
    refreshLayout,
    isStale: () => stale,
    /** What stands where is to be looked at again: a picture may have come in the meantime. */
    invalidate,
    reload: () => preview?.reload(),
    look: async (id: NodeId) => preview?.look(id),
  };
}
