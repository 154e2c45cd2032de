import type { Bundle, BundlePatch } from '../../bundle.ts';
import { type ExtraEntry, extraTable } from './extraTable.ts';

/** A script that reads `wx` by computed names may want any of them. */
const COMPUTED = /\bwx\s*\[|\.\.\.wx\b/;

/**
 * The extras that the code of a bundle or patch mentions: a tag as a string in a template, a function's name
 * anywhere in a script. `table` holds those that are asked for. One that is mentioned in vain is loaded in vain; none is missed.
 */
export function neededExtras(
  code: Bundle | BundlePatch,
  table: readonly ExtraEntry[] = extraTable,
): ExtraEntry[] {
  const templates = [
    ...Object.values(code.components ?? {}).map((component) => component?.template),
    ...Object.values(code.templates ?? {}),
  ];
  const scripts = Object.values(code.modules ?? {}).map((module) => module?.code);
  if (scripts.some((script) => script && COMPUTED.test(script))) return [...table];
  return table.filter(
    ({ tags, apis }) =>
      mentions(
        templates,
        tags.map((tag) => `"${tag}"`),
      ) || mentions(scripts, apis),
  );
}

function mentions(sources: readonly (string | null | undefined)[], names: readonly string[]): boolean {
  return sources.some((source) => source && names.some((name) => source.includes(name)));
}
