import type { WxmlElement } from './renderWxml.ts';

/** What the trees of both of WeChat's engines have in common, in one form. */
export interface PlainElement {
  tag: string;
  attr: Record<string, unknown>;
  children: (PlainElement | string)[];
}

/** Attributes that are no values of an element: handlers of events, and what only helps the compiler. */
const NO_VALUES = /^(?:(?:capture-)?(?:bind|catch)(?::|[a-z])|mut-bind|wx:|generic:|change:|model:)/;

/** glass-easel ends a class at dots and commas too: no selector of WXSS could name one with them. */
const CLASS_ENDS = /[\s.,]+/;

/**
 * Brings a tree into a common form: nodes that only group are gone, adjacent texts are one, `data-*` has the names that
 * scripts see, classes stand one space apart, and what is undefined is absent.
 */
export function normalizeTree(children: WxmlElement['children']): PlainElement['children'] {
  const result: PlainElement['children'] = [];
  for (const child of flatten(children)) {
    const last = result.at(-1);
    if (typeof child !== 'string') {
      result.push({ tag: child.tag, attr: plainAttributes(child), children: normalizeTree(child.children) });
    } else if (typeof last === 'string') result[result.length - 1] = last + child;
    else if (child !== '') result.push(child);
  }
  return result;
}

function flatten(children: WxmlElement['children']): WxmlElement['children'] {
  return children.flatMap((child) => {
    if (typeof child !== 'string' && /^(?:wx-)?(?:virtual|block)$/.test(child.tag))
      return flatten(child.children);
    return [child];
  });
}

function plainAttributes({ attr }: WxmlElement): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(attr ?? {})) {
    if (value === undefined || NO_VALUES.test(name)) continue;
    if (name === 'class') plain.class = String(value).split(CLASS_ENDS).filter(Boolean).map(textOf).join(' ');
    else if (name === 'style' || name === 'id') plain[name] = textOf(value);
    else if (name.startsWith('data-')) plain[`data:${datasetName(name.slice('data-'.length))}`] = value;
    else plain[camelCase(name)] = value;
    if (plain[name] === '' && ['class', 'style', 'id', 'slot', 'name'].includes(name)) delete plain[name];
  }
  return Object.fromEntries(Object.entries(plain).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** What is no number is `null` in JSON, through which wcc's tree has gone. */
function textOf(value: unknown): string {
  const text = String(value);
  return /^(?:NaN|-?Infinity)$/.test(text) ? 'null' : text;
}

/** `data-user-id` → `userId`, `data-userName` → `username` (WXML 事件, dataset). */
function datasetName(name: string): string {
  return camelCase(name.toLowerCase());
}

function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());
}
