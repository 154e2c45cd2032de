import type { Fields } from '../schema/field.ts';
import type { Json } from '../schema/json.ts';
import type { LocalText } from '../schema/text.ts';

/** What an action may use while it prints; each returns JavaScript source. */
export interface ActionPrinter<F extends Fields> {
  /** A prop as a JavaScript expression: a literal, or what its expression means inside a page method. */
  value(prop: keyof F & string): string;
  /** A prop's literal, when it is one. */
  literal(prop: keyof F & string): Json | undefined;
  /** A page's path as a quoted literal, e.g. `'/pages/place/place'`; undefined when the page is gone. */
  pagePath(pageId: string): string | undefined;
  /** Whether the page is a tab: it is then reached by `wx.switchTab`. */
  isTab(pageId: string): boolean;
  /** A JavaScript expression for `path?name=value…` with every value encoded. */
  urlWithParams(path: string, prop: keyof F & string): string;
  /** Statement that sets page data and refreshes what derives from it. */
  setData(entries: Record<string, string>): string;
  /** Data key of a node of the page, e.g. the one that opens a popup; undefined when the node is gone. */
  nodeKey(nodeId: string, suffix: string): string | undefined;
}

/** What an event can do. */
export interface ActionDefinition<F extends Fields = Fields> {
  type: string;
  version: number;
  label: LocalText;
  /** One line for the action list, e.g. "Go to {page}"; names in braces are props. */
  summary: LocalText;
  docs: LocalText;
  /** SVG path markup, 24 × 24, as a component's icon. */
  icon: string;
  props: F;
  /** Tag attribute that the action needs instead of a handler, e.g. `{ 'open-type': 'share' }` on a button. */
  buttonAttributes?: Readonly<Record<string, string>>;
  /** For the export's report: privacy items to declare in WeChat's console, e.g. `getLocation`. */
  privacy?: readonly string[];
  /** JavaScript statements, one a line, without indentation of the method. */
  print(printer: ActionPrinter<F>): string[];
}

/** Declares an action. */
export function defineAction<const F extends Fields>(definition: ActionDefinition<F>): ActionDefinition<F> {
  return definition;
}
