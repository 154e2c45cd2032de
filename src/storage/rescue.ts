import type { Diff } from '../../schema/diff.ts';
import type { ProjectId } from './projectStorage.ts';

/** What was not stored yet when the page went away. */
export interface Rescue {
  /** Revision that the first batch builds on. */
  base: number;
  /** One a write; the first ones may have been stored after all. */
  batches: readonly (readonly Diff[])[];
  history: unknown;
}

const keyOf = (id: ProjectId) => `dimsum:rescue:${id}`;

/**
 * Keeps unsaved changes where they can be written at once: a database transaction that begins as the page goes
 * away is cut off, `localStorage` is not. False when they do not fit there.
 */
export function writeRescue(id: ProjectId, rescue: Rescue): boolean {
  for (const candidate of [rescue, { ...rescue, history: null }]) {
    try {
      localStorage.setItem(keyOf(id), JSON.stringify(candidate));
      return true;
    } catch (error) {
      console.warn(error);
    }
  }
  return false;
}

export function clearRescue(id: ProjectId): void {
  localStorage.removeItem(keyOf(id));
}

/** What is left to store of a rescue, given the revision that the storage has; undefined when there is nothing. */
export function readRescue(id: ProjectId, revision: number): { diffs: Diff[]; history: unknown } | undefined {
  const text = localStorage.getItem(keyOf(id));
  if (text === null) return undefined;
  try {
    const { base, batches, history } = JSON.parse(text) as Rescue;
    const diffs = revision < base ? [] : batches.slice(revision - base).flat();
    return diffs.length > 0 ? { diffs, history } : undefined;
  } catch (error) {
    // Not what we wrote; what is stored stands on its own.
    console.warn(error);
    return undefined;
  }
}
