/** A file of a mini-program project: text, or the bytes of a picture, sound, font … */
export type FileContent = string | Uint8Array;

/** A whole project by path (`/` separators, no leading slash), e.g. `miniprogram/pages/home/home.wxml`. */
export type ProjectFiles = ReadonlyMap<string, FileContent>;

/** A problem in a source file. Lines and columns are 1-based. `file` is the path in the project. */
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
  /**
   * JavaScript expression that yields the template's group function (glass-easel). It is evaluated where the
   * names of `Bundle.templateRuntime` are in scope, and `G` (templates), `R` (WXS files) and `D` (WXS loader).
   */
  template: string;
  /**
   * CSS with `rpx` as `calc(var(--rpx) * n)`, classes prefixed with `styleScope`, tags as `wx-*`. Media queries are
   * as written: `adaptStyle` makes them right for a phone.
   */
  style: string;
  /** Prefix of the component's class names (`<styleScope>--name`); empty where styles are shared. */
  styleScope: string;
  /** In an independent subpackage: `app.wxss` and the app's `usingComponents` do not reach it (独立分包). */
  independent?: true;
}

/**
 * A script as CommonJS source, or a JSON file: `function (require, module, exports, …)` is wrapped around it by the runtime. Lines are
 * those of the source.
 */
export interface ModuleBundle {
  path: string;
  code: string;
  /** Runs before `code`, on its first line: what the compiler adds. Columns of that line count from `code`. */
  prefix?: string;
  /** `code` is JSON, which becomes the exports. */
  json?: true;
}

/** `theme.json`: values by name, for each of the phone's themes. */
export interface ThemeVariables {
  light?: Record<string, unknown>;
  dark?: Record<string, unknown>;
}

/** Everything that the runtime needs to run a mini-program; needs no compiler. */
export interface Bundle {
  /** `app.json`, as `ext.json` changes it; `ext` is what that holds for `wx.getExtConfig`. */
  appConfig: Record<string, unknown>;
  /** `theme.json` (`themeLocation`): values of the `@name`s in app.json and the pages' files; see `resolveTheme`. */
  theme?: ThemeVariables;
  appStyle: string;
  /** JavaScript expression that yields an object with the helpers that every template's code refers to. */
  templateRuntime: string;
  components: Record<string, ComponentBundle>;
  /** Template files that components import or include, by path without extension: expressions as above. */
  templates: Record<string, string>;
  /** WXS files by path without extension: function bodies with `require`, `exports`, `module`. */
  wxs: Record<string, string>;
  /** Scripts and JSON files by path with extension. */
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
  theme?: ThemeVariables;
  appStyle?: string;
  components?: Record<string, ComponentBundle | null>;
  templates?: Record<string, string | null>;
  wxs?: Record<string, string | null>;
  modules?: Record<string, ModuleBundle | null>;
  assets?: Record<string, Uint8Array | null>;
  data?: Record<string, Record<string, unknown> | null>;
}

/** An empty bundle, which runs nothing. */
export function createBundle(): Bundle {
  return {
    appConfig: {},
    appStyle: '',
    templateRuntime: '({})',
    components: {},
    templates: {},
    wxs: {},
    modules: {},
    assets: {},
    data: {},
  };
}
