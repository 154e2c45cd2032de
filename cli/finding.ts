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
  const place = [file, line, line === undefined ? undefined : column];
  const where = place.filter((part) => part !== undefined).join(':');
  return { severity, code: 'compile', where, message };
}

/** What was found, on one line: warnings and notes are named as such. */
export function printMessage({ severity, message, remedy }: Finding): string {
  const prefix = severity === 'error' ? '' : `${severity}: `;
  return `${prefix}${message}${remedy ? ` ${remedy}` : ''}`.replace(/\s*\n\s*/g, ' ');
}

const RANK = { error: 0, warning: 1, note: 2 };

/** Prints findings as `where: what`, errors first; the remedy follows the message. */
export function printFindings(findings: readonly Finding[], print: (line: string) => void): void {
  for (const finding of [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity])) {
    print(`${finding.where}: ${printMessage(finding)}`);
  }
}

export const hasErrors = (findings: readonly Finding[]) =>
  findings.some(({ severity }) => severity === 'error');
