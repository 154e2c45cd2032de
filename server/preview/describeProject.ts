import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { type AppConfig, listPages } from '../../preview/appConfig.ts';
import type { Bundle, FileContent, SourceProblem } from '../../preview/bundle.ts';
import type { LivePage, LiveProblem, LiveProject } from '../../preview/live/liveProtocol.ts';

/** Lines around a problem, and characters of a line, that are sent along. */
const AROUND = 2;
const WIDEST = 400;

/** Problems that are sent with their lines; a project that is broken all over has thousands. */
const MOST = 300;

interface Described {
  /** Absolute path of the folder or archive. */
  path: string;
  /** Prefix of the mini-program's files in the project. */
  root: string;
  files: ReadonlyMap<string, FileContent>;
  bundle: Bundle;
  problems: readonly SourceProblem[];
}

/** What the viewer shows of a project beside running it. */
export function describeProject({ path, root, files, bundle, problems }: Described): LiveProject {
  return {
    name: projectName(files) || basename(path).replace(/\.zip$/i, ''),
    id: createHash('sha256').update(path).digest('hex').slice(0, 16),
    root,
    pages: describePages(bundle),
    files: [...files].flatMap(([name, content]) => (typeof content === 'string' ? [name] : [])),
    problems: withFrames(errorsFirst(problems).slice(0, MOST), files),
  };
}

function projectName(files: ReadonlyMap<string, FileContent>): string {
  const text = files.get('project.config.json');
  if (typeof text !== 'string') return '';
  try {
    const { projectname } = JSON.parse(text) as { projectname?: unknown };
    return typeof projectname === 'string' ? projectname : '';
  } catch {
    // The compiler reports what is wrong with the file; here only a name is lost.
    return '';
  }
}

function describePages({ appConfig, components }: Bundle): LivePage[] {
  const config = appConfig as AppConfig;
  const tabs = new Set(toObjects(config.tabBar?.list).map(({ pagePath }) => pagePath));
  const roots = toObjects(config.subPackages ?? config.subpackages)
    .map(({ root }) => String(root ?? '').replace(/^\/+|\/+$/g, ''))
    .filter((root) => root !== '');
  return listPages(config).map((path) => {
    const title = components[path]?.config.navigationBarTitleText;
    return {
      path,
      title: typeof title === 'string' ? title : '',
      isTab: tabs.has(path),
      subpackage: roots.find((root) => path.startsWith(`${root}/`)) ?? '',
    };
  });
}

/** `app.json` is a stranger's: what should be a list of objects may be anything. */
function toObjects(list: unknown): Record<string, unknown>[] {
  if (!Array.isArray(list)) return [];
  return list.filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null);
}

/** What is cut off behind a project's errors is warnings. */
function errorsFirst(problems: readonly SourceProblem[]): SourceProblem[] {
  return [...problems].sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
}

/** Each problem with the lines around it; a file with many is split once. */
function withFrames(
  problems: readonly SourceProblem[],
  files: ReadonlyMap<string, FileContent>,
): LiveProblem[] {
  const linesOf = new Map<string, string[] | undefined>();
  return problems.map((problem) => {
    const { file, line } = problem;
    if (line === undefined) return problem;
    if (!linesOf.has(file)) {
      const text = files.get(file);
      linesOf.set(file, typeof text === 'string' ? text.split(/\r?\n/) : undefined);
    }
    const first = Math.max(1, line - AROUND);
    const lines = linesOf.get(file)?.slice(first - 1, line + AROUND);
    return lines
      ? { ...problem, frame: { first, lines: lines.map((one) => one.slice(0, WIDEST)) } }
      : problem;
  });
}
