/** A file of a mini-program project: text, or the bytes of a picture, sound, font … */
export type FileContent = string | Uint8Array;

/** A whole project by path (`/` separators, no leading slash), e.g. `miniprogram/pages/home/home.wxml`. */
export type ProjectFiles = ReadonlyMap<string, FileContent>;

/** A problem in a source file. Lines and columns are 1-based. */
export interface SourceProblem {
  severity: 'error' | 'warning';
  message: string;
  file: string;
  line?: number;
  column?: number;
}

/** A page or custom component, compiled. `path` is relative to the mini-program root, without extension. */
export interface ComponentBundle {
  path: string;
  /** The parsed `.json` beside it. */
  config: Record<string, unknown>;
  /** JavaScript expression that yields the template's `{ groupList, content }` (glass-easel). */
  template: string;
  /** CSS with `rpx` kept as `calc(var(--rpx) * n)` and classes scoped as the style isolation asks. */
  style: string;
}

/** A script as CommonJS source: `function (require, module, exports, …)` is wrapped around it by the runtime. */
export interface ModuleBundle {
  path: string;
  code: string;
}

/** Everything that the runtime needs to run a mini-program; needs no compiler. */
export interface Bundle {
  appConfig: Record<string, unknown>;
  appStyle: string;
  components: Record<string, ComponentBundle>;
  modules: Record<string, ModuleBundle>;
  /** Pictures and other bytes by path relative to the mini-program root. */
  assets: Record<string, Uint8Array>;
  /**
   * Initial data that replaces what a component's script declares, by component path. Only the editor's
   * design build uses it: a literal edit is then one `setData` and no script runs again.
   */
  data: Record<string, Record<string, unknown>>;
}

/** What changed between two bundles; `null` removes. The runtime applies the cheapest sufficient update. */
export interface BundlePatch {
  appConfig?: Record<string, unknown>;
  appStyle?: string;
  components?: Record<string, ComponentBundle | null>;
  modules?: Record<string, ModuleBundle | null>;
  assets?: Record<string, Uint8Array | null>;
  data?: Record<string, Record<string, unknown> | null>;
}
