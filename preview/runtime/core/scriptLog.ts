import type { LogEntry } from '../runtimeHost.ts';
import { formatValue } from './formatValue.ts';
import { ProjectError } from './projectError.ts';

/** Begin of the `sourceURL` of every script of the project; what follows is its path in the mini-program. */
export const SOURCE_PREFIX = 'preview:///';

const FRAME = /preview:\/\/\/([^\s:)]+):(\d+):(\d+)/;

/** Characters that stand before a script's own on its first line; see `ScriptLoader`. */
export type FirstLineOffset = (file: string) => number;

/** Where in the project's files an error arose (1-based), read from its stack. */
function locateError(
  stack: string | undefined,
  firstLineOffset: FirstLineOffset,
): { file?: string; line?: number; column?: number } {
  const match = FRAME.exec(stack ?? '');
  if (!match) return {};
  const [, file = '', ...numbers] = match;
  const [line = 0, column = 0] = numbers.map(Number);
  // Generated code has no lines of the template's; the WXS in it stands one line lower than in the file.
  if (file.endsWith('.wxml')) return line > 3 ? { file, line: line - 3 } : { file };
  // `new Function` puts two lines before a WXS file's own.
  if (file.endsWith('.wxs')) return { file, line: line - 2, column };
  return { file, line, column: Math.max(column - (line === 1 ? firstLineOffset(file) : 0), 1) };
}

/** An entry for something that a script threw; `file` is where when its stack does not say. */
export function errorEntry(
  error: unknown,
  firstLineOffset: FirstLineOffset,
  context = '',
  file?: string,
): LogEntry {
  const isError = error instanceof Error;
  const fallback = error instanceof ProjectError ? error.file : file;
  const text = isError ? `${error.name}: ${error.message}` : formatValue(error);
  return {
    level: 'error',
    text: context ? `${text} (${context})` : text,
    source: 'script',
    ...(fallback !== undefined && { file: fallback }),
    ...locateError(isError ? error.stack : undefined, firstLineOffset),
  };
}

const LEVELS = ['debug', 'log', 'info', 'warn', 'error'] as const;

/**
 * The `console` that scripts of the project see: every call becomes an entry with the place of the call. `log`
 * makes the entry at once or never: of a flood most lines need no stack and no text.
 */
export function createConsole(
  log: (makeEntry: () => LogEntry) => void,
  firstLineOffset: FirstLineOffset,
): Console {
  const write = (level: LogEntry['level'], args: unknown[]): void =>
    log(() => {
      const place = locateError(new Error().stack, firstLineOffset);
      return { level, text: args.map((arg) => formatValue(arg)).join(' '), source: 'script', ...place };
    });
  const replacement: Record<string, unknown> = {};
  for (const level of LEVELS) replacement[level] = (...args: unknown[]) => write(level, args);
  replacement.assert = (condition: unknown, ...args: unknown[]) => {
    if (!condition) write('error', ['Assertion failed:', ...args]);
  };
  replacement.table = (...args: unknown[]) => write('log', args);
  replacement.dir = replacement.table;
  replacement.trace = replacement.table;
  const ignore = (): void => {};
  for (const name of [
    'group',
    'groupCollapsed',
    'groupEnd',
    'time',
    'timeEnd',
    'timeLog',
    'clear',
    'count',
  ]) {
    replacement[name] = ignore;
  }
  return replacement as unknown as Console;
}
