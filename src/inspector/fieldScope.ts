import type { ComputedRef, InjectionKey } from 'vue';
import type { Scope } from '../../schema/expression/ast.ts';
import type { Json } from '../../schema/json.ts';

/** What expressions of the edited thing may name, and what these names hold at design time. */
export interface FieldScope {
  names: Scope;
  values: Readonly<Record<string, Json>>;
}

export const fieldScopeKey: InjectionKey<ComputedRef<FieldScope>> = Symbol('field scope');
