import type { ExpressionNode } from '../schema/expression/ast.ts';
import type { Json } from '../schema/json.ts';

/** A value in a template: known now, or given by an expression over the page's data. */
export type Value = { kind: 'literal'; value: Json } | { kind: 'expression'; node: ExpressionNode };

/** `undefined` leaves the attribute out. */
export type AttributeValue = Value | string | number | boolean | undefined;

/**
 * What an element expands to: a template in mini-program vocabulary. The generator adds class, style, events,
 * node mark and conditions to the element whose `part` is `root`.
 */
export type TemplateNode =
  | TemplateElement
  | { kind: 'text'; value: Value }
  /** The node's own children in a slot, repeated when the node repeats. `wrap` stands around each of them. */
  | { kind: 'children'; slot: string; wrap?: TemplateElement }
  /** Shown when `test` holds. */
  | { kind: 'if'; test: Value; then: TemplateNode[]; else: TemplateNode[] };

export interface TemplateElement {
  kind: 'element';
  tag: string;
  attributes: Readonly<Record<string, AttributeValue>>;
  children: readonly TemplateNode[];
  /** `root`, or one of the definition's parts: gets its class. */
  part?: string;
  /** Component events raised here, by the tag's own event: `{ tap: 'tap' }`. Default on the root: same names. */
  events?: Readonly<Record<string, string>>;
}

type Options = Pick<TemplateElement, 'part' | 'events'>;

/**
 * Makes an element.
 * @example
 * element('image', { src: props.src, mode: props.mode }, [], { part: 'root' })
 */
export function element(
  tag: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  children: readonly TemplateNode[] = [],
  options: Options = {},
): TemplateElement {
  return { kind: 'element', tag, attributes, children, ...options };
}

/** Text content. */
export function text(value: Value): TemplateNode {
  return { kind: 'text', value };
}

/** The node's own children in a slot, each inside `wrap` when given. */
export function children(slot = 'children', wrap?: TemplateElement): TemplateNode {
  return { kind: 'children', slot, wrap };
}

/** A literal as a value. */
export function literal(value: Json): Value {
  return { kind: 'literal', value };
}

/** Shows `then` when the value is truthy: decided now for a literal, by `wx:if` for an expression. */
export function when(test: Value, then: TemplateNode[], otherwise: TemplateNode[] = []): TemplateNode {
  return { kind: 'if', test, then, else: otherwise };
}
