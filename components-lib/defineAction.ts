import type { ActionRules } from '../schema/catalog.ts';
import type { Fields, FieldValue } from '../schema/field.ts';
import type { NodeId, PageId } from '../schema/ids.ts';
import type { Json } from '../schema/json.ts';
import type { StateVariable } from '../schema/project.ts';
import type { LocalText } from '../schema/text.ts';

/**
 * What an action may use while it prints. What returns "JavaScript" returns the source of an expression that is
 * valid in a page method, where `this` is the page.
 */
export interface ActionPrinter<F extends Fields = Fields> {
  /**
   * JavaScript of a prop: its literal, or what its expression means here, converted where the expression is of
   * another type than wanted.
   * @param type what is wanted; absent: what the field's kind asks for (a text field a text)
   */
  value(prop: keyof F & string, type?: StateVariable['type']): string;
  /** A prop's literal (default filled in), or undefined when an expression gives it. */
  literal<K extends keyof F & string>(prop: K): FieldValue<F[K]> | undefined;
  /** JavaScript of any value, as literals are written here: `'it\'s'`, `true`, `3`. */
  json(value: Json): string;
  /** JavaScript of a page's path, e.g. `'/pages/place/place'`; undefined when there is no such page. */
  pagePath(page: PageId): string | undefined;
  /** JavaScript of the path of the page that the mini-program opens with. */
  homePath(): string;
  /** Whether the page is a tab: only `wx.switchTab` reaches it, and it takes no parameters. */
  isTab(page: PageId): boolean;
  /** JavaScript of `path?name=value…`, each value of the `params` prop encoded. */
  urlWithParams(path: string, prop: keyof F & string): string;
  /** The page's state variable that a `state` prop names; undefined when there is none of that name. */
  stateVariable(prop: keyof F & string): StateVariable | undefined;
  /** Key in the page's data of a node's `TemplateContext.state`; undefined when there is no such node. */
  nodeKey(node: NodeId, suffix: string): string | undefined;
  /** Statements that set page data, given as JavaScript by key, and refresh what is computed from it. */
  setData(entries: Readonly<Record<string, string>>): string[];
}

/** What an event can do. */
export interface ActionDefinition<F extends Fields = Fields> {
  /** Stands in documents for ever: lowercase, hyphens. */
  type: string;
  version: number;
  label: LocalText;
  /** One line for the list of actions, e.g. `Go to {page}`; names in braces are props. */
  summary: LocalText;
  docs: LocalText;
  /** SVG markup, 24 × 24, as a component's icon. */
  icon: string;
  props: F;
  /**
   * Set when only a press on a WeChat `<button>` with these attributes does it, e.g. `{ 'open-type': 'share' }`.
   * The generator then makes the node's root such a button: a `view` or `text` changes its tag, an `image` gets
   * a button around it; both with `plainButton`. Other actions of the same event still run as its `tap`.
   */
  buttonAttributes?: Readonly<Record<string, string>>;
  /** Finds what no field can tell alone: shown as a warning; `print` then prints nothing. */
  check?: ActionRules['check'];
  /** For the export's report: what has to be declared in WeChat's privacy guide, e.g. `wx.setClipboardData`. */
  privacy?: readonly string[];
  /**
   * JavaScript statements, one a line, nested lines indented by two spaces; none when something that it needs
   * is gone (validation tells the designer). What a person may cancel handles the rejection.
   */
  print(printer: ActionPrinter<F>): string[];
}

/**
 * Declares an action.
 * @example see `components-lib/actions/phone-call/phoneCall.ts`
 */
export function defineAction<const F extends Fields>(definition: ActionDefinition<F>): ActionDefinition<F> {
  return definition;
}
