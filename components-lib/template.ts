import type { ExpressionNode } from '../schema/expression/ast.ts';
import type { Json } from '../schema/json.ts';

/** A value in a template: known now, or given by an expression over the page's data. */
export type Value<T extends Json = Json> =
  | { kind: 'literal'; value: T }
  | { kind: 'expression'; node: ExpressionNode };

/**
 * A `Value` may change while someone edits (a design build moves it into the page's data); anything else is part
 * of the markup. `undefined` leaves the attribute out.
 */
export type AttributeValue = Value | string | number | boolean | undefined;

/** What a component expands to: a template in mini-program vocabulary. */
export type TemplateNode = TemplateElement | TemplateText | TemplateChildren | TemplateCondition;

/**
 * A built-in tag. Exactly one element of a template has the part `root`: the generator adds the node's class,
 * events, `hover-class`, repetition and condition to it. A `class` or `style` attribute given here stays, in
 * front of what is added. An attribute `model:<name>` binds both ways; its value is then a state variable.
 */
export interface TemplateElement {
  kind: 'element';
  tag: string;
  attributes: Readonly<Record<string, AttributeValue>>;
  children: readonly TemplateNode[];
  /** `root`, or one of the definition's parts: gets that style's class. */
  part?: string;
  /**
   * Which component events are raised here, by the tag's own event: `{ tap: 'area:shop' }`. A root without it
   * raises each of the definition's events under its own name. Bound only where the node has actions for it.
   */
  events?: Readonly<Record<string, string>>;
}

export interface TemplateText {
  kind: 'text';
  value: Value;
}

/** The node's own children in a slot, repeated when the node repeats. */
export interface TemplateChildren {
  kind: 'children';
  slot: string;
  /** Stands around each child (around each row, when the node repeats). */
  wrap?: TemplateElement;
  /** Stands in their place when the node repeats and there are no rows. */
  empty?: readonly TemplateNode[];
}

/** Decided now for a literal, by `wx:if` and `wx:else` for an expression. */
export interface TemplateCondition {
  kind: 'if';
  test: Value;
  then: readonly TemplateNode[];
  else: readonly TemplateNode[];
}

/**
 * Makes an element.
 * @example
 * element('image', { src: props.src, mode: props.mode }, [], { part: 'root' })
 */
export function element(
  tag: string,
  attributes: TemplateElement['attributes'] = {},
  children: readonly TemplateNode[] = [],
  options: Pick<TemplateElement, 'part' | 'events'> = {},
): TemplateElement {
  return { kind: 'element', tag, attributes, children, ...options };
}

/** Makes text content. */
export function text(value: Value | string): TemplateText {
  return { kind: 'text', value: typeof value === 'string' ? literal(value) : value };
}

/** Places the node's own children: see `TemplateChildren`. */
export function children(options: Partial<Omit<TemplateChildren, 'kind'>> = {}): TemplateChildren {
  return { kind: 'children', slot: 'children', ...options };
}

/** Shows `then` when the value is truthy, else `otherwise`. */
export function when(
  test: Value,
  then: readonly TemplateNode[],
  otherwise: readonly TemplateNode[] = [],
): TemplateCondition {
  return { kind: 'if', test, then, else: otherwise };
}

/** A literal as a value. */
export function literal<T extends Json>(value: T): Value<T> {
  return { kind: 'literal', value };
}

/** Whether a value is known now, and is the one given. */
export function isLiteral<T extends Json>(value: Value<T>, expected: T): boolean {
  return value.kind === 'literal' && value.value === expected;
}

/**
 * Leaves an attribute out when it says what the platform does anyway.
 * @param standard the platform's default of the attribute
 */
export function unless<T extends Json>(value: Value<T>, standard: T): Value<T> | undefined {
  return isLiteral(value, standard) ? undefined : value;
}

/** Joins class names; `false` and empty ones fall out. */
export function classes(...names: (string | false)[]): string {
  return names.filter(Boolean).join(' ');
}
