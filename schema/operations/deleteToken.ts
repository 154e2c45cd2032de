import type { Diff } from '../diff.ts';
import type { TokenId } from '../ids.ts';
import type { Project, TokenRecord } from '../project.ts';
import { mapReferences } from '../references.ts';
import type { Style } from '../style.ts';
import { startEdit } from './edit.ts';
import { mapStyles } from './mapStyles.ts';
import { refuseUsed } from './refuseUsed.ts';
import { replaceReferences } from './replaceReferences.ts';

/**
 * Deletes a brand token. One that is used is refused, or with `force` replaced by its value wherever it is used, so
 * that nothing looks different.
 * @throws OperationError `missing`, `in-use`
 * @example
 * deleteToken(project, { id: 'primary', force: true });
 */
export function deleteToken(project: Project, { id, force = false }: { id: TokenId; force?: boolean }): Diff {
  const edit = startEdit(project);
  const token = edit.get('tokens', id);
  if (!force) refuseUsed(project, `tokens/${id}`);
  if (token.kind === 'type') {
    for (const node of Object.values(project.nodes)) {
      const next = mapStyles(node, (style) => spellOut(style, token));
      if (next !== node) edit.put('nodes', next);
    }
  } else {
    const { value } = token;
    const replace = (ref: Record<string, unknown>) => (ref.token === id ? value : ref);
    replaceReferences(project, edit, replace);
    edit.putApp(mapReferences(project.app, replace) as Project['app']);
  }
  edit.remove('tokens', id);
  return edit.diff();
}

type TypeTokenRecord = Extract<TokenRecord, { kind: 'type' }>;

/** The same look without the token: its values where the style does not override them. */
function spellOut(style: Style, { id, value }: TypeTokenRecord): Style {
  if (style.font?.token !== id) return style;
  const { font: _, ...own } = style;
  return {
    fontFamily: value.family,
    fontSize: value.size,
    lineHeight: value.lineHeight,
    fontWeight: value.weight,
    letterSpacing: value.letterSpacing,
    ...own,
  };
}
