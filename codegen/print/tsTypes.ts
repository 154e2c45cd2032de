import type { ValueType } from '../../schema/expression/ast.ts';
import type { DataTable } from '../../schema/project.ts';
import { rowType } from '../../schema/scope.ts';
import { pascal } from '../names/words.ts';
import type { PageIr } from '../pageIr.ts';

/** Name of the TypeScript interface of a table's rows, e.g. `Place`. */
export function rowInterface(table: DataTable): string {
  return pascal([table.itemKey]);
}

/** A value's type in TypeScript; notes the interfaces that the page then imports. */
export function tsType(page: PageIr, type: ValueType): string {
  switch (type.kind) {
    case 'text':
    case 'date':
    case 'image':
      return 'string';
    case 'number':
    case 'boolean':
    case 'null':
      return type.kind;
    case 'any':
      return 'any';
    case 'list': {
      const of = tsType(page, type.of);
      return /^[\w.]+$/.test(of) ? `${of}[]` : `(${of})[]`;
    }
    case 'record': {
      for (const [key, table] of page.context.tables) {
        if (rowType(table) !== type) continue;
        page.rowTypes.add(key);
        return rowInterface(table);
      }
      return 'Record<string, any>';
    }
  }
}
