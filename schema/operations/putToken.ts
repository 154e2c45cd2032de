import type { Diff } from '../diff.ts';
import { limits } from '../limits.ts';
import { compareOrder, isOrderKey, placeAmong } from '../order.ts';
import type { Project, TokenRecord } from '../project.ts';
import { startEdit } from './edit.ts';
import { refuseMore } from './refuseMore.ts';

type WithoutOrder<T> = T extends TokenRecord ? Omit<T, 'order'> & { order?: string } : never;
/** A token whose place in the list may be left open. */
export type NewToken = WithoutOrder<TokenRecord>;

/**
 * Adds a brand token, or replaces the one of its id; all that refers to it follows. Without an order of its own it
 * keeps its place, or comes last.
 * @throws OperationError `limit`
 * @example
 * putToken(project, { token: { ...primary, value: '#0a3d2e' } });
 */
export function putToken(project: Project, { token }: { token: NewToken }): Diff {
  const edit = startEdit(project);
  if (!edit.has('tokens', token.id)) refuseMore(project.tokens, limits.maxTokens, '品牌样式', 'tokens');
  const others = Object.values(project.tokens)
    .filter(({ id }) => id !== token.id)
    .sort(compareOrder);
  const wanted =
    token.order ?? (edit.has('tokens', token.id) ? edit.get('tokens', token.id).order : undefined);
  if (wanted !== undefined && isOrderKey(wanted) && others.every(({ order }) => order !== wanted)) {
    edit.put('tokens', { ...token, order: wanted });
    return edit.diff();
  }
  const { keys, rekeyed } = placeAmong(others, others.length, 1);
  for (const [id, order] of rekeyed) edit.put('tokens', { ...edit.get('tokens', id), order });
  edit.put('tokens', { ...token, order: keys[0] ?? 'a0' });
  return edit.diff();
}
