import type { ParseArgsConfig } from 'node:util';
import type { Console } from './console.ts';

/** The input is wrong: printed as `where: what`, exit code 1. */
export class InputError extends Error {
  readonly where: string;

  constructor(where: string, message: string) {
    super(message);
    this.where = where;
  }
}

/** The command was called wrongly: usage is printed, exit code 2. */
export class UsageError extends Error {}

export interface Call {
  positionals: string[];
  values: Record<string, string | boolean | undefined>;
  console: Console;
}

export interface Command {
  name: string;
  /** As in the help: what stands after the name. */
  usage: string;
  summary: string;
  /** What `--help` of the command says beside that. */
  details?: string;
  options: NonNullable<ParseArgsConfig['options']>;
  /** Resolves with the exit code. */
  run(call: Call): Promise<number>;
}

/** The one positional argument that a command takes. @throws UsageError */
export function onlyPositional({ positionals }: Call, name: string): string {
  const [first, ...rest] = positionals;
  if (first === undefined) throw new UsageError(`${name} is missing`);
  if (rest.length > 0) throw new UsageError(`unexpected argument ${rest[0]}`);
  return first;
}
