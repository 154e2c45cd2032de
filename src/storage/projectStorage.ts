import type { Diff } from '../../schema/diff.ts';
import type { Project } from '../../schema/project.ts';

export type ProjectId = string;

/** What the start screen shows of a project without opening it. */
export interface ProjectSummary {
  id: ProjectId;
  name: string;
  /** ms since 1970 */
  createdAt: number;
  updatedAt: number;
  /** A small picture, or null until one was drawn. */
  thumbnail: Blob | null;
}

export interface StoredProject {
  summary: ProjectSummary;
  /** The document as it was written, diffs applied. Not yet validated: the reader parses it. */
  document: unknown;
  /** What `history.toJSON()` gave; absent when none was kept. */
  history: unknown;
  /** Counts writes; a write names the one that it builds on. */
  revision: number;
}

export interface ProjectChange {
  /** Revision that the change builds on. Another one in the store means that someone else wrote meanwhile. */
  base: number;
  /** What changed since `base`, in order; absent when `document` replaces everything. */
  diffs?: readonly Diff[];
  document?: Project;
  history?: unknown;
  name?: string;
}

export interface NewProject {
  document: Project;
  assets: ReadonlyMap<string, Uint8Array>;
  thumbnail?: Blob | null;
}

/** Someone else wrote the project since it was read. */
export class StaleRevisionError extends Error {
  override name = 'StaleRevisionError';
}

/**
 * Where projects live. Everything is asynchronous and nothing says where, so that a server can stand behind it.
 * Every method rejects when the store cannot be reached or is full; a write is done wholly or not at all.
 */
export interface ProjectStorage {
  /** Newest first, without deleted ones. */
  list(): Promise<ProjectSummary[]>;
  read(id: ProjectId): Promise<StoredProject | undefined>;
  create(project: NewProject): Promise<ProjectSummary>;
  /** Returns the new revision. @throws StaleRevisionError */
  write(id: ProjectId, change: ProjectChange): Promise<number>;
  /** Gives the project a name and a document that says so. Not while it is open: that goes by `write`. */
  rename(id: ProjectId, name: string): Promise<void>;
  /** Replaces the picture of the start screen; no new revision. */
  writeThumbnail(id: ProjectId, thumbnail: Blob): Promise<void>;
  /** A copy with its own assets and no history. */
  duplicate(id: ProjectId, name: string): Promise<ProjectSummary>;
  /** Hides the project; it can be restored for 30 days. */
  remove(id: ProjectId): Promise<void>;
  restore(id: ProjectId): Promise<void>;
  /** Bytes of every asset of the project by `file`. */
  readAssets(id: ProjectId): Promise<Map<string, Uint8Array>>;
  writeAsset(id: ProjectId, file: string, bytes: Uint8Array): Promise<void>;
}
