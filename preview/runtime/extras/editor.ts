import { editor } from '../elements/editor/editor.ts';
import { editorPortal } from '../elements/editor/editorPortal.ts';
import type { Extra } from './extra.ts';

export const extra: Extra = { elements: [editor, editorPortal] };
