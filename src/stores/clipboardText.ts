import { applyDiff } from '../../schema/diff.ts';
import { emptyProject } from '../../schema/emptyProject.ts';
import type { Fragment } from '../../schema/fragment.ts';
import { insertNodes } from '../../schema/operations/insertNodes.ts';
import { parseProject } from '../../schema/parseProject.ts';
import type { ProjectId } from '../storage/projectStorage.ts';

/** Tells our texts from others on the clipboard. */
const MARKER = 'dimsum/fragment';

export interface CopiedNodes {
  fragment: Fragment;
  /** The project that the nodes come from: their pictures lie there. */
  from: ProjectId | null;
}

const PARTS = ['nodes', 'assets', 'tokens', 'data'] as const;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFragment(value: unknown): value is Fragment {
  return (
    isRecord(value) &&
    Array.isArray(value.roots) &&
    value.roots.length > 0 &&
    PARTS.every((part) => isRecord(value[part]))
  );
}

/** Whether a project with these nodes would be one that can be opened: the clipboard is anybody's text. */
function isSound(fragment: Fragment): boolean {
  const empty = emptyProject({ name: 'clipboard', language: 'en' });
  const { assets, data } = fragment;
  const project = { ...empty, assets, data, tokens: { ...empty.tokens, ...fragment.tokens } };
  const [root] = Object.keys(empty.nodes);
  try {
    const diff = insertNodes(project, { fragment, parent: root ?? '' });
    return parseProject(applyDiff(project, diff)).ok;
  } catch {
    // Whatever an operation trips over in it, it is not what we once wrote.
    return false;
  }
}

/** Nodes as text for the system's clipboard. */
export function printClipboardText({ fragment, from }: CopiedNodes): string {
  return JSON.stringify({ [MARKER]: 1, from, fragment });
}

/** The nodes in a text from the clipboard; undefined when it is any other text. */
export function parseClipboardText(text: string): CopiedNodes | undefined {
  if (!text.startsWith(`{"${MARKER}":`)) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    if (!isRecord(parsed) || parsed[MARKER] !== 1 || !isFragment(parsed.fragment)) return undefined;
    if (!isSound(parsed.fragment)) return undefined;
    return { fragment: parsed.fragment, from: typeof parsed.from === 'string' ? parsed.from : null };
  } catch {
    // Cut off on its way, so it is text like any other.
    return undefined;
  }
}
