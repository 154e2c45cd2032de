import type { LocalText } from '../../schema/text.ts';

/** Every text of a definition, with the path to it: `props.src.label`. */
export function localTexts(value: unknown, path = ''): [path: string, text: LocalText][] {
  if (typeof value !== 'object' || value === null) return [];
  const { zh, en } = value as Partial<LocalText>;
  if (typeof zh === 'string' && typeof en === 'string') return [[path, { zh, en }]];
  return Object.entries(value).flatMap(([key, child]) => localTexts(child, path ? `${path}.${key}` : key));
}
