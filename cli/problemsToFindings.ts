import type { Problem } from '../schema/validate/problem.ts';
import type { Console } from './console.ts';
import type { Finding } from './exportProject.ts';

/** Problems of a document that could not be read at all. */
export function problemsToFindings(problems: readonly Problem[], console: Console): Finding[] {
  return problems.map(({ severity, code, where, message, remedy }) => ({
    severity,
    code,
    where,
    message: console.say(message),
    remedy: console.say(remedy),
  }));
}
