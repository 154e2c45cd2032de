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

/** What the checks of a project found and what the compilers say of its files, the gravest first. */
export function exportItems(problems: readonly Problem[], compiled: readonly SourceProblem[]): ExportItem[] {
  const items: Omit<ExportItem, 'key'>[] = problems.map(({ severity, message, remedy, ref }) => {
    const [collection, id] = ref?.split('/') ?? [];
    const node = collection === 'nodes' ? id : undefined;
    const page = collection === 'pages' ? id : undefined;
    return { severity, message, remedy: remedy.en ? remedy : undefined, node, page };
  });
  for (const { severity, message, file, line } of compiled) {
    items.push({ severity, message: { zh: message, en: message }, file, line });
  }
  return items
    .sort((a, b) => RANK[a.severity] - RANK[b.severity])
    .map((item, i) => ({ ...item, key: `${i} ${item.message.en}` }));
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
