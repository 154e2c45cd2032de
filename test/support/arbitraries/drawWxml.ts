import type { Draw } from './draw.ts';

/** Files of one random page and what it is rendered with. */
export interface DrawnWxml {
  sources: Record<string, string>;
  data: Record<string, unknown>;
}

/** What may be named at a place in a template. */
interface Scope {
  draw: Draw;
  /** Names of values; of what kind is left open: both compilers must agree on nonsense too. */
  names: readonly string[];
  /** How deep nodes may still be nested. */
  depth: number;
  /** In a template or an included file: no others there, which would go round in circles. */
  plain?: boolean;
  /** In a file that imports templates of its own. */
  own?: boolean;
  /** Whether WXS modules may be called. */
  wxs: boolean;
}

/** `join` takes no `null`: wcc's joins by a comma then, JavaScript's by the word. */
const WXS = `
function join(list, by) { return list && list.join && by !== null ? list.join(by) : '' + list; }
function add(a, b) { return a + b; }
function kind(value) { return typeof value; }
module.exports = { join: join, add: add, kind: kind, name: 'filters', list: [1, 2, 3] };
`;

const NAMES = [
  's',
  'n',
  'b',
  'nothing',
  'list',
  'o',
  'gone',
  'blank',
  'o.k',
  'o.deep.v',
  'list[0].name',
  "o['k']",
];

/**
 * A page in the language that both of WeChat's compilers accept, with a template file, an included file and a WXS file.
 * Left out, because the compilers differ there by design (glass-easel's guide to migration, and WECHAT's reference):
 * entities and backslashes (decoded by one, kept by the other), `<` in text, an operator `<` outside attributes, empty
 * bindings, comments inside of tags, attributes that stand twice, and functions that are not WXS.
 */
export function drawWxml(draw: Draw): DrawnWxml {
  const scope: Scope = { draw, names: NAMES, depth: 3, wxs: true };
  const included = { ...scope, names: [...NAMES, 'item', 'index', 'row.name', 'at'], depth: 1, plain: true };
  const parameters = { ...scope, names: ['p', 'k', 'v', 'p.k', 'list'], depth: 1, plain: true, wxs: false };
  const templates = ['card', 'row'].map(
    (name) => `<template name="${name}">${content(parameters)}</template>`,
  );
  const head = `<import src="./parts.wxml"/>\n<wxs module="m" src="../lib/filters.wxs"/>\n<wxs module="own">${WXS}</wxs>\n`;
  return {
    sources: {
      'pages/page.wxml': `${head}${templates[0]}${content(scope)}`,
      'pages/parts.wxml': `<template name="row">${content(parameters)}</template>`,
      // It sees the loop variables and the WXS modules of the places that include it, where there are any.
      'pages/included.wxml': `<wxs module="left">${WXS}</wxs><include src="../lib/inner.wxml"/>${content(included)}`,
      'lib/inner.wxml': `<import src="own.wxml"/>${content({ ...included, own: true })}`,
      'lib/own.wxml': `<template name="card">own ${content({ ...parameters, depth: 0 })}</template>`,
      'lib/filters.wxs': WXS,
    },
    data: drawData(draw),
  };
}

function drawData(draw: Draw): Record<string, unknown> {
  const value = (): unknown =>
    draw.pick<() => unknown>([
      () => draw.text(),
      () => draw.int(100) / draw.pick([1, 4, -2]),
      () => draw.chance(2),
      () => null,
      () => '',
      () => 0,
    ])();
  return {
    s: draw.text(),
    n: draw.int(6),
    b: draw.chance(2),
    nothing: null,
    blank: '',
    list: Array.from({ length: draw.int(4) }, (_, id) => ({
      id,
      name: value(),
      on: draw.chance(2),
      tags: [value(), value()],
    })),
    o: { k: value(), v: value(), list: [value()], deep: { v: value() } },
  };
}

function content(scope: Scope): string {
  const count = 1 + scope.draw.int(3);
  return Array.from({ length: count }, () => node(scope)).join(scope.draw.pick(['', '\n', ' ', '\n  ']));
}

function node(scope: Scope): string {
  const { draw, depth } = scope;
  if (depth === 0) return draw.pick([text, element])({ ...scope, depth: 0 });
  const inner = { ...scope, depth: depth - 1 };
  const parts = scope.plain ? (scope.own ? [useTemplate] : []) : [useTemplate, include, include];
  return draw.pick([element, text, element, chain, loop, slot, ...parts])(inner);
}

/** Text between tags: words and bindings, with spaces in all places. */
function text(scope: Scope): string {
  const { draw } = scope;
  const part = (): string =>
    draw.pick([
      () => draw.pick(['word', '你好', '😀', ' a b ', '\n', '.', "it's", '{ ', '} ', '100%', '#1; x=y?']),
      () => binding(scope, false),
      () => binding(scope, false),
    ])();
  return Array.from({ length: 1 + draw.int(3) }, part).join('');
}

function binding(scope: Scope, inAttribute: boolean): string {
  const { draw } = scope;
  const space = draw.pick(['', ' ']);
  return `{{${space}${expression(scope, 2, inAttribute)}${space}}}`;
}

/** An expression without double quotes and braces; `<` would open a tag in text. */
function expression(scope: Scope, depth: number, inAttribute: boolean): string {
  const { draw } = scope;
  const of = (): string => expression(scope, depth - 1, inAttribute);
  const atom = [
    () => draw.pick(scope.names),
    () => draw.pick(['1', '0', '2.5', 'true', 'false', 'null', 'undefined']),
    () => draw.pick(["''", "'a'", "'x y'", "'中文'"]),
  ];
  if (depth === 0) return draw.pick(atom)();
  const compare = inAttribute ? ['<', '<=', '>', '>='] : ['>', '>='];
  const forms = [
    ...atom,
    () => `${of()} ${draw.pick(['+', '-', '*', '/', '%'])} ${of()}`,
    () => `${of()} ${draw.pick(['===', '!==', '==', '!=', '&&', '||', ...compare])} ${of()}`,
    () => `!${of()}`,
    () => `(${of()})`,
    () => `(${of()} ? ${of()} : ${of()})`,
    () => `-${draw.pick(scope.names)}`,
    () => `[${of()}, ${of()}]`,
    ...(scope.wxs
      ? [
          () => `m.${draw.pick(['add', 'join', 'kind'])}(${of()}, ${of()})`,
          () => `own.add(${of()}, own.name)`,
        ]
      : []),
    () => `list[${draw.pick(['n', '0', '5', of()])}].name`,
  ];
  return draw.pick(forms)();
}

function element(scope: Scope): string {
  const { draw } = scope;
  const tag = draw.pick(['view', 'text', 'x-card', 'button', 'image']);
  const inside = draw.chance(3) ? '' : scope.depth > 0 ? content(scope) : text(scope);
  const start = `<${tag}${attributes(scope)}`;
  return inside === '' && draw.chance(2) ? `${start}/>` : `${start}>${inside}</${tag}>`;
}

/** Each at most once. */
function attributes(scope: Scope): string {
  const { draw } = scope;
  const mixed = (): string =>
    draw.pick([
      () => draw.pick(['a', 'a b', 'x-1']),
      () => binding(scope, true),
      () => `a ${binding(scope, true)}`,
      () => `${binding(scope, true)}-${binding(scope, true)}`,
    ])();
  const all = [
    // A text in every case: what other values make of a list of classes, each engine decides for itself.
    () => `class="${mixed()} ${draw.pick(['', 'z', `{{${expression(scope, 1, true)} ? 'on' : ''}}`])}"`,
    () => `style="color: ${binding(scope, true)}; top: 1px"`,
    () => `id="i${binding(scope, true)}"`,
    () => `hidden="${binding(scope, true)}"`,
    () => `data-user-id="${mixed()}"`,
    () => `data-userName="${binding(scope, true)}"`,
    () => `mark:place="${mixed()}"`,
    () => `title="${mixed()}"`,
    () => `open-type="${binding(scope, true)}"`,
    () => 'checked',
    () => `model:value="{{${draw.pick(['s', 'n'])}}}"`,
    () => draw.pick(['bindtap="tap"', 'catch:tap="tap"', `bind:change="${binding(scope, true)}"`]),
    () => `value2="{{ {a: ${draw.pick(scope.names)}, b: [1]} }}"`,
  ];
  return all.flatMap((one) => (draw.chance(5) ? [` ${one()}`] : [])).join('');
}

function chain(scope: Scope): string {
  const { draw } = scope;
  const tag = draw.pick(['block', 'view', 'text']);
  const arm = (condition: string): string => `<${tag} ${condition}>${content(scope)}</${tag}>`;
  const elif = Array.from({ length: draw.int(3) }, () => arm(`wx:elif="${binding(scope, true)}"`));
  const last = draw.chance(2) ? [arm('wx:else')] : [];
  return [arm(`wx:if="${binding(scope, true)}"`), ...elif, ...last].join(draw.pick(['', '\n']));
}

function loop(scope: Scope): string {
  const { draw } = scope;
  const tag = draw.pick(['block', 'view']);
  const list = draw.pick([
    'list',
    'o',
    'n',
    '[1, 2]',
    "'ab'",
    'gone',
    'nothing',
    'o.list',
    'list[0].tags',
    ...(scope.names.includes('item') ? ['item.tags'] : []),
    ...(scope.wxs ? ['m.list'] : []),
  ]);
  // A module may have that name too; then it is meant, wherever there is one.
  const item = draw.pick(['item', 'row', 'one', 'own']);
  const index = draw.pick(['index', 'at']);
  const names = [
    ...(item === 'item' ? [] : [`wx:for-item="${item}"`]),
    ...(index === 'index' ? [] : [`wx:for-index="${index}"`]),
  ];
  const key = draw.pick(['', 'wx:key="id"', 'wx:key="*this"', 'wx:key="index"']);
  const inner = {
    ...scope,
    names: [...(item === 'own' ? [] : [item]), index, `${item}.name`, `${item}.on`, ...scope.names],
  };
  return `<${tag} wx:for="{{${list}}}" ${[...names, key].join(' ')}>${content(inner)}</${tag}>`;
}

function useTemplate(scope: Scope): string {
  const { draw } = scope;
  const is = draw.pick(['card', 'row', 'none', "{{b ? 'card' : 'row'}}"]);
  const value = expression(scope, 1, true);
  const data = draw.pick([
    `p: ${value}`,
    `p: ${value}, ...o`,
    '...o',
    `...o, k: ${value}`,
    'p: o, list',
    'list, b',
  ]);
  return `<template is="${is}" data="{{${data}}}"/>`;
}

function include({ draw }: Scope): string {
  return draw.pick([
    '<include src="included.wxml"/>',
    '<include src="./included"></include>',
    '<include wx:if="{{b}}" src="included"/><include wx:else src="../lib/inner"/>',
    `<include wx:for="{{${draw.pick(['list', 'o.list', 'n', 'gone'])}}}" wx:key="index" src="included.wxml"/>`,
  ]);
}

function slot({ draw }: Scope): string {
  return draw.pick(['<slot/>', '<slot name="head"/>', '<slot></slot>']);
}
