import type { NodeId } from '../schema/ids.ts';

/** Which lines of one file each node made. */
export interface SourceNotes {
  /** Lines are 1-based, inclusive; none when `to` is before `from`. */
  note(node: NodeId, from: number, to: number): void;
  readonly entries: readonly (readonly [node: NodeId, from: number, to: number])[];
}

/** Makes an empty collection of notes. */
export function createSourceNotes(): SourceNotes {
  const entries: [NodeId, number, number][] = [];
  return {
    entries,
    note(node, from, to) {
      if (to >= from) entries.push([node, from, to]);
    },
  };
}
