import type { SourceProblem } from '../../bundle.ts';

/** Nobody reads more of one file, and a hostile one has a hundred thousand. */
const MOST = 100;

/** The first problems of a file, and how many more there are. */
export function limitProblems(problems: readonly SourceProblem[]): readonly SourceProblem[] {
  const [first] = problems;
  if (!first || problems.length <= MOST) return problems;
  const message = `${problems.length - MOST} more problems are not listed`;
  return [...problems.slice(0, MOST), { severity: 'error', message, file: first.file }];
}
