import type { Component } from 'vue';
import type { LeftPanel } from '../stores/view.ts';
import { lazyPart } from './lazyPart.ts';

/** The panels at the left by their name in the view. */
export const leftPanels: Partial<Record<LeftPanel, Component>> = {
  insert: lazyPart(() => import('../panels/InsertPanel.vue')),
  layers: lazyPart(() => import('../panels/LayersPanel.vue')),
  pages: lazyPart(() => import('../panels/PagesPanel.vue')),
  data: lazyPart(() => import('../panels/DataPanel.vue')),
  brand: lazyPart(() => import('../panels/BrandPanel.vue')),
  assets: lazyPart(() => import('../panels/AssetsPanel.vue')),
};

type Part =
  | 'canvas'
  | 'play'
  | 'code'
  | 'inspector'
  | 'buildStatus'
  | 'exportDialog'
  | 'palette'
  | 'shortcuts'
  | 'settings';

/** The other large parts of the editor. */
export const parts: Partial<Record<Part, Component>> = {
  canvas: lazyPart(() => import('../canvas/CanvasView.vue')),
  play: lazyPart(() => import('../play/PlayView.vue')),
  code: lazyPart(() => import('../code/CodeView.vue')),
  inspector: lazyPart(() => import('../inspector/Inspector.vue')),
  buildStatus: lazyPart(() => import('../build/BuildStatus.vue')),
  exportDialog: lazyPart(() => import('../exporting/ExportDialog.vue')),
  palette: lazyPart(() => import('./CommandPalette.vue')),
  settings: lazyPart(() => import('./ProjectSettings.vue')),
  shortcuts: lazyPart(() => import('./ShortcutsHelp.vue')),
};
