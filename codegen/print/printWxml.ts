import type { Value } from '../../components-lib/template.ts';
import { slotOf } from '../../schema/treeIndex.ts';
import type { AttributeIr, ChildrenIr, ElementIr, LookIr, MarkupIr, TreeNode } from '../ir.ts';
import { isPressable } from '../lower/lowerNode.ts';
import type { PageIr } from '../pageIr.ts';
import { createSourceNotes, type SourceNotes } from '../sourceNotes.ts';
import { createLines, type Lines } from './createLines.ts';
import { isUnsure, wxmlDialect } from './dialects.ts';
import { type ExpressionDialect, printExpression } from './printExpression.ts';

/** Longer tags get a line for each attribute. */
const WIDTH = 120;

/** What stands on an element beside its own attributes. */
interface Directives {
  /** `wx:for` and what belongs to it. */
  loop?: readonly string[];
  /** `wx:if="{{…}}"`, `wx:else` */
  test?: string;
  slot?: string;
}

interface Printer {
  page: PageIr;
  dialect: ExpressionDialect;
  lines: Lines;
  notes: SourceNotes;
}

const PLAIN: Directives = {};

/** Prints a page's template; notes which lines each node made. */
export function printWxml(page: PageIr, notes: SourceNotes): string {
  const printer: Printer = { page, dialect: wxmlDialect(page), lines: createLines(), notes };
  const { format, rows } = page.modules;
  if (format) printer.lines.push(`<wxs src="../../utils/format.wxs" module="${format}" />`);
  if (rows) printer.lines.push(`<wxs src="./rows.wxs" module="${rows}" />`);
  if (format || rows) printer.lines.push('');
  if (page.root) printNode(page.root, PLAIN, printer);
  return printer.lines.toString();
}

function printNode(node: TreeNode, directives: Directives, printer: Printer): void {
  const from = printer.lines.count + 1;
  const { when, markup } = node.ir;
  if (when && directives.test) {
    printBlock([directives.test], printer, () =>
      printNode(node, { ...directives, test: undefined }, printer),
    );
  } else {
    const test = when ? `wx:if="{{${printExpression(when, printer.dialect)}}}"` : directives.test;
    printMarkup(node, markup, { ...directives, test }, printer);
  }
  printer.notes.note(node.ir.record.id, from, printer.lines.count);
}

function printMarkup(
  node: TreeNode,
  markup: readonly MarkupIr[],
  directives: Directives,
  printer: Printer,
): void {
  const [only] = markup;
  if (markup.length === 1 && only?.kind === 'element') {
    printElement(node, only, directives, printer);
  } else if (directives.loop || directives.test) {
    const own = [...(directives.loop ?? []), ...(directives.test ? [directives.test] : [])];
    if (directives.loop && directives.test) {
      printBlock(directives.loop, printer, () =>
        printMarkup(node, markup, { ...directives, loop: undefined }, printer),
      );
    } else printBlock(own, printer, () => printMarkup(node, markup, { slot: directives.slot }, printer));
  } else {
    for (const item of markup) printItem(node, item, directives, printer);
  }
}

function printItem(node: TreeNode, item: MarkupIr, directives: Directives, printer: Printer): void {
  switch (item.kind) {
    case 'element':
      printElement(node, item, directives, printer);
      break;
    case 'text':
      printer.lines.push(textOf(item.value, printer));
      break;
    case 'children':
      printChildren(node, item, printer);
      break;
    case 'choice': {
      const test = `wx:if="{{${printExpression(item.test, printer.dialect)}}}"`;
      printMarkup(node, item.then, { ...directives, test }, printer);
      if (item.else.length > 0) printMarkup(node, item.else, { ...directives, test: 'wx:else' }, printer);
    }
  }
}

function printBlock(attributes: readonly string[], printer: Printer, content: () => void): void {
  printer.lines.push(`<block ${attributes.join(' ')}>`);
  printer.lines.indent();
  content();
  printer.lines.outdent();
  printer.lines.push('</block>');
}

function printElement(node: TreeNode, element: ElementIr, directives: Directives, printer: Printer): void {
  if (directives.loop && directives.test) {
    printBlock(directives.loop, printer, () =>
      printElement(node, element, { ...directives, loop: undefined }, printer),
    );
    return;
  }
  const { lines } = printer;
  const attributes: string[] = directives.loop ? [...directives.loop] : [];
  if (directives.test) attributes.push(directives.test);
  if (directives.slot) attributes.push(`slot="${directives.slot}"`);
  addAttributes(node, element, attributes, printer);
  const { tag } = element;
  const content = inlineContent(element, node, printer);
  const open = attributes.length === 0 ? `<${tag}` : `<${tag} ${attributes.join(' ')}`;
  const end = content === undefined ? '>' : content === '' ? ' />' : `>${content}</${tag}>`;
  if (attributes.length < 2 || lines.depth + open.length + end.length <= WIDTH) {
    lines.push(open + end);
  } else {
    lines.push(`<${tag}`);
    lines.indent();
    for (const attribute of attributes) lines.push(attribute);
    lines.outdent();
    // Spaces inside a `<text>` are shown: its text follows the bracket at once.
    lines.push(end.trimStart());
  }
  if (content !== undefined) return;
  lines.indent();
  for (const child of element.children) printItem(node, child, PLAIN, printer);
  lines.outdent();
  lines.push(`</${tag}>`);
}

/**
 * The content of an element when it stands on the tag's line: none, or text with what is beside it, since a line
 * break next to a text would be part of it. Undefined when each child takes a line.
 */
function inlineContent(element: ElementIr, node: TreeNode, printer: Printer): string | undefined {
  let [hasText, shown] = [false, false];
  for (const child of element.children) {
    if (child.kind === 'text') hasText = true;
    else if (child.kind === 'children' && child.empty.length === 0 && !hasChildren(node, child)) continue;
    shown = true;
  }
  if (!hasText) return shown ? undefined : '';
  const [only] = element.children;
  if (only?.kind === 'text' && element.children.length === 1) return textOf(only.value, printer);
  return element.children.map((child) => inlineItem(child, node, printer)).join('');
}

function hasChildren(node: TreeNode, place: ChildrenIr): boolean {
  return node.children.some((child) => slotOf(child.ir.record) === place.slot);
}

function inlineItem(item: MarkupIr, node: TreeNode, printer: Printer): string {
  if (item.kind === 'text') return textOf(item.value, printer);
  const lines = createLines();
  for (let depth = 0; depth < printer.lines.depth; depth += 2) lines.indent();
  printItem(node, item, PLAIN, { ...printer, lines, notes: createSourceNotes() });
  return lines.toString().trim();
}

function textOf(value: Value, { page, dialect }: Printer): string {
  if (value.kind === 'expression') return `{{${printExpression(value.node, dialect)}}}`;
  const key = page.constants.get(value);
  return key === undefined ? String(value.value ?? '') : `{{${key}}}`;
}

function addAttributes(node: TreeNode, element: ElementIr, attributes: string[], printer: Printer): void {
  const { page } = printer;
  const { look, className } = element;
  const own = look && page.classes.get(look);
  if (own) attributes.push(className ? `class="${className} ${own}"` : `class="${own}"`);
  else if (className) attributes.push(`class="${className}"`);
  for (const part of element.partLooks ?? NO_LOOKS) {
    const name = page.classes.get(part);
    if (name) attributes.push(`${kebabPart(part.part)}-class="${name}"`);
  }
  if (element.style) attributes.push(attributeText('style', element.style, element, printer));
  const pressed = look && isPressable(element) ? page.pressedClasses.get(look) : undefined;
  for (const attribute of element.attributes) {
    if (pressed && attribute.name === 'hover-class') continue;
    attributes.push(printAttribute(attribute, element, printer));
  }
  if (pressed) attributes.push(`hover-class="${pressed}"`);
  addEvents(node, element, attributes, printer);
}

const NO_LOOKS: readonly LookIr[] = [];

function kebabPart(part: string): string {
  return part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function printAttribute(attribute: AttributeIr, element: ElementIr, printer: Printer): string {
  // What is computed from the variable has to follow it: a method sets it instead.
  const name = printer.page.followed.has(attribute) ? attribute.name.replace('model:', '') : attribute.name;
  return attributeText(name, attribute.value, element, printer);
}

function attributeText(name: string, value: Value, element: ElementIr, { page, dialect }: Printer): string {
  if (value.kind === 'expression') return `${name}="{{${printExpression(value.node, dialect)}}}"`;
  const key = page.constants.get(value);
  if (key !== undefined) return `${name}="{{${key}}}"`;
  const { value: literal } = value;
  if (typeof literal === 'string') return `${name}="${literal}"`;
  // A built-in tag takes a bare attribute as true; of a component we cannot be sure.
  const isWidget = element.partLooks !== undefined;
  return literal === true && !isWidget ? name : `${name}="{{${literal}}}"`;
}

function addEvents(
  node: TreeNode,
  element: ElementIr,
  attributes: string[],
  { page, dialect }: Printer,
): void {
  if (element.events.length === 0 && page.followed.size === 0) return;
  const methods = page.methodNames.get(node);
  const data = page.dataset.get(node);
  const printed = new Set<string>();
  const bound = new Set<string>();
  for (const [tagEvent, event] of element.events) {
    const method = methods?.get(event);
    if (!method) continue;
    for (const { attribute, expression } of data?.get(event) ?? []) {
      if (printed.has(attribute)) continue;
      printed.add(attribute);
      attributes.push(`${attribute}="{{${printExpression(expression, dialect)}}}"`);
    }
    bound.add(tagEvent);
    const binding = tagEvent === 'tap' && isInsideTappable(page, node) ? 'catch' : 'bind';
    attributes.push(`${binding}:${tagEvent}="${method}"`);
  }
  for (const attribute of element.attributes) {
    const followed = page.followed.get(attribute);
    if (followed && !bound.has(followed.event))
      attributes.push(`bind:${followed.event}="${followed.method}"`);
  }
}

/** A button on a card that can be tapped itself: its tap is not the card's. */
function isInsideTappable(page: PageIr, node: TreeNode): boolean {
  for (let parent = node.parent; parent; parent = parent.parent) {
    if (page.methodNames.get(parent)?.has('tap')) return true;
  }
  return false;
}

function childrenIn(node: TreeNode, place: ChildrenIr): TreeNode[] {
  return node.children.filter((child) => slotOf(child.ir.record) === place.slot);
}

function printChildren(node: TreeNode, place: ChildrenIr, printer: Printer): void {
  const children = childrenIn(node, place);
  const { repeat } = node.ir;
  if (!repeat) {
    for (const child of children) printWrapped(node, [child], place, {}, printer);
    return;
  }
  const source = rowsOf(node, printer);
  const loop = [`wx:for="{{${source}}}"`];
  if (repeat.item !== 'item') loop.push(`wx:for-item="${repeat.item}"`);
  if (repeat.index !== 'index') loop.push(`wx:for-index="${repeat.index}"`);
  loop.push(`wx:key="${repeat.row.kind === 'record' ? 'id' : '*this'}"`);
  if (children.length === 1 || place.wrap) printWrapped(node, children, place, { loop }, printer);
  else if (children.length > 1) {
    printBlock(loop, printer, () => {
      for (const child of children) printWrapped(node, [child], place, {}, printer);
    });
  }
  if (place.empty.length === 0) return;
  printMarkup(node, place.empty, { test: `wx:if="{{!${operand(source)}.length}}"` }, printer);
}

/** `rows.pick(a)` and `place.pictures` need no brackets before a member, `a ? b : c` does. */
function operand(source: string): string {
  return /^[\w.]+(\([\w., ]*\))?$/.test(source) ? source : `(${source})`;
}

function rowsOf(node: TreeNode, { page, dialect }: Printer): string {
  const rows = page.rows.get(node);
  if (rows?.kind === 'data') return rows.key;
  if (rows) return `${page.modules.rows}.${rows.name}(${rows.args.join(', ')})`;
  if (!node.ir.repeat) return '[]';
  const { source } = node.ir.repeat;
  const printed = printExpression(source, dialect);
  const outer = new Set(node.repeats.flatMap(({ ir }) => (ir.repeat ? [ir.repeat.item] : [])));
  // glass-easel warns of a list that is none.
  return isUnsure(page, source, outer) ? `${printed} || []` : printed;
}

function printWrapped(
  node: TreeNode,
  children: readonly TreeNode[],
  place: ChildrenIr,
  directives: Directives,
  printer: Printer,
): void {
  const slot = place.slotAttribute;
  const { wrap } = place;
  if (!wrap) {
    for (const child of children) printNode(child, { ...directives, slot }, printer);
    return;
  }
  const [only] = children;
  // Around a child that may be left out, the wrapper is left out with it.
  const when = children.length === 1 ? only?.ir.when : undefined;
  const test = when ? `wx:if="{{${printExpression(when, printer.dialect)}}}"` : undefined;
  printBlockOr(directives.loop && test ? directives.loop : undefined, printer, () => {
    const own: string[] = [];
    addAttributes(node, wrap, own, printer);
    const loop = test ? [] : (directives.loop ?? []);
    const all = [...loop, ...(test ? [test] : []), ...(slot ? [`slot="${slot}"`] : []), ...own];
    printer.lines.push(`<${[wrap.tag, ...all].join(' ')}>`);
    printer.lines.indent();
    for (const child of children) {
      if (!test) printNode(child, PLAIN, printer);
      else printUnconditional(child, printer);
    }
    printer.lines.outdent();
    printer.lines.push(`</${wrap.tag}>`);
  });
}

function printBlockOr(
  attributes: readonly string[] | undefined,
  printer: Printer,
  content: () => void,
): void {
  if (attributes) printBlock(attributes, printer, content);
  else content();
}

function printUnconditional(node: TreeNode, printer: Printer): void {
  const from = printer.lines.count + 1;
  printMarkup(node, node.ir.markup, PLAIN, printer);
  printer.notes.note(node.ir.record.id, from, printer.lines.count);
}
