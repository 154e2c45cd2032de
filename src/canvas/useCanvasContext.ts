import { useProjectStore } from '../stores/project.ts';
import { useSelectionStore } from '../stores/selection.ts';
import { useCanvasStore } from './canvasStore.ts';
import type { CanvasContext } from './gestures/canvasContext.ts';
import type { Viewport } from './viewport.ts';

/** The stores as gestures want them. Only to be used while a project and a page are open. */
export function useCanvasContext(setViewport: (next: Viewport) => void): CanvasContext {
  const projects = useProjectStore();
  const selection = useSelectionStore();
  const canvas = useCanvasStore();
  return {
    catalog: projects.catalog,
    overlay: canvas.overlay,
    project() {
      if (!projects.project) throw new Error('No project is open');
      return projects.project;
    },
    root() {
      if (!canvas.page) throw new Error('No page is open');
      return canvas.page.root;
    },
    layout: () => canvas.layout,
    viewport: () => canvas.viewport,
    setViewport,
    safeArea() {
      const { width, height, statusBarHeight, safeAreaBottom } = canvas.device;
      return { x: 0, y: statusBarHeight, width, height: height - statusBarHeight - safeAreaBottom };
    },
    selected: () => selection.ids,
    select: (ids, options) => selection.select(ids, options),
    dispatch: (operation, meta) => void projects.dispatch(operation, meta),
    beginGesture: (label) => projects.beginGesture(label),
  };
}
