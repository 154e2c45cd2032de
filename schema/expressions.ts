import type { Action } from './action.ts';
import { expressionNames } from './expression/expressionNames.ts';
import type { Json } from './json.ts';
import type { ExpressionSource, NodeRecord, PageRecord } from './project.ts';

/** An expression of a record and where it stands in it, e.g. `on.tap[0].bind.url`. */
export interface PlacedExpression {
  path: string;
  source: ExpressionSource;
}

/**
 * The expressions of a node and of its actions.
 * @example
 * nodeExpressions(node).map(({ source }) => source);
 */
export function nodeExpressions(node: NodeRecord): PlacedExpression[] {
  const found = bindings(node.bind, 'bind');
  if (node.when !== undefined) found.push({ path: 'when', source: node.when });
  if (node.repeat) found.push({ path: 'repeat.source', source: node.repeat.source });
  if (node.repeat?.where !== undefined) found.push({ path: 'repeat.where', source: node.repeat.where });
  return [...found, ...eventExpressions(node.on)];
}

/**
 * The expressions of a page itself: title, share card, actions.
 * @example
 * pageExpressions(page).some(({ source }) => expressionNames(source).has('places'));
 */
export function pageExpressions(page: PageRecord): PlacedExpression[] {
  return [
    ...bindings(page.bind, 'bind'),
    ...bindings(page.share?.bind ?? {}, 'share.bind'),
    ...eventExpressions(page.on),
  ];
}

function bindings(
  bind: Readonly<Record<string, ExpressionSource | undefined>>,
  path: string,
): PlacedExpression[] {
  return Object.entries(bind).flatMap(([name, source]) =>
    source === undefined ? [] : [{ path: `${path}.${name}`, source }],
  );
}

function eventExpressions(on: Readonly<Record<string, Action[]>>): PlacedExpression[] {
  return Object.entries(on).flatMap(([event, actions]) =>
    actions.flatMap((action, i) => actionExpressions(action, `on.${event}[${i}]`)),
  );
}

function actionExpressions(action: Action, path: string): PlacedExpression[] {
  const found = bindings(action.bind, `${path}.bind`);
  if (action.when !== undefined) found.push({ path: `${path}.when`, source: action.when });
  for (const [name, value] of Object.entries(action.props)) {
    if (isParams(value)) found.push(...bindings(value, `${path}.props.${name}`));
  }
  return found;
}

/**
 * Whether an action's prop holds query parameters: expressions by name. No other prop is an object of texts but a
 * reference to an asset.
 * @example
 * isParams({ id: 'item.id' }); // true
 */
export function isParams(value: Json): value is Record<string, ExpressionSource> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (Object.hasOwn(value, 'asset') || Object.hasOwn(value, 'url')) return false;
  return Object.values(value).every((source) => typeof source === 'string');
}

/**
 * Whether an expression uses any of some names.
 * @example
 * usesName('places[0].name', new Set(['places'])); // true
 */
export function usesName(source: ExpressionSource, names: ReadonlySet<string>): boolean {
  for (const name of expressionNames(source)) if (names.has(name)) return true;
  return false;
}
