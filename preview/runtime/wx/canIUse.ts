import { elements } from '../elements/index.ts';
import { extraTable } from '../extras/extraTable.ts';

interface Details {
  /** Whether a function of `wx` has what `rest` names: `object.title`. */
  hasPart(api: string, rest: string): boolean;
  hasValue(tag: string, attribute: string, value: string): boolean;
}

/** Tags of WXML that are no elements. */
const syntaxTags: readonly string[] = ['block', 'slot', 'template', 'wxs', 'import', 'include'];

let details: Details | undefined;

/** What stands behind the names of functions and attributes: comes with an app that asks. */
export function provideDetails(given: Details): void {
  details = given;
}

/**
 * Whether the platform has what a schema names: `api`, `api.object.parameter.value`, `api.return.field`,
 * `element`, `element.attribute.value`. The preview stands for the newest base library: what WeChat documents, is
 * there.
 * @param wx the members that the preview has
 */
export function canIUse(schema: string, wx: object): boolean {
  const [first = '', second, ...rest] = schema.split('.');
  if (Object.hasOwn(wx, first)) {
    return second === undefined || (details?.hasPart(first, schema.slice(first.length + 1)) ?? true);
  }
  if (syntaxTags.includes(first)) return true;
  const element = elements.find(({ tag }) => tag === first);
  if (!element) return extraTable.some(({ tags }) => tags.includes(first));
  if (second === undefined || second.startsWith('bind')) return true;
  const name = second.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());
  if (!element.propertyNames.includes(name)) return false;
  return rest.length === 0 || (details?.hasValue(first, second, rest.join('.')) ?? true);
}
