import { onScopeDispose } from 'vue';
import { useClipboardStore } from '../stores/clipboard.ts';
import { editable, hasEditable, idsOf } from './selected.ts';
import { useCommands } from './useCommands.ts';

const TYPED_INTO = 'input, textarea, [contenteditable="true"], .monaco-editor, [role="dialog"]';

/** Texts that one can mark with the mouse are copied as such. */
function concernsText(event: ClipboardEvent): boolean {
  if (event.target instanceof Element && event.target.closest(TYPED_INTO)) return true;
  return event.type !== 'paste' && (getSelection()?.toString() ?? '') !== '';
}

/** Copies, cuts and pastes by the browser's own clipboard events, which need no permission. */
export function useClipboardEvents(): void {
  const { context } = useCommands();
  const clipboard = useClipboardStore();

  function onCopyOrCut(event: ClipboardEvent): void {
    const now = context();
    const nodes = editable(now);
    if (concernsText(event) || nodes.length === 0 || !event.clipboardData) return;
    if (event.type === 'cut' && !hasEditable(now)) return;
    event.preventDefault();
    clipboard.write(event.clipboardData, idsOf(nodes));
    if (event.type === 'cut') clipboard.removeCut(idsOf(nodes));
  }

  function onPaste(event: ClipboardEvent): void {
    if (concernsText(event) || !event.clipboardData) return;
    event.preventDefault();
    void clipboard.pasteFrom(event.clipboardData);
  }

  const events = { copy: onCopyOrCut, cut: onCopyOrCut, paste: onPaste } as const;
  for (const [name, listener] of Object.entries(events)) {
    document.addEventListener(name as keyof typeof events, listener);
  }
  onScopeDispose(() => {
    for (const [name, listener] of Object.entries(events)) {
      document.removeEventListener(name as keyof typeof events, listener);
    }
  });
}
