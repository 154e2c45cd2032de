import { generate } from '../codegen/generate.ts';
import type { Diagnostic, OutputFiles } from '../codegen/types.ts';
import { catalog } from '../components-lib/catalog.ts';
import { componentByType } from '../components-lib/components.ts';
import { createCompiler } from '../preview/compiler/createCompiler.ts';
import { loadTemplateCompilerNode } from '../preview/compiler/template/loadTemplateCompilerNode.ts';
import type { Project } from '../schema/project.ts';
import { validateProject } from '../schema/validate/validateProject.ts';
import type { Console } from './console.ts';
import { problemsToFindings } from './problemsToFindings.ts';
import type { OpenedProject } from './readProject.ts';

/** One thing to know about a project, as scripts read it. */
export interface Finding {
  severity: 'error' | 'warning' | 'note';
  code: string;
  where: string;
  message: string;
  remedy?: string;
}

export interface Outcome {
  files: OutputFiles;
  findings: Finding[];
}

/**
 * Validates a document, makes its project and compiles every file of it: the checks of the editor's export. What
 * validation and generator both say of one place stands once.
 */
export async function exportProject(
  { project, readAsset }: OpenedProject,
  language: 'js' | 'ts',
  console: Console,
): Promise<Outcome> {
  const findings = problemsToFindings(validateProject(project, catalog), console);
  const { files, diagnostics } = generate(project, { language, readAsset });
  const compiler = await createCompiler({ loadTemplateCompiler: loadTemplateCompilerNode });
  const { problems } = compiler.compile(files);
  const generated = diagnostics.map((diagnostic) => fromDiagnostic(diagnostic, project, console));
  const compiled = problems.map(({ severity, file, line, column, message }) => ({
    severity,
    code: 'compile',
    where: [file, line, column].filter((part) => part !== undefined).join(':'),
    message,
  }));
  return { files, findings: unique([...findings, ...generated, ...compiled]) };
}

function fromDiagnostic(diagnostic: Diagnostic, project: Project, console: Console): Finding {
  const { severity, code, message, remedy } = diagnostic;
  const finding: Finding = {
    severity,
    code,
    where: whereOf(diagnostic, project, console),
    message: console.say(message),
  };
  if (remedy) finding.remedy = console.say(remedy);
  return finding;
}

/** As validation says it: `pages/Home › Hero › props.src`. */
function whereOf({ page, node, asset, at }: Diagnostic, project: Project, console: Console): string {
  const parts: string[] = [];
  const pageRecord = page === undefined ? undefined : project.pages[page];
  if (pageRecord) parts.push(`pages/${pageRecord.name}`);
  const nodeRecord = node === undefined ? undefined : project.nodes[node];
  if (nodeRecord) {
    const definition = componentByType(nodeRecord.type);
    parts.push(nodeRecord.name || (definition ? console.say(definition.label) : nodeRecord.type));
  }
  const assetRecord = asset === undefined ? undefined : project.assets[asset];
  if (assetRecord) parts.push(`assets/${assetRecord.name}`);
  if (at) parts.push(at);
  return parts.length > 0 ? parts.join(' › ') : 'project';
}

function unique(findings: Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ where, message }) => {
    const key = `${where}\n${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Prints findings as `where: what`, errors first; the remedy follows the message. */
export function printFindings(findings: readonly Finding[], print: (line: string) => void): void {
  const rank = { error: 0, warning: 1, note: 2 };
  for (const { severity, where, message, remedy } of [...findings].sort(
    (a, b) => rank[a.severity] - rank[b.severity],
  )) {
    const prefix = severity === 'error' ? '' : `${severity}: `;
    print(`${where}: ${prefix}${message}${remedy ? ` ${remedy}` : ''}`.replace(/\s*\n\s*/g, ' '));
  }
}

export const hasErrors = (findings: readonly Finding[]) =>
  findings.some(({ severity }) => severity === 'error');
