import type { DataEntryIr, PageIr } from '../pageIr.ts';
import { recordName } from '../print/dialects.ts';
import { printLiteral } from '../print/printLiteral.ts';
import { tsType } from '../print/tsTypes.ts';

/** Puts the page's own data in front of what other transforms have added: state, row, query, tables. */
export function declareData(page: PageIr): void {
  const entries: DataEntryIr[] = page.record.state.map(({ key, initial }) => ({
    key,
    value: printLiteral(initial),
  }));
  if (page.usedNames.has('query')) {
    entries.push({ key: 'query', value: '{}', type: 'Record<string, any>' });
  }
  const record = recordName(page);
  if (record !== undefined) {
    const type = tsType(page, page.scope[record] ?? { kind: 'any' });
    entries.push({ key: record, value: 'null', type: `${type} | null` });
  }
  for (const key of page.context.tables.keys()) {
    if (!page.wxmlNames.has(key)) continue;
    page.tables.add(key);
    entries.push({ key, value: key });
  }
  page.script.data.unshift(...entries);
}
