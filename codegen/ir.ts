import type { ActionDefinition } from '../components-lib/defineAction.ts';
import type { ComponentDefinition } from '../components-lib/defineComponent.ts';
import type { Value } from '../components-lib/template.ts';
import type { Action } from '../schema/action.ts';
import type { ExpressionNode, ValueType } from '../schema/expression/ast.ts';
import type { Json } from '../schema/json.ts';
import type { NodeRecord } from '../schema/project.ts';
import type { Diagnostic } from './types.ts';

/**
 * What one node becomes, before anything has a name: its markup with holes for its children, its looks, its
 * handlers. It depends on the node's record and on little else, so it is kept from one generation to the next.
 * Nothing here changes once made.
 */
export interface NodeIr {
  record: NodeRecord;
  definition: ComponentDefinition;
  markup: readonly MarkupIr[];
  /** All elements of `markup` that have a look, root first. */
  looks: readonly LookIr[];
  /** What in `markup` is more than plain WXML: expressions, and literals that it cannot carry. */
  values: readonly ValueIr[];
  /** Conditions inside `markup`. */
  tests: readonly ExpressionNode[];
  /** Attributes that are bound both ways. */
  twoWay: readonly TwoWayIr[];
  /** Elements of `markup`, how deep they go, and how deep the node's children stand in them. */
  size: { elements: number; depth: number; depthOfChildren: number };
  /** Shown only when this holds. */
  when?: ExpressionNode;
  repeat?: RepeatIr;
  handlers: readonly HandlerIr[];
  /** Rules that the component itself needs in `app.wxss`. */
  wxss: readonly string[];
  /** Data keys of the node's own: suffix and initial value. */
  states: readonly StateIr[];
  diagnostics: readonly Diagnostic[];
}

export type MarkupIr = ElementIr | TextIr | ChildrenIr | ChoiceIr;

export interface ElementIr {
  kind: 'element';
  tag: string;
  /** Without class, style and events. */
  attributes: readonly AttributeIr[];
  children: readonly MarkupIr[];
  /** Classes from the template itself. */
  className: string;
  /** A `style` that an expression gives. */
  style?: Value;
  look?: LookIr;
  /** Looks of a widget's parts: external classes. */
  partLooks?: readonly LookIr[];
  /** Whether the element stands for the node: it gets the node's mark. */
  root: boolean;
  /** The tag's own event, and the component's. */
  events: readonly (readonly [tagEvent: string, event: string])[];
}

export interface AttributeIr {
  name: string;
  value: Value;
  /** Part of the markup rather than a value that a designer edits. */
  fixed: boolean;
}

/** A value that needs a place in the page's data, or names from it. */
export interface ValueIr {
  value: Value;
  /** Absent for text. */
  attribute?: string;
}

export interface TwoWayIr {
  element: ElementIr;
  attribute: AttributeIr;
  /** The name that it is bound to. */
  name: string;
}

export interface TextIr {
  kind: 'text';
  value: Value;
}

export interface ChildrenIr {
  kind: 'children';
  slot: string;
  /** Value of the children's `slot` attribute; absent for the unnamed slot. */
  slotAttribute?: string;
  wrap?: ElementIr;
  /** Shown in place of rows when there are none. */
  empty: readonly MarkupIr[];
}

export interface ChoiceIr {
  kind: 'choice';
  test: ExpressionNode;
  then: readonly MarkupIr[];
  else: readonly MarkupIr[];
}

/** What an element looks like: it will be a class, shared with every look that says the same. */
export interface LookIr {
  /** `root`, a part's name, or a tag name for an element that is neither. */
  part: string;
  /** Classes of the whole app that it has, in the order in which they are written. */
  utilities: readonly UtilityIr[];
  /** `property: value` each. */
  declarations: readonly string[];
  pressed: readonly string[];
  /** Equal for looks that can share a class; empty without declarations. */
  key: string;
  /**
   * For a widget's part: its position among the parts. Two parts may stand on one element of the widget, the later
   * one winning, so that their rules keep this order and are shared with nothing else.
   */
  external?: { type: string; position: number };
}

/** A class of `app.wxss`: a layout, or a token by its id. */
export type UtilityIr = 'column' | 'grow' | `type:${string}` | `color:${string}`;

export interface RepeatIr {
  source: ExpressionNode;
  where?: ExpressionNode;
  limit?: number;
  item: string;
  index: string;
  /** Type of one row. */
  row: ValueType;
}

export interface StateIr {
  suffix: string;
  initial: Json;
}

export interface HandlerIr {
  /** The component's event, e.g. `tap` or `area:shop`. */
  event: string;
  actions: readonly ActionIr[];
}

export interface ActionIr {
  record: Action;
  definition: ActionDefinition;
  /** Every prop: literal with references resolved, or expression. */
  values: ReadonlyMap<string, Value>;
  /** Types of those that are expressions. */
  types: ReadonlyMap<string, ValueType>;
  /** Entries of `params` props. */
  params: ReadonlyMap<string, readonly ParameterIr[]>;
  when?: ExpressionNode;
  /** Where it stands in the node or page, e.g. `on.tap[0]`. */
  at: string;
}

/** A query parameter of a page that is opened. */
export interface ParameterIr {
  name: string;
  value: ExpressionNode;
}

/** A node in its place on the page. */
export interface TreeNode {
  ir: NodeIr;
  parent?: TreeNode;
  /** In document order, hidden ones left out. */
  children: TreeNode[];
  /** Ancestors that repeat their content, outermost first. */
  repeats: readonly TreeNode[];
}
