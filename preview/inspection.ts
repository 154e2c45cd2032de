/** A request of the mini-program, told when it begins and again with the same `id` when it ends. */
export interface NetworkEntry {
  id: number;
  /** `request`, `downloadFile`, `uploadFile`, `connectSocket`. */
  api: string;
  url: string;
  method: string;
  state: 'open' | 'done' | 'failed' | 'aborted';
  /** Who answered. */
  by?: 'mock' | 'proxy' | 'package' | 'scenario';
  statusCode?: number;
  /** ms since the app started, and until the answer. */
  startedAt: number;
  duration?: number;
  requestHeader: Record<string, string>;
  requestBody?: string;
  responseHeader?: Record<string, string>;
  /** At most 100,000 characters. */
  responseBody?: string;
  errMsg?: string;
}

/** One key of the app's local storage. */
export interface StorageEntry {
  key: string;
  type: string;
  /** JSON. */
  value: string;
  /** bytes */
  size: number;
}

/** Items of a list and keys of an object that are sent at most. */
export const MOST_ITEMS = 2000;

/** A page of the stack as its script sees it; `data` and `query` hold what JSON can. */
export interface PageSnapshot {
  /** From the bottom of the stack. */
  index: number;
  route: string;
  query: Record<string, string>;
  data: Record<string, unknown>;
}

/** A node of the visible page's tree as its WXML says it, custom components with what is inside them. */
export interface WxmlNode {
  /** Number that stands for the node until the page changes. */
  id: number;
  kind: 'element' | 'component' | 'text' | 'shadow' | 'slot';
  /** Tag, or the text of a text node. */
  name: string;
  /** Path of the component, for kind `component`. */
  component?: string;
  /** As text: `class`, `style`, `id`, `data-*`, properties that differ from their defaults, bound events. */
  attributes: { name: string; value: string }[];
  children: WxmlNode[];
}

/** Details of one node. */
export interface WxmlNodeDetail {
  rect: { x: number; y: number; width: number; height: number };
  /** A component's own data and properties. */
  data: Record<string, unknown> | null;
  /** Computed CSS, the properties that differ from the element's default. */
  style: Record<string, string>;
}

/** What the panels around a preview ask of the frame. */
export interface PanelMethods {
  /** Pages of the stack with their data, lowest first. */
  pages(args: undefined): PageSnapshot[];
  /** Calls `setData` on a page of the stack; keys may be paths, as in WeChat. */
  setPageData(args: { index: number; change: Record<string, unknown> }): void;
  storage(args: undefined): StorageEntry[];
  /** `value` is JSON; null removes the key. */
  setStorage(args: { key: string; value: string | null }): void;
  /** Tree of the visible page; null when no page is open. */
  tree(args: undefined): WxmlNode | null;
  /** Null when the node is gone. */
  node(args: { id: number }): WxmlNodeDetail | null;
  /** Where a node is, in px of the frame's viewport; null when it is gone or takes no room. */
  nodeRect(args: { id: number }): WxmlNodeDetail['rect'] | null;
  /** Node at a point in px of the frame's viewport; null when there is none. */
  nodeAt(args: { x: number; y: number }): number | null;
  /**
   * Runs an expression or statements in the app's global scope; the result formatted, or the error's text. `declares`
   * are names that the code assigns to and that are kept for later calls, until the app starts anew.
   */
  evaluate(args: {
    code: string;
    declares?: readonly string[];
  }): { text: string; failed: boolean } | Promise<{ text: string; failed: boolean }>;
  /** Puts the app in the background or back, with what the platform calls then. */
  setForeground(args: { visible: boolean }): void;
}
