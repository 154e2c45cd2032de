import { elements } from '../elements/index.ts';
import { nativeTags } from '../elements/nativeTags.ts';
import { isMissingApi } from './missingApis.ts';

/**
 * Whether the platform has what a schema names: `api`, `api.return.field`, `element`, `element.attribute`. The
 * preview stands for the newest base library: what WeChat documents, is there.
 * @param wx the members that the preview has
 */
export function canIUse(schema: string, wx: object): boolean {
  const [first = '', second] = schema.split('.');
  if (first in wx || isMissingApi(first) || nativeTags.includes(first)) return true;
  const element = elements.find(({ tag }) => tag === first);
  if (!element) return false;
  if (second === undefined) return true;
  const name = second.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());
  return element.propertyNames.includes(name) || second.startsWith('bind');
}
