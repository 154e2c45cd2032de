import { expect } from 'vitest';
import type { Project } from '../../schema/project.ts';
import { smallCatalog } from '../../schema/testing/smallCatalog.ts';
import type { Problem, Severity } from '../../schema/validate/problem.ts';
import { validateProject } from '../../schema/validate/validateProject.ts';

/** What is found in a project, and nothing else. */
export type Case = [code: string, severity: Severity, where: string, project: Project];

/** Finds just this problem, told in both languages. */
export function expectProblem([code, severity, where, project]: Case): Problem {
  const problems = validateProject(project, smallCatalog);
  expect(problems.map((problem) => [problem.code, problem.severity, problem.where])).toEqual([
    [code, severity, where],
  ]);
  const [problem] = problems as [Problem];
  for (const text of [problem.message, problem.remedy]) {
    expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
    expect(text.en).toMatch(/^[A-Za-z"][ -~\u00d7]*[.?]$/);
  }
  return problem;
}
