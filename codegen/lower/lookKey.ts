import type { LookIr } from '../ir.ts';

/** What looks that can share a class have in common. */
export function lookKey(declarations: readonly string[], external: LookIr['external']): string {
  if (declarations.length === 0) return '';
  return `${external ? `${external.type}.${external.position}` : ''}|${declarations.join(';')}`;
}
