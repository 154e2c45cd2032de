import { onBeforeUnmount, onMounted, type Ref, watch } from 'vue';
import { useViewStore } from '../stores/view.ts';
import { useCanvasStore } from './canvasStore.ts';
import type { Point, Rect } from './geometry.ts';
import { fitScale, homeViewport, keepInSight, reveal, type Viewport, zoomAt } from './viewport.ts';

/** Zoom a pixel of the wheel; a mouse's notch is about 100 of them, a trackpad sends a few at a time. */
const WHEEL_ZOOM = 0.0025;
const LINE = 20;

/** Zoom and pan of the canvas: wheel, trackpad, fit, and the zoom that menus and keys set. */
export function useViewport(root: Readonly<Ref<HTMLElement | null>>) {
  const canvas = useCanvasStore();
  const view = useViewStore();
  let observer: ResizeObserver | undefined;

  function screenSize() {
    return { width: canvas.device.width, height: canvas.device.height };
  }

  function pageSize() {
    const { width, height } = screenSize();
    return { width, height: Math.max(height, canvas.layout.height) };
  }

  /** Shows the page so; the scale becomes the one that menus show. */
  function setViewport(next: Viewport): void {
    canvas.viewport = keepInSight(next, canvas.size, pageSize());
    if (view.zoom !== 'fit' || next.scale !== view.fitZoom) view.zoom = canvas.viewport.scale;
  }

  /** The whole screen of the phone, in the middle. */
  function goHome(): void {
    const scale = view.zoom === 'fit' ? view.fitZoom : view.zoom;
    canvas.viewport = homeViewport(canvas.size, screenSize(), scale);
  }

  function refit(): void {
    view.fitZoom = fitScale(canvas.size, screenSize());
    if (view.zoom === 'fit') goHome();
    else canvas.viewport = keepInSight(canvas.viewport, canvas.size, pageSize());
  }

  function pointOf(event: { clientX: number; clientY: number }): Point {
    const box = root.value?.getBoundingClientRect();
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
  }

  function onWheel(event: WheelEvent): void {
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
    const dx = event.deltaX * unit;
    const dy = event.deltaY * unit;
    // A pinch on a trackpad arrives as a wheel with Ctrl.
    if (event.ctrlKey || event.metaKey) {
      const step = Math.max(-100, Math.min(100, dy));
      const scale = canvas.viewport.scale * Math.exp(-step * WHEEL_ZOOM * (Math.abs(step) < 20 ? 4 : 1));
      setViewport(zoomAt(canvas.viewport, scale, pointOf(event)));
      return;
    }
    const sideways = event.shiftKey && dx === 0;
    panBy({ x: sideways ? -dy : -dx, y: sideways ? 0 : -dy });
  }

  function panBy(by: Point): void {
    const { viewport } = canvas;
    setViewport({ ...viewport, x: viewport.x + by.x, y: viewport.y + by.y });
  }

  /** Brings a part of the page into sight, e.g. what was selected in the layers. */
  function showRect(rect: Rect): void {
    setViewport(reveal(canvas.viewport, canvas.size, rect));
  }

  watch(
    () => view.zoom,
    (zoom) => {
      if (zoom === 'fit') goHome();
      else if (zoom !== canvas.viewport.scale) {
        const middle = { x: canvas.size.width / 2, y: canvas.size.height / 2 };
        setViewport(zoomAt(canvas.viewport, zoom, middle));
      }
    },
    { flush: 'sync' },
  );
  watch(() => canvas.device, refit);
  watch(() => canvas.page?.id, goHome);

  onMounted(() => {
    const element = root.value;
    if (!element) return;
    element.addEventListener('wheel', onWheel, { passive: false });
    observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      canvas.size = { width: entry.contentRect.width, height: entry.contentRect.height };
      refit();
    });
    observer.observe(element);
  });
  onBeforeUnmount(() => {
    observer?.disconnect();
    root.value?.removeEventListener('wheel', onWheel);
  });

  return { setViewport, panBy, showRect, pointOf };
}
