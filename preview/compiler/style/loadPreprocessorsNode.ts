import { createRequire } from 'node:module';
import { type LessModule, lessPreprocessor } from './lessPreprocessor.ts';
import type { StylePreprocessors } from './preprocessor.ts';
import { type SassModule, sassPreprocessor } from './sassPreprocessor.ts';

const require = createRequire(import.meta.url);

/**
 * The style compilers that are installed beside this program: those of the project would run code that lies there.
 * One that is missing is left out; who then meets a source for it is told so.
 */
export function loadPreprocessorsNode(): StylePreprocessors {
  const less = findModule<LessModule>('less');
  const sass = findModule<SassModule>('sass');
  return {
    ...(less && { less: lessPreprocessor(less) }),
    ...(sass && { sass: sassPreprocessor(sass) }),
  };
}

function findModule<T>(name: string): T | undefined {
  try {
    require.resolve(name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
  return require(name) as T;
}
