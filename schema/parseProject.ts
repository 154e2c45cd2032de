import type { Catalog } from './catalog.ts';
import { decodeProject } from './decode/decodeProject.ts';
import { isPlainObject } from './decode/decoder.ts';
import { jsonFault } from './decode/jsonFault.ts';
import { repairProject } from './decode/repairProject.ts';
import { limits } from './limits.ts';
import { migrate } from './migrations/migrate.ts';
import { migrateComponents } from './migrations/migrateComponents.ts';
import { migrations } from './migrations/migrations.ts';
import { PROJECT_VERSION, type Project } from './project.ts';
import { checkStructure } from './validate/checkStructure.ts';
import { type Problem, say } from './validate/problem.ts';
import { validateProject } from './validate/validateProject.ts';

export type ParsedProject =
  | {
      ok: true;
      project: Project;
      /** Whether it came from an older version. */
      migrated: boolean;
      /** What was repaired or left out (notes) and, with a catalog, what validation finds. */
      problems: Problem[];
    }
  | { ok: false; problems: Problem[] };

/** More problems than this help nobody. */
const MOST_PROBLEMS = 100;

/**
 * Reads a project document: its text, or a value that was JSON. It is either taken as a whole, or refused with the
 * reasons. Order keys that are doubled or unusable are replaced, keys that no version knows are left out: both are
 * reported as notes. All else that breaks the document's structure (cycles, orphans, missing or second roots, wrong
 * types, hostile keys, limits) refuses it.
 * @param catalog brings nodes of older components up to date (and refuses those of newer ones), and adds to
 * `problems` what `validateProject` finds, which never refuses a document.
 * @example
 * const opened = parseProject(await file.text(), catalog);
 * if (!opened.ok) show(opened.problems);
 */
export function parseProject(input: unknown, catalog?: Catalog): ParsedProject {
  const read = typeof input === 'string' ? readText(input) : { value: input };
  if (read.problem) return { ok: false, problems: [read.problem] };
  const refused = checkVersion(read.value);
  if (refused) return { ok: false, problems: [refused] };
  const { value, migrated } = migrate(read.value as Record<string, unknown>, migrations, PROJECT_VERSION);
  const decoded = decodeProject(value);
  const problems = decoded.problems;
  if (isRefused(problems)) return refuse(problems);
  problems.push(...checkStructure(decoded.project));
  if (isRefused(problems)) return refuse(problems);
  const repaired = repairProject(decoded.project);
  problems.push(...repaired.problems);
  if (!catalog) return { ok: true, project: repaired.project, migrated, problems };
  const current = migrateComponents(repaired.project, catalog);
  if (isRefused(current.problems)) return refuse(current.problems);
  problems.push(...validateProject(current.project, catalog));
  return { ok: true, project: current.project, migrated: migrated || current.migrated, problems };
}

function isRefused(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

function refuse(problems: readonly Problem[]): ParsedProject {
  const errors = problems.filter((problem) => problem.severity === 'error');
  return { ok: false, problems: errors.slice(0, MOST_PROBLEMS) };
}

function fileProblem(code: string, message: Problem['message'], remedy: Problem['remedy']): Problem {
  return { code, severity: 'error', where: 'project.json', message, remedy };
}

function readText(text: string): { value: unknown; problem?: undefined } | { problem: Problem } {
  // A text has at least as many bytes as UTF-16 units, so this refuses before a byte is looked at.
  if (text.length > limits.maxFileBytes) {
    const megabytes = Math.round(limits.maxFileBytes / 1e6);
    return {
      problem: fileProblem(
        'too-large',
        say(`文件超过 ${megabytes} MB。`, `The file is larger than ${megabytes} MB.`),
        say('请确认这是 Dimsum 项目文件。', 'Check that this is a Dimsum project file.'),
      ),
    };
  }
  // Editors on Windows like to put a byte order mark in front.
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  try {
    return { value: JSON.parse(source) };
  } catch (error) {
    const fault = jsonFault(source);
    if (!fault) throw error;
    const { line, column, message } = fault;
    return {
      problem: {
        ...fileProblem(
          'broken-json',
          say(`第 ${line} 行第 ${column} 列：${message.zh}`, `Line ${line}, column ${column}: ${message.en}`),
          say('重新下载或从备份打开该文件。', 'Download the file again, or open a backup.'),
        ),
        where: `project.json:${line}:${column}`,
      },
    };
  }
}

function checkVersion(value: unknown): Problem | undefined {
  if (!isPlainObject(value) || value.format !== 'dimsum') {
    return fileProblem(
      'not-a-project',
      say('这不是 Dimsum 项目文件。', 'This is not a Dimsum project.'),
      say('请选择由 Dimsum 保存的 .json 文件。', 'Choose a .json file that Dimsum saved.'),
    );
  }
  const { version } = value;
  if (!Number.isInteger(version) || (version as number) < oldestVersion()) {
    return fileProblem(
      'bad-version',
      say('项目版本号无效。', 'The project has no valid version.'),
      say('从备份打开该文件。', 'Open a backup of the file.'),
    );
  }
  if ((version as number) <= PROJECT_VERSION) return undefined;
  return fileProblem(
    'newer-version',
    say(
      `项目由更新版本的 Dimsum 保存（文档版本 ${version}，当前支持 ${PROJECT_VERSION}）。`,
      `The project was saved by a newer Dimsum (document version ${version}; this one reads up to ${PROJECT_VERSION}).`,
    ),
    say('更新 Dimsum 后再打开；文件没有改动。', 'Update Dimsum, then open it again. The file is untouched.'),
  );
}

function oldestVersion(): number {
  return Math.min(PROJECT_VERSION, ...migrations.map((migration) => migration.to - 1));
}
