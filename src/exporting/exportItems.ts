import type { Diagnostic } from '../../codegen/types.ts';
import type { SourceProblem } from '../../preview/bundle.ts';
import type { NodeId, PageId } from '../../schema/ids.ts';
import type { LocalText } from '../../schema/text.ts';

/** One line of the export's report. */
export interface ExportItem {
  key: string;
  severity: 'error' | 'warning' | 'note';
  message: LocalText;
  remedy?: LocalText;
  /** Where a click leads. */
  node?: NodeId;
  page?: PageId;
  file?: string;
  line?: number;
}

const RANK = { error: 0, warning: 1, note: 2 } as const;

/**
 * What generator and compilers found, the gravest first; what is said of the same thing in the same words stands
 * once.
 */
export function exportItems(
  diagnostics: readonly Diagnostic[],
  problems: readonly SourceProblem[],
): ExportItem[] {
  const items = new Map<string, ExportItem>();
  const add = (item: Omit<ExportItem, 'key'>) => {
    const key = [item.severity, item.message.en, item.node, item.page, item.file, item.line].join(' ');
    if (!items.has(key)) items.set(key, { ...item, key });
  };
  for (const { severity, message, remedy, node, page } of diagnostics)
    add({ severity, message, remedy, node, page });
  for (const { severity, message, file, line } of problems) {
    add({ severity, message: { zh: message, en: message }, file, line });
  }
  return [...items.values()].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

/** A name for the archive that every file system takes; Chinese stays. */
export function archiveName(projectName: string): string {
  const name = projectName
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/\s+/g, '-')
    .replace(/^\.+|\.+$/g, '');
  return `${name.slice(0, 60) || 'mini-program'}.zip`;
}
