import { elements } from '../elements/index.ts';
import { nativeTags } from '../elements/nativeTags.ts';
import { extraTable } from '../extras/extraTable.ts';

/**
 * Whether the platform has what a schema names: `api`, `api.return.field`, `element`, `element.attribute`. The
 * preview stands for the newest base library: what WeChat documents, is there. What comes behind an API's name is
 * looked up by the extra `capabilities`, which an app that asks has.
 * @param wx the members that the preview has
 */
export function canIUse(schema: string, wx: object): boolean {
  const [first = '', second] = schema.split('.');
  if (first in wx || nativeTags.includes(first)) return true;
  const element = elements.find(({ tag }) => tag === first);
  if (!element) return extraTable.some(({ tags }) => tags.includes(first));
  if (second === undefined) return true;
  const name = second.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());
  return element.propertyNames.includes(name) || second.startsWith('bind');
}
