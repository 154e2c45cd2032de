import type { SourceProblem } from '../../bundle.ts';
import type { PathAlias } from '../../resolveModule.ts';
import type { CompiledFile } from '../compileFile.ts';
import type { StyleSheet } from '../style/parseStyle.ts';
import { textPosition } from '../textPosition.ts';

/** What joining files reads. Paths count from the mini-program root. What is read is noted; see `Queries`. */
export interface Assembly {
  has(path: string): boolean;
  /** The file, compiled by itself. */
  file(path: string): CompiledFile | undefined;
  /** The style that stands for `<stem>.wxss`: that file, or the LESS or Sass beside it. */
  style(path: string): { sheet: StyleSheet; problems: SourceProblem[] } | undefined;
  /** Path in the project, for problems. */
  projectPath(path: string): string;
  /** `resolveAlias` of app.json. */
  alias(): PathAlias;
  /** Root of the independent subpackage that the path is in, with `/` at its end. */
  independentRoot(path: string): string | undefined;
  /** Whether app.json lists that page. */
  isPage(path: string): boolean;
  isInPackage(path: string): boolean;
  /** Whether `packOptions` leaves that file out. */
  isLeftOut(path: string): boolean;
  /** Whether the project asks for a compiler: `typescript`, `less`, `sass`. */
  usesPlugin(name: string): boolean;
}

/** Line and column of the first mention of a text in a JSON file; nothing when it is not there. */
export function placeInJson(
  assembly: Assembly,
  path: string,
  mention: string,
): { line?: number; column?: number } {
  const file = assembly.file(path);
  if (file?.kind !== 'json') return {};
  const offset = file.text.indexOf(mention);
  return offset < 0 ? {} : textPosition(file.text, offset);
}

/** The end of a message about a file that is not there, when it is known why. */
export function whyMissing(assembly: Assembly, path: string): string {
  return assembly.isLeftOut(path) ? ' (packOptions.ignore leaves it out)' : '';
}
