import { catalog } from '../components-lib/catalog.ts';
import type { RecordRef } from '../schema/diff.ts';
import type { Project } from '../schema/project.ts';
import { nodeLabel } from '../schema/tree.ts';
import { checkStructure } from '../schema/validate/checkStructure.ts';
import type { Problem } from '../schema/validate/problem.ts';
import { validateProject } from '../schema/validate/validateProject.ts';
import { generate } from './generate.ts';
import type { Diagnostic, GenerateOptions, GenerateResult } from './types.ts';

export interface CheckedProject {
  /** All that is wrong or worth a look: the document's problems first, then those that only output shows. */
  problems: Problem[];
  /** What was generated on the way; absent when the document's nodes make no tree. */
  result?: GenerateResult;
}

/**
 * Validates a document, generates it, and lists what both say, each problem once.
 * @example
 * const { problems } = checkProject(project, { readAsset });
 * const broken = problems.some(({ severity }) => severity === 'error');
 */
export function checkProject(project: Project, options: GenerateOptions = {}): CheckedProject {
  const problems = validateProject(project, catalog);
  if (checkStructure(project).length > 0) return { problems };
  const result = generate(project, options);
  const known = problems.length;
  for (const diagnostic of result.diagnostics) {
    const problem = problemOf(diagnostic, project);
    if (!problems.slice(0, known).some((other) => covers(other, problem))) problems.push(problem);
  }
  return { problems, result };
}

/** A diagnostic as the document's problems are told. */
function problemOf(diagnostic: Diagnostic, project: Project): Problem {
  const { code, severity, message, at } = diagnostic;
  const ref = refOf(diagnostic);
  const parts = placeNames(diagnostic, project);
  return {
    code,
    severity,
    where: [...parts, ...(at ? [at] : [])].join(' › ') || project.app.name,
    message,
    remedy: diagnostic.remedy ?? { zh: '', en: '' },
    ...(ref && { ref }),
    ...(at && { path: at }),
  };
}

function refOf({ page, node, asset, at }: Diagnostic): RecordRef | undefined {
  if (node !== undefined) return `nodes/${node}`;
  if (asset !== undefined) return `assets/${asset}`;
  if (page !== undefined) return `pages/${page}`;
  return at?.startsWith('app') ? 'app' : undefined;
}

function placeNames({ page, node, asset }: Diagnostic, project: Project): string[] {
  const names: string[] = [];
  const pageRecord = page === undefined ? undefined : project.pages[page];
  if (pageRecord) names.push(`pages/${pageRecord.name}`);
  const nodeRecord = node === undefined ? undefined : project.nodes[node];
  const language = project.app.language === 'en' ? 'en' : 'zh';
  if (nodeRecord) names.push(nodeLabel(nodeRecord, catalog, language));
  const assetRecord = asset === undefined ? undefined : project.assets[asset];
  if (assetRecord && !nodeRecord) names.push(`assets/${assetRecord.name}`);
  return names;
}

/** Whether a problem of the document is the cause of one of the output: same record, and the same place in it. */
function covers(document: Problem, output: Problem): boolean {
  if (document.ref === undefined || document.ref !== output.ref) return false;
  const [path = '', place = ''] = [document.path, output.path];
  return path === place || path.startsWith(`${place}.`) || place.startsWith(`${path}.`);
}
