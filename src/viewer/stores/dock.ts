import { defineStore } from 'pinia';
import { ref, watch } from 'vue';
import { readKept, writeKept } from './kept.ts';

export const PANELS = ['console', 'network', 'storage', 'pages', 'wxml', 'problems', 'source'] as const;
export type PanelName = (typeof PANELS)[number];
export type DockSide = 'right' | 'bottom';

const KEY = 'dimsum:viewer:dock';

interface Kept {
  panel: PanelName;
  side: DockSide;
  open: boolean;
  width: number;
  height: number;
  scenarioOpen: boolean;
}

/** Where the panels are and which is shown. Kept in this browser. */
export const useDockStore = defineStore('dock', () => {
  const kept = readKept<Kept>(KEY);
  const panel = ref<PanelName>(PANELS.find((name) => name === kept.panel) ?? 'console');
  const side = ref<DockSide>(kept.side === 'bottom' ? 'bottom' : 'right');
  const open = ref(kept.open !== false);
  /** px */
  const width = ref(Number(kept.width) || 560);
  const height = ref(Number(kept.height) || 320);
  const scenarioOpen = ref(kept.scenarioOpen === true);
  /** The place that the source panel shows; `file` is a path in the project. */
  const place = ref<{ file: string; line?: number; column?: number } | null>(null);

  watch([panel, side, open, width, height, scenarioOpen], () =>
    writeKept(KEY, {
      panel: panel.value,
      side: side.value,
      open: open.value,
      width: width.value,
      height: height.value,
      scenarioOpen: scenarioOpen.value,
    } satisfies Kept),
  );

  function show(name: PanelName): void {
    panel.value = name;
    open.value = true;
  }

  /** Opens a source file; `file` counts from the project's folder. */
  function goTo(file: string, line?: number, column?: number): void {
    place.value = { file, line, column };
    show('source');
  }

  return { panel, side, open, width, height, scenarioOpen, place, show, goTo };
});
