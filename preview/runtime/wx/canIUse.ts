import { elements } from '../elements/index.ts';
import type { AreaFactory } from './call.ts';
import { isKnownApi } from './knownApis.ts';

/**
 * Whether the platform has what a schema names: `api`, `api.return.field`, `element`, `element.attribute`. The
 * preview stands for the newest base library: what WeChat documents, is there.
 */
export function canIUse(schema: string): boolean {
  const [first = '', second] = schema.split('.');
  if (isKnownApi(first)) return true;
  const element = elements.find(({ tag }) => tag === first);
  if (!element) return false;
  if (second === undefined) return true;
  const name = second.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());
  return element.propertyNames.includes(name) || second.startsWith('bind');
}

/** Questions about the platform's abilities. */
export const abilities: AreaFactory = () => ({ canIUse: (schema: unknown) => canIUse(String(schema)) });
