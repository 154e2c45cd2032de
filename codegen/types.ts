import type { AssetId, NodeId, PageId } from '../schema/ids.ts';
import type { LocalText } from '../schema/text.ts';

export type OutputFiles = Map<string, string | Uint8Array>;

export interface GenerateOptions {
  language?: 'js' | 'ts';
  /** Bytes of an asset's `file`; an asset without bytes becomes a diagnostic. */
  readAsset?: (file: string) => Uint8Array | undefined;
  onDiagnostic?: (diagnostic: Diagnostic) => void;
  /** Writes what is not Latin in Latin letters, for names of files and classes. Default: Chinese as pinyin. */
  transliterate?: (text: string) => string;
}

export interface Diagnostic {
  /** Stable, e.g. `asset-missing`; the table of them is `diagnosticMessages`. */
  code: string;
  severity: 'error' | 'warning' | 'note';
  message: LocalText;
  /** What to do. */
  remedy?: LocalText;
  page?: PageId;
  node?: NodeId;
  /** Where in the node, e.g. `props.src`, `bind.text`, `on.tap[0]`. */
  at?: string;
  asset?: AssetId;
}

/** Lines are 1-based, inclusive. */
export interface SourceRange {
  file: string;
  from: number;
  to: number;
}

/** Which lines of which files a node made. */
export type SourceMap = Map<NodeId, SourceRange[]>;

export interface GenerateResult {
  /** Sorted by path; paths relative to the project's root, `miniprogram/…` below it. */
  files: OutputFiles;
  sourceMap: SourceMap;
  /** Path of each page below `miniprogram/`, as `app.json` lists it. */
  routes: Map<PageId, string>;
  diagnostics: Diagnostic[];
}

/**
 * The editor canvas' build: the same pages, with node marks, literals in data, and siblings in runs so that an
 * edit recompiles little. Never exported.
 */
export interface DesignBuild {
  /** Files for the preview's compiler, by path. Unchanged files are the same string. */
  files: OutputFiles;
  /** Data of pages and runs by component path (relative to the mini-program root). Unchanged entries are the same object. */
  data: Map<string, Record<string, unknown>>;
  /** Path of each page, without leading slash. */
  routes: Map<PageId, string>;
  diagnostics: Diagnostic[];
}
