import type { SlotRules } from '../schema/catalog.ts';
import type { Fields, PropsOf } from '../schema/field.ts';
import type { Json } from '../schema/json.ts';
import type { Repeat } from '../schema/project.ts';
import type { Style, StyleGroup } from '../schema/style.ts';
import type { LocalText } from '../schema/text.ts';
import type { TemplateNode, Value } from './template.ts';

export type PaletteGroup = 'basic' | 'layout' | 'media' | 'form' | 'campaign';

/** A node with its children, as a drop from the palette makes it. */
export interface Blueprint {
  type: string;
  name?: string;
  props?: Record<string, Json>;
  style?: Style;
  parts?: Record<string, Style>;
  pressed?: Style;
  repeat?: Repeat;
  bind?: Record<string, string>;
  slot?: string;
  children?: Blueprint[];
}

/** What a drop may look at, so that a default looks right in this campaign. */
export interface DropContext {
  language: 'zh-CN' | 'en';
  /** Style value of the brand's token for a role, or a good neutral when the brand has none. */
  token(role: 'primary' | 'ink' | 'muted' | 'surface' | 'line'): Style['color'];
}

interface CommonDefinition<F extends Fields> {
  /** Stands in documents for ever: lowercase, hyphens. */
  type: string;
  /** Raised when stored props change their meaning; then `migrations[version]` changes props of the version before. */
  version: number;
  migrations?: Readonly<Record<number, (props: Record<string, Json>) => Record<string, Json>>>;
  label: LocalText;
  palette: {
    group: PaletteGroup;
    /** SVG path markup for a 24 × 24 wireframe of what it makes; drawn with a 1.5 stroke in the text colour. */
    icon: string;
    keywords: readonly string[];
    /** Not offered in the palette (the page). */
    hidden?: boolean;
  };
  /** Two or three sentences for the designer: what it is for, what to watch. */
  docs: LocalText;
  props: F;
  style: readonly StyleGroup[];
  parts?: Readonly<Record<string, { label: LocalText; style: readonly StyleGroup[] }>>;
  events?: Readonly<Record<string, { label: LocalText }>>;
  /** `none`, `children`, or named slots. */
  slots: 'none' | 'children' | Readonly<Record<string, SlotRules>>;
  repeat?: boolean;
  allowedIn?: readonly string[];
  /** What a drop makes; must look finished. */
  create(context: DropContext): Omit<Blueprint, 'type'>;
}

/** Props as an element's template sees them: literal (default filled in, references resolved) or expression. */
export type TemplateProps<F extends Fields> = { readonly [K in keyof F]: Value };

export interface TemplateContext {
  /** Style facts that change the markup (a free container, a row, a direction). */
  readonly style: Style;
  /** Event names that have actions, e.g. `area:shop`. */
  readonly events: ReadonlySet<string>;
  /** Number of children in a slot. */
  count(slot: string): number;
}

/** Expands inline to built-in tags. */
export interface ElementDefinition<F extends Fields = Fields> extends CommonDefinition<F> {
  kind: 'element';
  /** WXSS that this element always needs, written once into the export when used; class names start with the type. */
  wxss?: string;
  template(props: TemplateProps<F>, context: TemplateContext): TemplateNode;
}

/** A file of a widget, as text: hand-written mini-program source in the widget's own folder. */
export interface WidgetFiles {
  wxml: string;
  wxss: string;
  json: string;
  /** The script with types, and the same with its types removed at build time. */
  ts: string;
  js: string;
}

/** A native custom component, copied into the export when used. */
export interface WidgetDefinition<F extends Fields = Fields> extends CommonDefinition<F> {
  kind: 'widget';
  files: WidgetFiles;
  /**
   * What the page passes to the component: attributes of its tag. Default: every prop under its own name.
   * Parts are external classes named `<part>-class`; events are bound by their own names.
   */
  attributes?(props: TemplateProps<F>): Readonly<Record<string, Value>>;
  /** Slots of the component are the definition's slots. */
}

export type ComponentDefinition<F extends Fields = Fields> = ElementDefinition<F> | WidgetDefinition<F>;

/**
 * Declares a component that expands inline.
 * @example see `components-lib/text/text.ts`
 */
export function defineElement<const F extends Fields>(
  definition: Omit<ElementDefinition<F>, 'kind'>,
): ElementDefinition<F> {
  return { ...definition, kind: 'element' };
}

/**
 * Declares a component that is a native custom component.
 * @example see `components-lib/countdown/countdown.ts`
 */
export function defineWidget<const F extends Fields>(
  definition: Omit<WidgetDefinition<F>, 'kind'>,
): WidgetDefinition<F> {
  return { ...definition, kind: 'widget' };
}

/** The literal props of a definition. */
export type DefinitionProps<D> = D extends CommonDefinition<infer F> ? PropsOf<F> : never;
