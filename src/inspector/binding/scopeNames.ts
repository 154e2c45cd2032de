import type { Scope, ValueType } from '../../../schema/expression/ast.ts';

export interface ScopeName {
  /** The expression that a pick inserts. */
  expression: string;
  /** Its last part, shown indented by `depth`. */
  name: string;
  depth: number;
  type: ValueType;
}

const DEEPEST = 2;

/** Everything that an expression can name, records opened up; a list stands for itself. */
export function scopeNames(scope: Scope): ScopeName[] {
  const rows: ScopeName[] = [];
  const visit = (fields: Readonly<Record<string, ValueType>>, prefix: string, depth: number) => {
    for (const [name, type] of Object.entries(fields)) {
      rows.push({ expression: prefix + name, name, depth, type });
      if (type.kind === 'record' && depth < DEEPEST) visit(type.fields, `${prefix}${name}.`, depth + 1);
    }
  };
  visit(scope, '', 0);
  return rows;
}
