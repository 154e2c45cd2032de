import type { AtRule } from 'postcss';

/** Whether a node's parent is `@keyframes`, where selectors are points in time. */
export function isInKeyframes(parent: unknown): boolean {
  const rule = parent as AtRule | undefined;
  return rule?.type === 'atrule' && /keyframes$/i.test(rule.name);
}
