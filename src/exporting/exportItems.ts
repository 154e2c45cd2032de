import type { Diagnostic } from '../../codegen/types.ts';
import type { SourceProblem } from '../../preview/bundle.ts';
import type { NodeId, PageId } from '../../schema/ids.ts';
import type { LocalText } from '../../schema/text.ts';
import type { Problem } from '../../schema/validate/problem.ts';

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
 * What the document's rules, generator and compilers found, the gravest first; what is said of the same thing in the same words stands
 * once.
 */
export function exportItems(
  document: readonly Problem[],
  diagnostics: readonly Diagnostic[],
  problems: readonly SourceProblem[],
): ExportItem[] {
  const items = new Map<string, ExportItem>();
  const add = (item: Omit<ExportItem, 'key'>) => {
    // Of a node its page says nothing more: one of the two may name it.
    const place = item.node ?? item.page;
    const key = [item.message.en, place, item.file, item.line].join(' ');
    if (!items.has(key)) items.set(key, { ...item, key });
  };
  // Of one place both may speak, each in its own words; the generator knows what comes of it.
  const told = new Set(diagnostics.flatMap(({ node, page, at }) => (at ? [`${node ?? page} ${at}`] : [])));
  for (const { severity, message, remedy, node, page } of diagnostics)
    add({ severity, message, remedy, node, page });
  for (const { severity, message, remedy, ref, path } of document) {
    const [collection, id] = ref?.split('/') ?? [];
    if (told.has(`${id} ${path}`)) continue;
    add({
      severity,
      message,
      remedy,
      node: collection === 'nodes' ? id : undefined,
      page: collection === 'pages' ? id : undefined,
    });
  }
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
