import type { SourceProblem } from '../../bundle.ts';
import { stripExtension } from '../../paths.ts';
import type { Assembly } from '../link/assembly.ts';
import { parseStyle, type StyleSheet } from './parseStyle.ts';
import { StyleFault, type StylePreprocessor, type StylePreprocessors } from './preprocessor.ts';

/** Extensions of style languages, and the compiler that each needs: its name in project.config.json and on npm. */
const LANGUAGES = [
  ['.less', 'less'],
  ['.scss', 'sass'],
  ['.sass', 'sass'],
] as const;

/** A style with the problems that the file itself did not report. */
export interface CompiledSheet {
  sheet: StyleSheet;
  problems: SourceProblem[];
}

/**
 * The style that stands for `<stem>.wxss`. LESS or Sass of the same name counts when the project asks for it by
 * `useCompilerPlugins`, or when there is no `.wxss`, which is otherwise what was made of it. `read` gives other files
 * of the project by their path in it.
 */
export function compileSheet(
  assembly: Assembly,
  path: string,
  preprocessors: StylePreprocessors,
  read: (file: string) => string | undefined,
): CompiledSheet | undefined {
  const stem = stripExtension(path);
  for (const [extension, name] of LANGUAGES) {
    const source = stem + extension;
    if (!path.endsWith('.wxss') || !assembly.has(source)) continue;
    if (assembly.has(path) && !assembly.usesPlugin(name)) continue;
    return preprocess(assembly.projectPath(source), name, preprocessors[name], read);
  }
  const file = assembly.file(path);
  if (file?.kind !== 'style') return undefined;
  // A file of a package is not looked at by itself, so nobody else reports what is wrong with it.
  const errors = file.problems.filter(({ severity }) => severity === 'error');
  return { sheet: file.sheet, problems: assembly.isInPackage(path) ? errors : [] };
}

function preprocess(
  file: string,
  name: 'less' | 'sass',
  compile: StylePreprocessor | undefined,
  read: (file: string) => string | undefined,
): CompiledSheet {
  const problems: SourceProblem[] = [];
  let css = '';
  if (!compile) {
    const message = `This style needs "${name}", which is not installed beside the preview: npm install ${name} there`;
    problems.push({ severity: 'error', message, file });
  } else {
    try {
      css = compile({ path: file, source: read(file) ?? '', read });
    } catch (error) {
      if (!(error instanceof StyleFault)) throw error;
      const { message, line, column } = error;
      const place = { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
      problems.push({ severity: 'error', message, file: error.file ?? file, ...place });
    }
  }
  const sheet = parseStyle(css, file);
  // Lines of the CSS are not those of the source.
  const later = sheet.problems.map(({ severity, message }) => ({ severity, message, file }));
  return { sheet: { ...sheet, foreignSelector: undefined }, problems: problems.concat(later) };
}
