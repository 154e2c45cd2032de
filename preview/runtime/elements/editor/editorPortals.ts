/** What stands ready to be shown in the custom blocks of an editor, by the editor's node. */
const portals = new WeakMap<Element, Map<string, HTMLElement>>();

/** Shows content in the block of this id of the editor around a node, now and whenever it is drawn anew. */
export function addPortal(editor: Element, key: string, content: HTMLElement): void {
  const known = portals.get(editor) ?? new Map<string, HTMLElement>();
  portals.set(editor, known.set(key, content));
  placePortals(editor);
}

/** The content's element is gone. */
export function removePortal(editor: Element, key: string): void {
  portals.get(editor)?.get(key)?.remove();
  portals.get(editor)?.delete(key);
}

/** An editor was drawn: its blocks are new. */
export function placePortals(editor: Element): void {
  const known = portals.get(editor);
  if (!known) return;
  for (const block of editor.querySelectorAll<HTMLElement>('[data-block]')) {
    const content = known.get(block.dataset.block ?? '');
    if (content) block.replaceChildren(content);
  }
}
