import type { Diff } from '../diff.ts';
import { limits } from '../limits.ts';
import type { Project, TokenRecord } from '../project.ts';
import { startEdit } from './edit.ts';
import { refuseMore } from './refuseMore.ts';

/**
 * Adds a brand token, or replaces the one of its id; all that refers to it follows.
 * @throws OperationError `limit`
 * @example
 * putToken(project, { token: { ...primary, value: '#0a3d2e' } });
 */
export function putToken(project: Project, { token }: { token: TokenRecord }): Diff {
  const edit = startEdit(project);
  if (!edit.has('tokens', token.id)) refuseMore(project.tokens, limits.maxTokens, '品牌样式', 'tokens');
  edit.put('tokens', token);
  return edit.diff();
}
