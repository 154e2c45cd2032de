import type { Value } from '../../components-lib/template.ts';
import type { ExpressionNode } from '../../schema/expression/ast.ts';
import { evaluateExpression, type Values } from '../../schema/expression/evaluateExpression.ts';
import type { Json } from '../../schema/json.ts';
import { slotOf } from '../../schema/treeIndex.ts';
import type { AttributeIr, ChildrenIr, ElementIr, LookIr, MarkupIr, TreeNode } from '../ir.ts';
import { readNodeStateName } from '../lower/nodeState.ts';
import { isPortableAttribute } from '../print/portable.ts';
import type { Cuts, Run } from './cutRuns.ts';
import { designTypeClass, keyOf, tagOf } from './designNames.ts';
import { placeholderClass } from './placeholders.ts';
import { sampleRows } from './sampleRows.ts';

/** A template of the canvas: a page or a run of siblings. */
export interface DesignUnit {
  wxml: string;
  wxss: string;
  /** Literals and computed values that the template shows. */
  data: Record<string, Json>;
  /** Components by tag. */
  using: Record<string, string>;
}

/** What is the same for all units of a page. */
export interface UnitContext {
  values: Values;
  cuts: Cuts;
  /** Nodes that are shown although they are closed or their condition does not hold. */
  open: ReadonlySet<string>;
}

/** Prints nodes and what stands inside them, up to the runs that they are cut into. */
export function printUnit(nodes: readonly TreeNode[], context: UnitContext): DesignUnit {
  const printer = new UnitPrinter(context);
  for (const node of nodes) printer.node(node, {});
  return printer.unit();
}

/** Attributes that an element gets from where it stands. */
interface Around {
  loop?: string;
  test?: string;
  slot?: string;
}

/** A value in a repeat: its place in a row's data. */
interface Cell {
  key: string;
  /** Computes the value for the row. */
  read(values: Values): Json;
}

/** Inside a repeat: name of the row's variable, and what each row's data consists of. */
interface Loop {
  variable: string;
  cells: Cell[];
}

class UnitPrinter {
  private readonly out: string[] = [];
  private readonly rules: string[] = [];
  private readonly data: Record<string, Json> = {};
  private readonly using: Record<string, string> = {};
  private readonly loops: Loop[] = [];
  private used = new Set<string>();
  private readonly context: UnitContext;

  constructor(context: UnitContext) {
    this.context = context;
  }

  unit(): DesignUnit {
    const { out, rules, data, using } = this;
    return { wxml: `${out.join('')}\n`, wxss: rules.join(''), data, using };
  }

  node(node: TreeNode, around: Around): void {
    const { record, definition, markup, when, looks } = node.ir;
    if (definition.kind === 'widget') this.using[definition.type] = `/components/${definition.type}/index`;
    this.addRules(record.id, looks);
    const outer = this.used;
    this.used = new Set();
    const shown = around.test ?? (when ? this.condition(node, when, 'when') : undefined);
    this.list(node, markup, { ...around, test: shown });
    this.used = outer;
  }

  private addRules(id: string, looks: readonly LookIr[]): void {
    for (const [i, { declarations }] of looks.entries()) {
      if (declarations.length === 0) continue;
      this.rules.push(
        `.${lookClass(id, looks, i)} {\n${declarations.map((one) => `  ${one};\n`).join('')}}\n`,
      );
    }
  }

  /** `wx:if` on a data key. Where the designer works, a thing is shown whatever its condition says. */
  private condition(node: TreeNode, test: ExpressionNode, name: string): string {
    const { id } = node.ir.record;
    const open = this.context.open.has(id);
    return `wx:if="${this.bind(node, name, (values) => open || Boolean(evaluateExpression(test, values)))}"`;
  }

  /** `{{key}}` of a value in the unit's data, or in the row's. */
  private bind(node: TreeNode, name: string, read: (values: Values) => Json): string {
    const key = this.freeKey(node, name);
    const loop = this.loops.at(-1);
    if (!loop) {
      this.data[key] = read(this.context.values);
      return `{{${key}}}`;
    }
    loop.cells.push({ key, read });
    return `{{${loop.variable}.${key}}}`;
  }

  private bindLiteral(node: TreeNode, name: string, value: Json): string {
    const key = this.freeKey(node, name);
    this.data[key] = value;
    return `{{${key}}}`;
  }

  private freeKey(node: TreeNode, name: string): string {
    const base = `${keyOf(node.ir.record.id)}_${name.replace(/\W/g, '_')}`;
    let key = base;
    for (let i = 2; this.used.has(key); i++) key = `${base}${i}`;
    this.used.add(key);
    return key;
  }

  private value(node: TreeNode, name: string, value: Value): string {
    if (value.kind === 'literal') return this.bindLiteral(node, name, value.value);
    const state = value.node.kind === 'name' ? readNodeStateName(value.node.name) : undefined;
    if (state) return this.bindLiteral(node, name, this.stateValue(node, state.suffix));
    return this.bind(node, name, (values) => evaluateExpression(value.node, values));
  }

  private stateValue(node: TreeNode, suffix: string): Json {
    const { record, definition, states } = node.ir;
    if (definition.revealedBy === suffix) return this.context.open.has(record.id);
    return states.find((state) => state.suffix === suffix)?.initial ?? null;
  }

  private list(node: TreeNode, markup: readonly MarkupIr[], around: Around): void {
    const [only] = markup;
    if (markup.length !== 1 || only?.kind !== 'element') {
      const attributes = [around.loop, around.test].filter(Boolean).join(' ');
      if (attributes) this.out.push(`<block ${attributes}>`);
      for (const item of markup) this.item(node, item, { slot: around.slot });
      if (attributes) this.out.push('</block>');
    } else this.element(node, only, around);
  }

  private item(node: TreeNode, item: MarkupIr, around: Around): void {
    switch (item.kind) {
      case 'element':
        this.element(node, item, around);
        break;
      case 'text':
        this.out.push(this.value(node, 'text', item.value));
        break;
      case 'children':
        this.children(node, item);
        break;
      case 'choice':
        this.list(node, item.then, { ...around, test: this.condition(node, item.test, 'if') });
        if (item.else.length > 0) this.list(node, item.else, { ...around, test: 'wx:else' });
    }
  }

  private element(node: TreeNode, element: ElementIr, around: Around): void {
    if (around.loop && around.test) {
      this.out.push(`<block ${around.loop}>`);
      this.element(node, element, { ...around, loop: undefined });
      this.out.push('</block>');
      return;
    }
    const attributes = [around.loop, around.test, around.slot && `slot="${around.slot}"`];
    this.out.push(`<${element.tag}`);
    for (const attribute of [...attributes, ...this.attributes(node, element)]) {
      if (attribute) this.out.push(' ', attribute);
    }
    this.out.push('>');
    for (const child of element.children) this.item(node, child, {});
    this.out.push(`</${element.tag}>`);
  }

  private attributes(node: TreeNode, element: ElementIr): string[] {
    const { id } = node.ir.record;
    const attributes: string[] = element.root ? [`data-node="${id}"`] : [];
    const classes = [element.className, this.classOf(node, element.look)];
    if (element.root) classes.push(placeholderClass(node));
    const className = classes.filter(Boolean).join(' ');
    if (className) attributes.push(`class="${className}"`);
    for (const look of element.partLooks ?? []) {
      const part = look.part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      attributes.push(`${part}-class="${this.classOf(node, look)}"`);
    }
    if (element.style) attributes.push(`style="${this.value(node, 'style', element.style)}"`);
    for (const attribute of element.attributes) attributes.push(this.attribute(node, attribute));
    return attributes;
  }

  private classOf(node: TreeNode, look: LookIr | undefined): string {
    if (!look) return '';
    const { looks, record } = node.ir;
    const types = look.utilities.map((utility) => designTypeClass(utility.replace('type:', '')));
    const own = look.declarations.length > 0 ? lookClass(record.id, looks, looks.indexOf(look)) : '';
    return [...types, own].filter(Boolean).join(' ');
  }

  private attribute(node: TreeNode, attribute: AttributeIr): string {
    // Nothing is typed into the canvas: what is bound both ways is only shown.
    const name = attribute.name.replace('model:', '');
    const { value, fixed } = attribute;
    if (
      fixed &&
      value.kind === 'literal' &&
      typeof value.value === 'string' &&
      isPortableAttribute(value.value)
    ) {
      return `${name}="${value.value}"`;
    }
    return `${name}="${this.value(node, name, value)}"`;
  }

  private children(node: TreeNode, place: ChildrenIr): void {
    const runs = this.context.cuts.get(node)?.get(place.slot);
    if (runs) {
      for (const run of runs) this.run(run);
      return;
    }
    const children = node.children.filter((child) => slotOf(child.ir.record) === place.slot);
    if (children.length === 0) return;
    if (node.ir.repeat) this.repeat(node, children, place);
    else for (const child of children) this.wrapped(child, place, {});
  }

  private run(run: Run): void {
    const tag = `run-${tagOf(run.tag)}`;
    this.using[tag] = `/${run.path}`;
    this.out.push(`<${tag}></${tag}>`);
  }

  private wrapped(child: TreeNode, place: ChildrenIr, around: Around): void {
    const slot = place.slotAttribute;
    const { wrap } = place;
    if (!wrap) {
      this.node(child, { ...around, slot });
      return;
    }
    const { when } = child.ir;
    const test = when ? this.condition(child, when, 'wrap') : undefined;
    const attributes = [around.loop, test, slot && `slot="${slot}"`].filter(Boolean);
    this.out.push(`<${[wrap.tag, ...attributes, ...this.attributes(child, wrap)].join(' ')}>`);
    this.node(child, {});
    this.out.push(`</${wrap.tag}>`);
  }

  private repeat(node: TreeNode, children: readonly TreeNode[], place: ChildrenIr): void {
    const { repeat } = node.ir;
    if (!repeat) return;
    const loop: Loop = { variable: `row${this.loops.length}`, cells: [] };
    const key = this.freeKey(node, `rows_${place.slot}`);
    const outer = this.loops.at(-1);
    const source = outer ? `${outer.variable}.${key}` : key;
    this.loops.push(loop);
    this.out.push(`<block wx:for="{{${source}}}" wx:for-item="${loop.variable}" wx:key="key">`);
    if (place.wrap) this.out.push(`<${[place.wrap.tag, ...this.attributes(node, place.wrap)].join(' ')}>`);
    for (const child of children) this.node(child, { slot: place.slotAttribute });
    if (place.wrap) this.out.push(`</${place.wrap.tag}>`);
    this.out.push('</block>');
    this.loops.pop();
    // Only now it is known what a row consists of.
    const read = (values: Values) => readRows(node, loop, values);
    if (outer) outer.cells.push({ key, read });
    else this.data[key] = read(this.context.values);
  }
}

function readRows(node: TreeNode, loop: Loop, values: Values): Json[] {
  return sampleRows(node, values).map((inner, key) => {
    const row: Record<string, Json> = { key };
    for (const cell of loop.cells) row[cell.key] = cell.read(inner);
    return row;
  });
}

function lookClass(id: string, looks: readonly LookIr[], position: number): string {
  return looks[position]?.part === 'root' ? `n-${id}` : `n-${id}-${position}`;
}
