import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { stripTypes } from './stripTypes.ts';

/**
 * Lets a component import its widget's script as text: `import script from './widget/index.ts?widget'` gives
 * `{ ts, js }`, the source and the same without types. Runs at build time only.
 */
export function widgetSources(): Plugin {
  return {
    name: 'widget-sources',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('?widget')) return null;
      const file = id.slice(0, -'?widget'.length);
      this.addWatchFile(file);
      const source = await readFile(file, 'utf8');
      return `export default ${JSON.stringify({ ts: source, js: stripTypes(source) })};`;
    },
  };
}
