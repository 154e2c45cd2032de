import type { SourceProblem } from '../preview/bundle.ts';
import type { Problem } from '../schema/validate/problem.ts';
import type { Console } from './console.ts';

/** One thing to know about a project, as scripts read it. */
export interface Finding {
  severity: 'error' | 'warning' | 'note';
  code: string;
  where: string;
  message: string;
  remedy?: string;
}

/** A problem of a document, in the user's language. */
export function fromProblem({ severity, code, where, message, remedy }: Problem, console: Console): Finding {
  return { severity, code, where, message: console.say(message), remedy: console.say(remedy) };
}

/** A problem in a mini-program's file: `pages/home/home.wxml:3:7`. */
export function fromSourceProblem({ severity, file, line, column, message }: SourceProblem): Finding {
  const where = [file, line, column].filter((part) => part !== undefined).join(':');
  return { severity, code: 'compile', where, message };
}

const RANK = { error: 0, warning: 1, note: 2 };

/** Prints findings as `where: what`, errors first; the remedy follows the message. */
export function printFindings(findings: readonly Finding[], print: (line: string) => void): void {
  for (const { severity, where, message, remedy } of [...findings].sort(
    (a, b) => RANK[a.severity] - RANK[b.severity],
  )) {
    const prefix = severity === 'error' ? '' : `${severity}: `;
    print(`${where}: ${prefix}${message}${remedy ? ` ${remedy}` : ''}`.replace(/\s*\n\s*/g, ' '));
  }
}

export const hasErrors = (findings: readonly Finding[]) =>
  findings.some(({ severity }) => severity === 'error');
