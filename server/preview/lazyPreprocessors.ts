import { loadPreprocessorsNode } from '../../preview/compiler/style/loadPreprocessorsNode.ts';
import type { StylePreprocessors } from '../../preview/compiler/style/preprocessor.ts';

/**
 * The compilers for LESS and Sass that are installed beside this program, loaded when the first source wants one:
 * most projects have none, and Sass takes a while. Those in the project's own `node_modules` are not used: to look at
 * a mini-program must not run code of its folder on this machine.
 */
export function lazyPreprocessors(): StylePreprocessors {
  let loaded: StylePreprocessors | undefined;
  const load = (): StylePreprocessors => {
    loaded ??= loadPreprocessorsNode();
    return loaded;
  };
  return {
    get less() {
      return load().less;
    },
    get sass() {
      return load().sass;
    },
  };
}
