import type { SourceText } from './mappedSource.ts';
import { type MarkupAttribute, type MarkupTag, readAttributes, scanMarkup } from './scanMarkup.ts';

/** The tags of a file, and where the element that begins at an opening tag ends. */
export interface Markup {
  tags: MarkupTag[];
  ends: Map<MarkupTag, number>;
  /** End tags of `<template is>`. */
  endsOfUse: Set<MarkupTag>;
}

/** By source: a file may be put in many times. */
const known = new WeakMap<SourceText, Markup>();

/** The tags of a file. */
export function markupOf(source: SourceText): Markup {
  let markup = known.get(source);
  if (!markup) {
    markup = readMarkup(source);
    known.set(source, markup);
  }
  return markup;
}

function readMarkup(source: SourceText): Markup {
  const markup: Markup = { tags: [...scanMarkup(source.text)], ends: new Map(), endsOfUse: new Set() };
  const open: Record<string, MarkupTag[]> = { include: [], import: [], template: [] };
  for (const tag of markup.tags) {
    const waiting = Object.hasOwn(open, tag.name) ? open[tag.name] : undefined;
    if (!waiting || tag.kind === 'comment') continue;
    if (tag.kind === 'open') {
      if (!tag.isEmpty) waiting.push(tag);
      continue;
    }
    const start = waiting.pop();
    if (!start) continue;
    markup.ends.set(start, tag.end);
    if (tag.name === 'template' && attributeOf(source, start, 'is')) markup.endsOfUse.add(tag);
  }
  return markup;
}

/** Behind the end tag of an element; behind its opening tag where it has none. */
export function elementEnd(source: SourceText, tag: MarkupTag): number {
  return markupOf(source).ends.get(tag) ?? tag.end;
}

/** The attribute of that name of an opening tag. */
export function attributeOf(source: SourceText, tag: MarkupTag, wanted: string): MarkupAttribute | undefined {
  for (const attribute of readAttributes(source.text, tag)) if (attribute.name === wanted) return attribute;
  return undefined;
}
