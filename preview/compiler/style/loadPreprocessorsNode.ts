import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type LessModule, lessPreprocessor } from './lessPreprocessor.ts';
import type { StylePreprocessors } from './preprocessor.ts';
import { type SassModule, sassPreprocessor } from './sassPreprocessor.ts';

/**
 * The style compilers that are installed: beside this program, else in the project's own `node_modules` (or those
 * above it), which runs code that lies there: leave `folder` out for a project that is not trusted. `folder` is
 * absolute. A compiler that is found nowhere is left out; who then meets a source for it is told what to install.
 */
export function loadPreprocessorsNode(folder?: string): StylePreprocessors {
  const less = findModule<LessModule>(folder, 'less');
  const sass = findModule<SassModule>(folder, 'sass');
  return {
    ...(less && { less: lessPreprocessor(less) }),
    ...(sass && { sass: sassPreprocessor(sass) }),
  };
}

function findModule<T>(folder: string | undefined, name: string): T | undefined {
  const places = folder === undefined ? [] : [join(folder, 'package.json')];
  for (const from of [import.meta.url, ...places]) {
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
