import type { LocalText } from '../schema/text.ts';

/** Where a command writes; injected so that commands can be tested and embedded. */
export interface Console {
  out(line: string): void;
  error(line: string): void;
  /** Picks the text of the user's language. */
  say(text: LocalText): string;
}

/** The process' own streams, in the language that the locale variables ask for. */
export function processConsole(env: NodeJS.ProcessEnv = process.env): Console {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  const language = locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
  return {
    out: (line) => process.stdout.write(`${line}\n`),
    error: (line) => process.stderr.write(`${line}\n`),
    say: (text) => text[language],
  };
}
