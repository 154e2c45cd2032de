import { MappedSource } from './mappedSource.ts';
import { type MarkupTag, readAttributes, scanMarkup } from './scanMarkup.ts';

/** What a loop calls its variables where nothing else is said. */
const DEFAULT_NAMES = { 'wx:for-item': 'item', 'wx:for-index': 'index' } as const;

/**
 * WXML in which no variable of a loop or slot has the name of a WXS module, or undefined where that is so already. For
 * WeChat's older component framework such a name means the module, in all of the file (tried with wcc); for
 * glass-easel's compiler, the variable.
 */
export function unshadowModules(text: string): MappedSource | undefined {
  if (!text.includes('<wxs') || !/\s(?:wx:for|slot:)/.test(text)) return undefined;
  const tags = [...scanMarkup(text)].filter(({ kind }) => kind === 'open');
  const modules = moduleNames(text, tags);
  const edits = tags.flatMap((tag) => renamings(text, tag, modules));
  if (edits.length === 0) return undefined;
  const source = { text, file: '' };
  const result = new MappedSource();
  let last = 0;
  for (const { start, end, replacement } of edits.sort((a, b) => a.start - b.start)) {
    result.copy(source, last, start);
    result.write(replacement, source, start);
    last = end;
  }
  result.copy(source, last, text.length);
  return result;
}

interface Edit {
  start: number;
  end: number;
  replacement: string;
}

function moduleNames(text: string, tags: readonly MarkupTag[]): Set<string> {
  const names = tags
    .filter(({ name }) => name === 'wxs')
    .flatMap((tag) => [...readAttributes(text, tag)])
    .flatMap(({ name, value }) => (name === 'module' && value !== '' ? [value] : []));
  return new Set(names);
}

function renamings(text: string, tag: MarkupTag, modules: ReadonlySet<string>): Edit[] {
  if (modules.size === 0 || !/\s(?:wx:for|slot:)/.test(text.slice(tag.start, tag.openEnd))) return [];
  const attributes = [...readAttributes(text, tag)];
  const edits = attributes.flatMap(({ name, value, start, end }): Edit[] => {
    const isSlotValue = name.startsWith('slot:');
    const variable = isSlotValue && value === '' ? name.slice('slot:'.length) : value;
    if (!(isSlotValue || name in DEFAULT_NAMES) || !modules.has(variable)) return [];
    return [{ start, end, replacement: `${name}="${hiddenName(variable)}"` }];
  });
  if (!attributes.some(({ name }) => name === 'wx:for')) return edits;
  const at = tag.start + 1 + tag.name.length;
  for (const [name, variable] of Object.entries(DEFAULT_NAMES)) {
    if (!modules.has(variable) || attributes.some((attribute) => attribute.name === name)) continue;
    edits.push({ start: at, end: at, replacement: ` ${name}="${hiddenName(variable)}"` });
  }
  return edits;
}

function hiddenName(variable: string): string {
  return `__hidden_${variable}`;
}
