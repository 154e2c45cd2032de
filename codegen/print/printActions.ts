import type { ExpressionNode } from '../../schema/expression/ast.ts';
import { visitExpression } from '../../schema/expression/expressionNames.ts';
import { diagnostic } from '../diagnostics.ts';
import type { ActionIr, TreeNode } from '../ir.ts';
import { readNodeStateName } from '../lower/nodeState.ts';
import type { DatasetEntry, PageIr } from '../pageIr.ts';
import { expressionsOf } from '../transforms/collectNames.ts';
import { checkCode } from './checkCode.ts';
import { createActionPrinter } from './createActionPrinter.ts';
import { collectDataset, pathOf } from './dataset.ts';
import { recordName, scriptDialect } from './dialects.ts';
import { type ExpressionDialect, printExpression } from './printExpression.ts';
import { printNegated } from './printNegated.ts';

export interface PrintedActions {
  /** Statements, one a line; none when nothing happens. */
  body: string[];
  dataset: DatasetEntry[];
  usesEvent: boolean;
  async: boolean;
}

export interface ActionsPlace {
  /** The node whose event it is; absent for the page's own. */
  node?: TreeNode;
  /** Variables of the data that the method has already. */
  available?: ReadonlySet<string>;
  /** Names that mean something else in the method. */
  taken?: ReadonlySet<string>;
}

const NOTHING: PrintedActions = { body: [], dataset: [], usesEvent: false, async: false };

/** Prints what an event does as the body of a page method. */
export function printActions(
  page: PageIr,
  actions: readonly ActionIr[],
  place: ActionsPlace,
): PrintedActions {
  const usable = actions.filter((action) => isUsable(page, action, place));
  const expressions = usable.flatMap(expressionsOf);
  const dataset = place.node ? collectDataset(page, place.node, expressions) : [];
  const fromRow = new Map(dataset.map((entry) => [pathOf(entry.expression), entry.variable]));
  const locals = chooseLocals(page, usable, expressions, place, dataset);
  const dialect = scriptDialect(page, {
    data: (key) => `this.data.${key}`,
    local: new Set(locals),
    whole: (node) => fromRow.get(pathOf(node) ?? ''),
  });
  const statements: string[] = [];
  for (const [i, action] of usable.entries()) {
    const printer = createActionPrinter(page, action, dialect, place.node);
    const printed = action.definition.print(printer);
    const lines = codeOf(action) === undefined ? printed.map(shorten) : arrange(printed, usable.length > 1);
    if (lines.length > 0) statements.push(...underCondition(action, lines, dialect, i === usable.length - 1));
  }
  if (statements.length === 0) return NOTHING;
  const codes = usable.map(codeOf).filter((code) => code !== undefined);
  if (codes.length > 0) page.hasCustomCode = true;
  return {
    body: [...declarations(page, place, dataset, locals), ...statements],
    dataset,
    usesEvent: dataset.length > 0 || codes.some((code) => /\bevent\b/.test(code)),
    async: codes.some(isAsync),
  };
}

function isAsync(code: string): boolean {
  const checked = checkCode(code);
  return checked.problem === undefined && checked.async;
}

/** `phone: phone` → `phone`, wherever it is a property of an object. */
function shorten(line: string): string {
  return line.replace(/(^\s+|[{,] )(\w+): \2(?=,$|,? [\w}])/g, '$1$2');
}

/** The designer's own statements, when an action has any. */
function codeOf(action: ActionIr): string | undefined {
  for (const [name, field] of Object.entries(action.definition.props)) {
    const value = field.kind === 'code' ? action.values.get(name) : undefined;
    if (value?.kind === 'literal' && typeof value.value === 'string') return value.value;
  }
  return undefined;
}

/** Whether a condition is known to hold, or not to hold. */
function isLiteral(when: ExpressionNode | undefined, truthy: boolean): boolean {
  return when?.kind === 'literal' && Boolean(when.value) === truthy;
}

function isUsable(page: PageIr, action: ActionIr, { node }: ActionsPlace): boolean {
  if (isLiteral(action.when, false)) return false;
  const code = codeOf(action);
  const problem = code === undefined ? undefined : checkCode(code).problem;
  if (problem === undefined) return true;
  page.diagnostics.push(diagnostic('code-syntax', { at: action.at, node: node?.ir.record.id, problem }));
  return false;
}

/**
 * Data that a method reads into variables first: the page's row, which may be missing, and what is read more than
 * once, unless an action changes it in between.
 */
function chooseLocals(
  page: PageIr,
  actions: readonly ActionIr[],
  expressions: readonly ExpressionNode[],
  place: ActionsPlace,
  dataset: readonly DatasetEntry[],
): string[] {
  const loops = new Set(place.node?.repeats.flatMap(({ ir }) => [ir.repeat?.item, ir.repeat?.index]));
  const counts = new Map<string, number>();
  for (const expression of expressions) {
    visitExpression(expression, (part) => {
      if (part.kind !== 'name' || loops.has(part.name) || readNodeStateName(part.name)) return;
      if (!page.context.tables.has(part.name)) counts.set(part.name, (counts.get(part.name) ?? 0) + 1);
    });
  }
  const changed = new Set(actions.flatMap(stateNames));
  const free = actions.every((action) => codeOf(action) === undefined);
  const variables = new Set(dataset.map((entry) => entry.variable));
  return [...counts].flatMap(([name, count]) => {
    // A method's parameter is called so.
    if (name === 'event' || place.taken?.has(name) || variables.has(name)) return [];
    if (name === recordName(page)) return [name];
    return count > 1 && free && !changed.has(name) ? [name] : [];
  });
}

function stateNames(action: ActionIr): string[] {
  return Object.entries(action.definition.props).flatMap(([name, field]) => {
    const value = field.kind === 'state' ? action.values.get(name) : undefined;
    return value?.kind === 'literal' && typeof value.value === 'string' ? [value.value] : [];
  });
}

function declarations(
  page: PageIr,
  place: ActionsPlace,
  dataset: readonly DatasetEntry[],
  locals: readonly string[],
): string[] {
  const lines: string[] = [];
  const variables = dataset.map((entry) => entry.variable);
  if (variables.length > 0) lines.push(`const { ${variables.join(', ')} } = event.currentTarget.dataset;`);
  const read = locals.filter((name) => !place.available?.has(name));
  if (read.length > 0) lines.push(`const { ${read.join(', ')} } = this.data;`);
  const record = recordName(page);
  if (record !== undefined && locals.includes(record)) lines.push(`if (!${record}) return;`);
  return lines;
}

/** A designer's statements keep their own scope beside others, and their line breaks inside template literals. */
function arrange(lines: readonly string[], amongOthers: boolean): string[] {
  if (lines.length === 0) return [];
  const checked = checkCode(lines.join('\n'));
  const kept: string[] = [];
  for (const [i, line] of lines.entries()) {
    if (checked.problem === undefined && checked.literalLines.has(i))
      kept.push(`${kept.pop() ?? ''}\n${line}`);
    else kept.push(line);
  }
  return amongOthers ? ['{', ...kept.map(indent), '}'] : kept;
}

function indent(line: string): string {
  return line === '' ? '' : `  ${line}`;
}

function underCondition(
  action: ActionIr,
  lines: readonly string[],
  dialect: ExpressionDialect,
  last: boolean,
): string[] {
  if (!action.when || isLiteral(action.when, true)) return [...lines];
  if (last) return [`if (${printNegated(action.when, dialect)}) return;`, ...lines];
  return [`if (${printExpression(action.when, dialect)}) {`, ...lines.map(indent), '}'];
}
