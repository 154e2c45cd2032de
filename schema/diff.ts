import type { AppRecord, AssetRecord, DataTable, NodeRecord, PageRecord, TokenRecord } from './project.ts';

export type AnyRecord = AppRecord | PageRecord | NodeRecord | DataTable | AssetRecord | TokenRecord;
export type Collection = 'pages' | 'nodes' | 'data' | 'assets' | 'tokens';
/** `app`, or `<collection>/<id>`. */
export type RecordRef = 'app' | `${Collection}/${string}`;

/**
 * What an operation changes, and all that history, autosave, the canvas and version compare speak of.
 * A record never stands in two of the three.
 */
export interface Diff {
  added: Record<RecordRef, AnyRecord>;
  updated: Record<RecordRef, [from: AnyRecord, to: AnyRecord]>;
  removed: Record<RecordRef, AnyRecord>;
}
