import type { Scope } from '../../../schema/expression/ast.ts';
import { scopeNames } from '../binding/scopeNames.ts';

/** Expressions of a scope that yield a list, which a container can repeat over. */
export function listExpressions(scope: Scope): string[] {
  return scopeNames(scope)
    .filter(({ type }) => type.kind === 'list')
    .map(({ expression }) => expression);
}
