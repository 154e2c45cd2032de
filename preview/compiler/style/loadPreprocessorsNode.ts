import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type LessModule, lessPreprocessor } from './lessPreprocessor.ts';
import type { StylePreprocessors } from './preprocessor.ts';
import { type SassModule, sassPreprocessor } from './sassPreprocessor.ts';

/**
 * The style compilers that are installed: in the project's own `node_modules` (or those above it), else in ours.
 * `folder` is the project's, absolute. A compiler that is found nowhere is left out; who then meets a source for it
 * is told what to install.
 */
export function loadPreprocessorsNode(folder: string): StylePreprocessors {
  const less = findModule<LessModule>(folder, 'less');
  const sass = findModule<SassModule>(folder, 'sass');
  return {
    ...(less && { less: lessPreprocessor(less) }),
    ...(sass && { sass: sassPreprocessor(sass) }),
  };
}

function findModule<T>(folder: string, name: string): T | undefined {
  for (const from of [join(folder, 'package.json'), import.meta.url]) {
    const require = createRequire(from);
    try {
      require.resolve(name);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') continue;
      throw error;
    }
    return require(name) as T;
  }
  return undefined;
}
