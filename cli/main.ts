import { parseArgs } from 'node:util';
import { type Command, InputError, UsageError } from './command.ts';
import { checkCommand } from './commands/check.ts';
import { exportCommand } from './commands/export.ts';
import { previewCommand } from './commands/preview.ts';
import { serveCommand } from './commands/serve.ts';
import { templatesCommand } from './commands/templates.ts';
import { type Console, processConsole } from './console.ts';

const commands: readonly Command[] = [
  exportCommand,
  checkCommand,
  previewCommand,
  serveCommand,
  templatesCommand,
];

function help(): string {
  const lines = commands.map(({ name, usage, summary }) => `  dimsum ${name} ${usage}\n      ${summary}`);
  return ['Usage:', ...lines, '', 'Exit codes: 0 done, 1 the input is wrong, 2 usage.'].join('\n');
}

function commandHelp({ name, usage, summary, details }: Command): string {
  return [`Usage: dimsum ${name} ${usage}`, '', summary, ...(details ? ['', details] : [])].join('\n');
}

/**
 * Runs the command line and resolves with its exit code: 0 done, 1 the input is wrong, 2 usage.
 * @example process.exitCode = await main(['check', 'project.json']);
 */
export async function main(argv: readonly string[], console: Console = processConsole()): Promise<number> {
  const [name, ...args] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? console.error : console.out)(help());
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    console.error(`dimsum: unknown command ${name}\n\n${help()}`);
    return 2;
  }
  if (args.includes('--help') || args.includes('-h')) {
    console.out(commandHelp(command));
    return 0;
  }
  try {
    const { positionals, values } = parseArgs({
      args,
      options: command.options,
      allowPositionals: true,
    });
    return await command.run({ positionals, values: values as Record<string, string | boolean>, console });
  } catch (error) {
    return report(error, command, console);
  }
}

function report(error: unknown, command: Command, console: Console): number {
  if (error instanceof InputError) {
    console.error(`${error.where}: ${error.message}`);
    return 1;
  }
  const code = (error as { code?: unknown }).code;
  if (error instanceof UsageError || (typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS'))) {
    console.error(
      `dimsum ${command.name}: ${(error as Error).message}\nUsage: dimsum ${command.name} ${command.usage}`,
    );
    return 2;
  }
  throw error;
}
