import type { Value } from '../../components-lib/template.ts';
import type { ExpressionNode } from '../../schema/expression/ast.ts';
import type { ElementIr, LookIr, MarkupIr, TwoWayIr, ValueIr } from '../ir.ts';
import { isPortableAttribute, isPortableText } from '../print/portable.ts';

/** What later passes want to know of a node's markup, found once. */
export interface MarkupFacts {
  looks: LookIr[];
  values: ValueIr[];
  tests: ExpressionNode[];
  twoWay: TwoWayIr[];
  size: { elements: number; depth: number; depthOfChildren: number };
}

/** Goes through a node's markup, outermost first. */
export function inspectMarkup(markup: readonly MarkupIr[]): MarkupFacts {
  const size = { elements: 0, depth: 0, depthOfChildren: 0 };
  const facts: MarkupFacts = { looks: [], values: [], tests: [], twoWay: [], size };
  inspectAll(markup, 0, facts);
  return facts;
}

function inspectAll(markup: readonly MarkupIr[], depth: number, facts: MarkupFacts): void {
  for (const item of markup) {
    switch (item.kind) {
      case 'element':
        inspectElement(item, depth + 1, facts);
        break;
      case 'text':
        if (!isPlain(item.value, undefined)) facts.values.push({ value: item.value });
        break;
      case 'choice':
        facts.tests.push(item.test);
        inspectAll(item.then, depth, facts);
        inspectAll(item.else, depth, facts);
        break;
      case 'children':
        facts.size.depthOfChildren = depth + (item.wrap ? 1 : 0);
        if (item.wrap) inspectElement(item.wrap, depth + 1, facts);
        inspectAll(item.empty, depth, facts);
    }
  }
}

function inspectElement(element: ElementIr, depth: number, facts: MarkupFacts): void {
  facts.size.elements++;
  facts.size.depth = Math.max(facts.size.depth, depth);
  if (element.look) facts.looks.push(element.look);
  if (element.partLooks) facts.looks.push(...element.partLooks);
  if (element.style) facts.values.push({ value: element.style, attribute: 'style' });
  for (const attribute of element.attributes) {
    const { name, value } = attribute;
    if (isPlain(value, name)) continue;
    facts.values.push({ value, attribute: name });
    if (name.startsWith('model:') && value.kind === 'expression' && value.node.kind === 'name') {
      facts.twoWay.push({ element, attribute, name: value.node.name });
    }
  }
  inspectAll(element.children, depth, facts);
}

/** Whether a value can be written into WXML as it is. */
function isPlain(value: Value, attribute: string | undefined): boolean {
  if (value.kind === 'expression') return false;
  const { value: literal } = value;
  if (typeof literal === 'string') {
    return attribute === undefined ? isPortableText(literal) : isPortableAttribute(literal);
  }
  return typeof literal !== 'object' || literal === null;
}
