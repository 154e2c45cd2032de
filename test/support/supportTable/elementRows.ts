import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ElementDefinition } from '../../../preview/runtime/elements/defineElement.ts';
import { listFiles } from '../listFiles.ts';
import type { WechatTable } from '../wechatTable.ts';
import { elementAbsences, elementLimits } from './limits.ts';
import type { Coverage } from './readCoverage.ts';
import type { SupportRow } from './supportRow.ts';

/** The rows of one element. */
export interface ElementSupport {
  tag: string;
  rows: SupportRow[];
}

export interface ElementSources {
  table: WechatTable;
  coverage: Coverage;
  /** Elements that do something; the others are boxes or plain containers. */
  elements: readonly ElementDefinition[];
  /** Source text of each element, with that of the files beside it when it has a folder of its own. */
  sourceOf(tag: string): string;
}

/** All that WeChat documents of its built-in components, and how much of it the preview has. */
export function elementRows(sources: ElementSources): ElementSupport[] {
  return Object.keys(sources.table.components)
    .sort()
    .map((tag) => ({ tag, rows: rowsOf(sources, tag) }));
}

function rowsOf(sources: ElementSources, tag: string): SupportRow[] {
  const { props = {}, events = [] } = sources.table.components[tag] ?? {};
  const attributes = Object.entries(props).map(([name, { values }]) =>
    attributeRow(sources, tag, name, values),
  );
  // The table lacks what depends on another attribute, e.g. on a picker's mode: the tests name it all the same.
  const more = [...(sources.coverage.elements.get(tag) ?? [])].map((part) => part.split('=')[0] as string);
  for (const name of [...new Set(more)].sort()) {
    if (name in props || isCommon(sources.table, name)) continue;
    const event = /^bind(.+)$/.exec(name)?.[1];
    if (event === undefined) attributes.push(attributeRow(sources, tag, name, []));
    else if (!events.includes(event)) attributes.push(eventRow(sources, tag, event));
  }
  const raised = events.map((event) => eventRow(sources, tag, event));
  return [elementRow(sources, tag), ...attributes, ...raised];
}

function elementRow({ coverage, elements }: ElementSources, tag: string): SupportRow {
  const name = `<${tag}>`;
  const note = elementLimits[tag];
  if (note !== undefined) return { name, support: 'partly', note };
  if (coverage.elements.has(tag)) return { name, support: 'works', note: '' };
  if (elements.some((element) => element.tag === tag))
    return { name, support: 'partly', note: 'no test names it' };
  return { name, support: 'no', note: 'a labelled box or a plain container' };
}

function attributeRow(sources: ElementSources, tag: string, name: string, values: string[]): SupportRow {
  const note = elementLimits[`${tag}.${name}`];
  if (note !== undefined) return { name, support: 'partly', note };
  if (name.startsWith('worklet:')) return { name, support: 'no', note: 'Skyline only' };
  const element = sources.elements.find((candidate) => candidate.tag === tag);
  const camel = name.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());
  if (element?.inertNames.includes(camel)) return absent(tag, name, 'accepted, without effect');
  const parts = sources.coverage.elements.get(tag) ?? new Set<string>();
  const proved = values.filter((value) => parts.has(`${name}=${value}`));
  if (parts.has(name) || (values.length > 0 && proved.length === values.length)) {
    return { name, support: 'works', note: '' };
  }
  if (proved.length > 0) return { name, support: 'partly', note: `tested: ${proved.join(', ')}` };
  // An attribute that shows by a value which is no enumerated one, e.g. `type=2d`.
  const shown = [...parts].filter((part) => part.startsWith(`${name}=`)).map((part) => part.split('=')[1]);
  if (shown.length > 0) return { name, support: 'partly', note: `tested: ${shown.join(', ')}` };
  if (element?.propertyNames.includes(camel)) return { name, support: 'partly', note: 'no test names it' };
  return absent(tag, name);
}

function absent(tag: string, name: string, usual = ''): SupportRow {
  const keys = [`${tag}.${name}`, `*.${name}`, `${tag}.*`];
  const note = keys.flatMap((key) => elementAbsences[key] ?? [])[0];
  return { name, support: 'no', note: note ?? usual };
}

/** What every element takes is a matter of its own. */
function isCommon(table: WechatTable, name: string): boolean {
  const event = /^(?:bind|catch)(.+)$/.exec(name)?.[1] ?? '';
  if (table.globalEvents.includes(event) || table.globalAttributes.includes(name)) return true;
  return /^(?:class|style|id|hidden|slot|catch|model:)/.test(name);
}

/** Whether the source of an element names an event. */
export function raises(source: string, event: string): boolean {
  return new RegExp(`['"\`]${event}['"\`]`).test(source);
}

function eventRow(sources: ElementSources, tag: string, event: string): SupportRow {
  const name = `bind${event}`;
  const note = elementLimits[`${tag}.${name}`];
  if (note !== undefined) return { name, support: 'partly', note };
  if (sources.coverage.elements.get(tag)?.has(name)) return { name, support: 'works', note: '' };
  const emitted = raises(sources.sourceOf(tag), event);
  return emitted ? { name, support: 'partly', note: 'no test names it' } : absent(tag, name);
}

/** Reads the source files of elements below `root`. */
export function elementSources(root: string): (tag: string) => string {
  const folder = join(root, 'preview/runtime/elements');
  const files = listFiles(folder).filter((file) => !file.endsWith('.test.ts'));
  const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  return (tag) => {
    const own = files.filter((file) => texts.get(file)?.includes(`tag: '${tag}'`));
    const beside = files.filter((file) =>
      own.some((one) => one.includes('/') && dirname(file) === dirname(one)),
    );
    return [...new Set([...own, ...beside])].map((file) => texts.get(file)).join('\n');
  };
}
