import type { Fragment } from '../../schema/fragment.ts';
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

/** Every node must be one by its shape; what its props mean, validation looks at as in any document. */
function isNode(value: unknown, id: string): boolean {
  return (
    isRecord(value) &&
    value.id === id &&
    typeof value.type === 'string' &&
    typeof value.order === 'string' &&
    (value.parent === null || typeof value.parent === 'string') &&
    ['props', 'bind', 'style', 'on'].every((key) => isRecord(value[key]))
  );
}

function isFragment(value: unknown): value is Fragment {
  if (!isRecord(value) || !Array.isArray(value.roots) || value.roots.length === 0) return false;
  if (!PARTS.every((part) => isRecord(value[part]))) return false;
  const nodes = value.nodes as Record<string, unknown>;
  return (
    value.roots.every((id) => typeof id === 'string' && Object.hasOwn(nodes, id)) &&
    Object.entries(nodes).every(([id, node]) => isNode(node, id))
  );
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
    return { fragment: parsed.fragment, from: typeof parsed.from === 'string' ? parsed.from : null };
  } catch {
    // Cut off on its way, so it is text like any other.
    return undefined;
  }
}
