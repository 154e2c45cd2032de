import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import { applyDiff, type Diff, squashDiffs } from '../../schema/diff.ts';
import { copyFragment, type Fragment, renewIds } from '../../schema/fragment.ts';
import type { NodeId } from '../../schema/ids.ts';
import { mergeDependencies } from '../../schema/mergeDependencies.ts';
import { deleteNodes } from '../../schema/operations/deleteNodes.ts';
import { insertNodes } from '../../schema/operations/insertNodes.ts';
import { putAsset } from '../../schema/operations/putAsset.ts';
import type { AssetRecord } from '../../schema/project.ts';
import { topmostNodes } from '../../schema/tree.ts';
import { insertionPoint } from '../canvas/insertionPoint.ts';
import { selectionAfterRemoval } from '../commands/selected.ts';
import type { MessageKey } from '../i18n/messages/messages.ts';
import { useText } from '../i18n/useText.ts';
import type { ProjectId } from '../storage/projectStorage.ts';
import { storage } from '../storage/storage.ts';
import { shortcutKeys } from '../ui/shortcut.ts';
import { useAssetStore } from './assets.ts';
import { pictureFragment, textFragment } from './clipboardFragment.ts';
import { parseClipboardText, printClipboardText } from './clipboardText.ts';
import { pasteStyleChange, type StyleCopy } from './pasteStyle.ts';
import { AssetError } from './prepareAsset.ts';
import { useProjectStore } from './project.ts';
import { useSelectionStore } from './selection.ts';
import { useToastStore } from './toast.ts';

interface Held {
  fragment: Fragment;
  from: ProjectId | null;
}

/** Copies nodes as text on the system's clipboard, so that they can go to another tab or project. */
export const useClipboardStore = defineStore('clipboard', () => {
  const projects = useProjectStore();
  const selection = useSelectionStore();
  const assets = useAssetStore();
  const toasts = useToastStore();
  const { t } = useText();

  /** What was copied last here, for browsers that refuse their clipboard. */
  const held = shallowRef<Held | null>(null);
  const style = shallowRef<StyleCopy | null>(null);
  const hasStyle = computed(() => style.value !== null);

  function take(ids: readonly NodeId[]): string | undefined {
    if (!projects.project) return undefined;
    held.value = { fragment: copyFragment(projects.project, ids), from: projects.id };
    return printClipboardText(held.value);
  }

  /** Writes nodes to a copy or cut event's data. */
  function write(data: DataTransfer, ids: readonly NodeId[]): void {
    const text = take(ids);
    if (text) data.setData('text/plain', text);
  }

  /** Copies from a menu, where there is no such event. */
  async function copy(ids: readonly NodeId[]): Promise<void> {
    const text = take(ids);
    if (!text) return;
    try {
      await navigator.clipboard.writeText(text);
    } catch (error) {
      // Refused: it can still be pasted in this tab, from what is held.
      console.warn(error);
    }
  }

  function removeCut(ids: readonly NodeId[]): void {
    const { project } = projects;
    if (!project) return;
    const select = selectionAfterRemoval(project, topmostNodes(project, ids));
    projects.dispatch((current) => deleteNodes(current, { ids }), { label: 'commands.cut', select });
  }

  async function cut(ids: readonly NodeId[]): Promise<void> {
    await copy(ids);
    removeCut(ids);
  }

  /** Inserts after the selection; `first` brings what the nodes need, in the same step. */
  function insert(fragment: Fragment, label: MessageKey, first?: Diff): void {
    const { project, catalog } = projects;
    const page = project && selection.pageId ? project.pages[selection.pageId] : undefined;
    if (!project || !page) return;
    const types = fragment.roots.map((id) => fragment.nodes[id]?.type ?? '');
    const place = insertionPoint(project, catalog, page.root, selection.primary, types);
    if (!place) {
      toasts.show({ text: t('commands.cannotPasteHere'), kind: 'warning' });
      return;
    }
    projects.dispatch(
      (current) => {
        if (!first) return insertNodes(current, { fragment, ...place });
        return squashDiffs([first, insertNodes(applyDiff(current, first), { fragment, ...place })]);
      },
      { label, select: fragment.roots },
    );
  }

  /** Brings the pictures of another project of this browser along. */
  async function bringAssets(records: readonly AssetRecord[], from: ProjectId | null): Promise<void> {
    if (!from || from === projects.id) return;
    const missing = records.flatMap(({ source }) =>
      'file' in source && !assets.bytes(source.file) ? [source.file] : [],
    );
    if (missing.length === 0) return;
    const theirs = await storage.readAssets(from);
    for (const file of missing) {
      const bytes = theirs.get(file);
      if (bytes) await assets.adopt(file, bytes);
    }
  }

  async function pasteNodes({ fragment, from }: Held): Promise<void> {
    await bringAssets(Object.values(fragment.assets), from);
    const { project, catalog } = projects;
    if (!project) return;
    const merged = mergeDependencies(project, fragment);
    insert(renewIds(merged.fragment, Math.random, catalog), 'commands.paste', merged.diff);
  }

  async function pastePicture(file: Blob, name: string): Promise<void> {
    try {
      const asset = await assets.add(file, name);
      const { project } = projects;
      if (!project) return;
      insert(pictureFragment(project, asset), 'commands.pastePicture', putAsset(project, { asset }));
    } catch (error) {
      if (!(error instanceof AssetError)) throw error;
      toasts.show({ text: error.message, kind: 'warning' });
    }
  }

  async function pasteText(text: string): Promise<boolean> {
    const copied = parseClipboardText(text);
    if (copied) {
      await pasteNodes(copied);
      return true;
    }
    const { project } = projects;
    if (text.trim() === '' || !project) return false;
    insert(textFragment(project, text), 'commands.pasteText');
    return true;
  }

  function nothing(): void {
    toasts.show({ text: t('commands.cannotPaste') });
  }

  /** Pastes what a paste event carries: nodes, a picture, or plain text. */
  async function pasteFrom(data: DataTransfer): Promise<void> {
    const text = data.getData('text/plain');
    const files = [...data.files];
    if (text && (await pasteText(text))) return;
    for (const file of files) await pastePicture(file, file.name);
    if (!text && files.length === 0) {
      if (held.value) await pasteNodes(held.value);
      else nothing();
    }
  }

  /** Pastes from a menu, where the browser may ask for permission or refuse. */
  async function paste(): Promise<void> {
    try {
      for (const item of await navigator.clipboard.read()) {
        const picture = item.types.find((type) => type.startsWith('image/'));
        if (picture) return await pastePicture(await item.getType(picture), t('commands.pastePicture'));
        if (!item.types.includes('text/plain')) continue;
        if (await pasteText(await (await item.getType('text/plain')).text())) return;
      }
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      if (held.value) return pasteNodes(held.value);
      toasts.show({ text: t('commands.clipboardDenied', { keys: shortcutKeys('Mod+V').join(' ') }) });
      return;
    }
    nothing();
  }

  function copyStyle(id: NodeId): void {
    const node = projects.project?.nodes[id];
    if (node) style.value = { style: node.style, pressed: node.pressed };
  }

  function pasteStyle(ids: readonly NodeId[]): void {
    const copied = style.value;
    if (!copied) return;
    projects.dispatch((project) => pasteStyleChange(project, ids, copied), {
      label: 'commands.pasteStyle',
    });
  }

  return { hasStyle, write, copy, cut, removeCut, paste, pasteFrom, copyStyle, pasteStyle };
});
