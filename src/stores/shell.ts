import { defineStore } from 'pinia';
import { ref } from 'vue';
import type { NodeId } from '../../schema/ids.ts';

/** What of the shell is open at the moment; none of it is kept. */
export const useShellStore = defineStore('shell', () => {
  const paletteOpen = ref(false);
  const shortcutsOpen = ref(false);
  const settingsOpen = ref(false);
  /** The node whose name is being edited in the layers. */
  const renaming = ref<NodeId | null>(null);

  return { paletteOpen, shortcutsOpen, settingsOpen, renaming };
});
