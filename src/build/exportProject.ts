import { strToU8, type Zippable, zipSync } from 'fflate';
import { checkProject } from '../../codegen/checkProject.ts';
import type { OutputFiles } from '../../codegen/types.ts';
import type { FileContent } from '../../preview/bundle.ts';
import type { Compiler } from '../../preview/compiler/createCompiler.ts';
import type { Project } from '../../schema/project.ts';
import type { ExportReport, ExportStep, OutputLanguage } from './buildProtocol.ts';
import { isMedia, sizesOf } from './sizes.ts';

export interface ExportOptions {
  language: OutputLanguage;
  createCompiler(): Promise<Compiler>;
  readAsset(file: string): Uint8Array | undefined;
  onStep(step: ExportStep): void;
}

/** Makes the project that is taken away, checks it as `dimsum check` does, and packs it unless there is an error. */
export async function exportProject(
  project: Project,
  options: ExportOptions,
): Promise<{ report: ExportReport; zip: Uint8Array | null }> {
  const { language, readAsset, onStep } = options;
  onStep('generate');
  const { problems, result } = checkProject(project, { language, readAsset });
  const files: OutputFiles = result?.files ?? new Map();
  onStep('compile');
  const compiled = result ? (await options.createCompiler()).compile(files).problems : [];
  onStep('check');
  const report: ExportReport = { problems, compiled, sizes: sizesOf(files) };
  const isBroken = [...problems, ...compiled].some(({ severity }) => severity === 'error');
  onStep('pack');
  return { report, zip: isBroken ? null : packFiles(files) };
}

/** A fixed date, so that the same project makes the same archive. */
const DATE = new Date('2024-01-01T00:00:00');

function packFiles(files: ReadonlyMap<string, FileContent>): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of files) {
    // Pictures are compressed already.
    const level = isMedia(path) ? 0 : 6;
    entries[path] = [typeof content === 'string' ? strToU8(content) : content, { level, mtime: DATE }];
  }
  return zipSync(entries);
}
