import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import type { MenuItem } from '../ui/menuItem.ts';

export interface OpenContextMenu {
  /** px from the window's top left. */
  x: number;
  y: number;
  items: readonly MenuItem[];
}

/** The menu that a right click opens. It is drawn once, by the shell, wherever the click came from. */
export const useContextMenuStore = defineStore('contextMenu', () => {
  const menu = shallowRef<OpenContextMenu | null>(null);

  function open(at: { x: number; y: number }, items: readonly MenuItem[]): void {
    menu.value = { x: at.x, y: at.y, items };
  }

  function close(): void {
    menu.value = null;
  }

  return { menu, open, close };
});
