import type { SourceRange } from '../../codegen/types.ts';
import type { NodeId } from '../../schema/ids.ts';

type Ranges = ReadonlyMap<NodeId, readonly SourceRange[]>;

/** The node that made a line: of those whose lines hold it, the one with the fewest. Lines are 1-based. */
export function nodeAtLine(map: Ranges, file: string, line: number): NodeId | undefined {
  let best: { node: NodeId; length: number } | undefined;
  for (const [node, ranges] of map) {
    for (const range of ranges) {
      if (range.file !== file || line < range.from || line > range.to) continue;
      const length = range.to - range.from;
      if (!best || length < best.length) best = { node, length };
    }
  }
  return best?.node;
}

/** The lines of a file that nodes made, joined where they touch. */
export function linesOf(map: Ranges, nodes: readonly NodeId[], file: string): { from: number; to: number }[] {
  const ranges = nodes
    .flatMap((node) => map.get(node) ?? [])
    .filter((range) => range.file === file)
    .sort((a, b) => a.from - b.from);
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of ranges) {
    const last = joined[joined.length - 1];
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

/** Files that a node is in, in the order in which a reader wants them: structure, style, script, the rest. */
export function filesOf(map: Ranges, node: NodeId): string[] {
  const files = [...new Set((map.get(node) ?? []).map((range) => range.file))];
  const rank = (file: string) => {
    const at = ['.wxml', '.wxss', '.js', '.ts'].findIndex((extension) => file.endsWith(extension));
    return at < 0 ? 9 : at;
  };
  return files.sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
}
