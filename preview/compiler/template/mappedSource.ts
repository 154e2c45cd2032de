/** A file's text, and its path in the project, for problems. */
export interface SourceText {
  text: string;
  file: string;
}

/** Where the lines of a file begin: a broken file has as many problems as characters, and each has a place. */
const lineStarts = new WeakMap<SourceText, number[]>();

/** Line and column (1-based) of an offset in a file. */
export function placeIn(source: SourceText, offset: number): { line: number; column: number } {
  let starts = lineStarts.get(source);
  if (!starts) {
    starts = findLineStarts(source.text);
    lineStarts.set(source, starts);
  }
  const line = lastAtOrBefore(starts.length, offset, (index) => starts[index] ?? 0);
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last of some rising numbers that is not beyond a limit; 0 where all are. */
function lastAtOrBefore(count: number, limit: number, numberAt: (index: number) => number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numberAt(middle) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A run of characters from one file. */
interface Piece {
  start: number;
  length: number;
  from: SourceText;
  at: number;
  /** All of it stands for that one place of the file. */
  isWritten: boolean;
}

/** A text put together from pieces of files, which knows where each of its characters comes from. */
export class MappedSource {
  private readonly pieces: Piece[] = [];
  private readonly texts: string[] = [];
  private length = 0;
  private head = '';

  /** Adds a part of a file. */
  copy(from: SourceText, start: number, end: number): void {
    this.add(from.text.slice(start, end), { from, at: start, isWritten: false });
  }

  /** Adds a text that is in no file but stands for a place in one. */
  write(text: string, from: SourceText, at: number): void {
    this.add(text, { from, at, isWritten: true });
  }

  /** Puts a text that stands for nothing before all. */
  prepend(text: string): void {
    this.head = text + this.head;
  }

  toString(): string {
    return this.head + this.texts.join('');
  }

  /** Tells where lines and columns (1-based) of the whole text are in the files. */
  mapper(): (line: number, column: number) => { file: string; line: number; column: number } {
    const whole = this.toString();
    const starts = findLineStarts(whole);
    return (line, column) => {
      const offset = (starts[line - 1] ?? whole.length) + column - 1 - this.head.length;
      const piece = this.pieceAt(offset);
      if (!piece) return { file: '', line, column };
      const inside = piece.isWritten ? 0 : Math.min(Math.max(offset - piece.start, 0), piece.length);
      return { file: piece.from.file, ...placeIn(piece.from, piece.at + inside) };
    };
  }

  private add(text: string, source: Pick<Piece, 'from' | 'at' | 'isWritten'>): void {
    if (text === '') return;
    this.pieces.push({ start: this.length, length: text.length, ...source });
    this.texts.push(text);
    this.length += text.length;
  }

  /** The last piece that begins at the offset or before it; the first for what is before all. */
  private pieceAt(offset: number): Piece | undefined {
    const { pieces } = this;
    return pieces[lastAtOrBefore(pieces.length, offset, (index) => pieces[index]?.start ?? 0)];
  }
}
