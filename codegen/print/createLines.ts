/** Collects the lines of one file. Line numbers are 1-based. */
export interface Lines {
  /** Adds a line at the current depth; an empty text makes an empty line without trailing spaces. */
  push(text: string): void;
  /**
   * Adds several lines, each at the current depth. Of a text with line breaks only the first line is indented: the
   * others are inside a template literal.
   */
  pushAll(texts: readonly string[]): void;
  indent(): void;
  outdent(): void;
  /** Spaces that a pushed line gets. */
  readonly depth: number;
  /** Number of the last line pushed; 0 before the first. */
  readonly count: number;
  /** The file, with a newline at its end. */
  toString(): string;
}

const PADS: string[] = [''];

function pad(level: number): string {
  let text = PADS[level];
  if (text === undefined) {
    text = '  '.repeat(level);
    PADS[level] = text;
  }
  return text;
}

/** Makes an empty file to print into; two spaces a level. */
export function createLines(): Lines {
  const lines: string[] = [];
  let level = 0;
  const push = (text: string) => {
    lines.push(text === '' ? '' : pad(level) + text);
  };
  return {
    push,
    pushAll(texts) {
      for (const text of texts) {
        if (text.includes('\n')) lines.push(...(pad(level) + text).split('\n'));
        else push(text);
      }
    },
    indent() {
      level++;
    },
    outdent() {
      level--;
    },
    get depth() {
      return level * 2;
    },
    get count() {
      return lines.length;
    },
    toString: () => (lines.length === 0 ? '' : `${lines.join('\n')}\n`),
  };
}
