import type { SlotRules } from '../schema/catalog.ts';
import type { Field, FieldKind, Fields } from '../schema/field.ts';
import type { Json } from '../schema/json.ts';
import type { Style, StyleGroup } from '../schema/style.ts';
import type { LocalText } from '../schema/text.ts';
import type { Blueprint } from './blueprint.ts';
import type { DropContext } from './dropContext.ts';
import type { TemplateNode, Value } from './template.ts';

export type PaletteGroup = 'basic' | 'layout' | 'media' | 'form' | 'campaign';

/**
 * A whole group of style properties, or single ones where a group would offer what has no effect. `layout` and
 * `fill`, which are both, mean the group.
 */
export type StyleChoice = StyleGroup | keyof Style;

/** A named piece inside a component that has a style of its own. */
export interface PartDefinition {
  label: LocalText;
  style: readonly StyleChoice[];
}

export interface EventDefinition<Prop extends string = string> {
  label: LocalText;
  /** There is one such event for each entry of this prop, named `<event>:<key of the entry>`. */
  eachOf?: Prop;
}

interface CommonDefinition<F extends Fields> {
  /** Stands in documents for ever: lowercase, hyphens. */
  type: string;
  /** Raised when stored props change their meaning; `migrations[n]` then changes the props of version n - 1. */
  version: number;
  migrations?: Readonly<Record<number, (props: Record<string, Json>) => Record<string, Json>>>;
  label: LocalText;
  /** Two or three sentences for the designer: what it is for, what to watch. */
  docs: LocalText;
  palette: {
    group: PaletteGroup;
    /** SVG markup for a 24 × 24 wireframe of what it makes; drawn with a 1.5 stroke in the text colour. */
    icon: string;
    /** What people type to find it: both languages and pinyin. */
    keywords: readonly string[];
    /** Not offered in the palette (the page). */
    hidden?: boolean;
  };
  props: F;
  /**
   * What the inspector offers for the node itself. Without `place` the node is never positioned, also not in a
   * free container: it draws over the page (a popup).
   */
  style: readonly StyleChoice[];
  /** Where two parts stand on one element, the later one's style wins. */
  parts?: Readonly<Record<string, PartDefinition>>;
  events?: Readonly<Record<string, EventDefinition<keyof F & string>>>;
  /** `none`, `children` (anything but a page), or named slots. */
  slots: 'none' | 'children' | Readonly<Record<string, SlotRules>>;
  /** May repeat its content over data. */
  repeat?: boolean;
  /** Types that it must stand in, at any depth; absent: anywhere; empty: nowhere (the page). */
  allowedIn?: readonly string[];
  /**
   * Suffix of a `TemplateContext.state` that shows the node when true. The canvas sets it while the node, or
   * something in it, is selected.
   */
  revealedBy?: string;
  /** For the export's report: what a node with these props needs declared in WeChat's privacy guide. */
  privacy?(props: TemplateProps<F>): readonly string[];
  /** What a drop makes; must look finished on an empty page. */
  create(context: DropContext): Omit<Blueprint, 'type'>;
}

/** Kinds whose value shapes the markup: they have no expressions, and a template gets them as they are. */
type PlainKind = Extract<FieldKind, 'select' | 'icon' | 'options' | 'areas'>;

/** What a template gets for a field, default filled in. */
export type TemplateValue<F extends Field> = F['kind'] extends PlainKind
  ? F['default']
  : F['kind'] extends 'image' | 'video' | 'color'
    ? /** A path or URL, or a colour as CSS (attributes know no variables); empty when there is none. */
      Value<string>
    : F['kind'] extends 'state'
      ? /** The state variable, as an expression; absent when none is chosen. */
        Value | undefined
      : Value<F['default']>;

/** Props as a template sees them. */
export type TemplateProps<F extends Fields> = { readonly [K in keyof F]: TemplateValue<F[K]> };

export interface TemplateContext {
  /** Style of the node, where it changes the markup. */
  readonly style: Style;
  /** Names of the events that have actions, e.g. `area:shop`. */
  readonly events: ReadonlySet<string>;
  /** True on the editor's canvas: an element that waits for a picture may show so. Never true in an export. */
  readonly design: boolean;
  /** A text of ours (an aria label) in the campaign's language. */
  text(local: LocalText): string;
  /** Number of children in a slot. */
  count(slot?: string): number;
  /** A key of the page's data that belongs to this node; actions find it by `ActionPrinter.nodeKey`. */
  state(suffix: string, initial: Json): Value;
}

/** Expands inline to built-in tags. */
export interface ElementDefinition<F extends Fields = Fields> extends CommonDefinition<F> {
  kind: 'element';
  template(props: TemplateProps<F>, context: TemplateContext): TemplateNode;
  /**
   * WXSS rules that a node with these props needs; each is written once into `app.wxss`, in the order of first
   * use. Their class names start with the component's type and are never given to a node.
   */
  wxss?(props: TemplateProps<F>): readonly string[];
}

/** A native custom component: hand-written mini-program sources in the component's own folder, as text. */
export interface WidgetFiles {
  wxml: string;
  wxss: string;
  json: string;
  /** The script with types, and the same without them. */
  ts: string;
  js: string;
}

/**
 * A native custom component, copied into the export when used. Its tag is the root: it gets the node's class,
 * its events, and for each part that is styled an attribute `<part>-class` (an external class of the component).
 * Children go to the component's slot of the same name, those of the slot `children` to the unnamed one.
 */
export interface WidgetDefinition<F extends Fields = Fields> extends CommonDefinition<F> {
  kind: 'widget';
  files: WidgetFiles;
  /**
   * Attributes of the tag. Without it every prop goes under its own name, in kebab case. A literal that equals
   * the field's default is left out: the component's own default is the same.
   */
  attributes?(props: TemplateProps<F>, context: TemplateContext): Readonly<Record<string, Value | undefined>>;
}

export type ComponentDefinition<F extends Fields = Fields> = ElementDefinition<F> | WidgetDefinition<F>;

/**
 * Declares a component that expands inline.
 * @example see `components-lib/divider/divider.ts`
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
