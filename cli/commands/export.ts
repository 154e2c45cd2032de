import { strToU8, type Zippable, zipSync } from 'fflate';
import type { OutputFiles } from '../../codegen/types.ts';
import { type Command, onlyPositional, UsageError } from '../command.ts';
import { exportProject } from '../exportProject.ts';
import { fromProblem, hasErrors, printFindings } from '../finding.ts';
import { readProject } from '../readProject.ts';
import { writeFolder, writeWhole } from '../writeFolder.ts';

/** A fixed date, so that the same project makes the same archive. */
const DATE = new Date('2024-01-01T00:00:00');

export const exportCommand: Command = {
  name: 'export',
  usage: '<project.json> --out <dir> [--zip <file>] [--lang js|ts] [--json]',
  summary: 'Writes the mini-program of a project. Nothing is written when the project has an error.',
  options: {
    out: { type: 'string' },
    zip: { type: 'string' },
    lang: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(call) {
    const { values, console } = call;
    const path = onlyPositional(call, '<project.json>');
    const out = typeof values.out === 'string' ? values.out : undefined;
    const zip = typeof values.zip === 'string' ? values.zip : undefined;
    if (!out && !zip) throw new UsageError('--out <dir> is missing');
    const language = languageOf(values.lang);

    const read = readProject(path);
    const outcome = read.ok
      ? await exportProject(read, language, console)
      : { files: new Map(), findings: read.problems.map((problem) => fromProblem(problem, console)) };
    const failed = !read.ok || hasErrors(outcome.findings);
    if (!failed) {
      if (out) writeFolder(out, outcome.files);
      if (zip) writeWhole(zip, pack(outcome.files));
    }
    if (values.json) {
      const files = failed
        ? []
        : [...outcome.files].map(([file, content]) => ({ file, bytes: sizeOf(content) }));
      console.out(
        JSON.stringify({ ok: !failed, out, zip, language, files, findings: outcome.findings }, null, 2),
      );
    }
    if (!values.json || failed) printFindings(outcome.findings, console.error);
    if (!failed && !values.json) {
      console.out(
        `${[out, zip].filter(Boolean).join(', ')}: ${outcome.files.size} files, ${totalOf(outcome.files)} bytes`,
      );
    }
    return failed ? 1 : 0;
  },
};

function languageOf(value: string | boolean | undefined): 'js' | 'ts' {
  if (value === undefined || value === 'js') return 'js';
  if (value === 'ts') return 'ts';
  throw new UsageError(`--lang ${value}: js or ts`);
}

const sizeOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;

function totalOf(files: OutputFiles): number {
  return [...files.values()].reduce((sum, content) => sum + sizeOf(content), 0);
}

function pack(files: OutputFiles): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of files) {
    entries[path] = [typeof content === 'string' ? strToU8(content) : content, { mtime: DATE }];
  }
  return zipSync(entries);
}
