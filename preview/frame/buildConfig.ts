import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { InlineConfig, Plugin } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * How Vite builds the preview's frame into `outDir`: one file, `frame.html`, with its script in it.
 *
 * A script of its own would be one of another origin, because the frame's is opaque: the browser would keep
 * its errors and unhandled rejections from it unless the server sent CORS headers.
 */
export function frameBuild(outDir: string): InlineConfig {
  return {
    configFile: false,
    root: at('.'),
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [inlineScript()],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: at('frame.ts'),
        output: { format: 'iife', entryFileNames: 'frame.js' },
      },
    },
  };
}

/** Puts the script into the page, and its hash into the page's policy: no other script may run by itself. */
function inlineScript(): Plugin {
  return {
    name: 'preview-frame-page',
    enforce: 'post',
    async generateBundle(_, files) {
      const chunk = files['frame.js'];
      if (chunk?.type !== 'chunk') throw new Error('The frame has no script');
      delete files['frame.js'];
      // The HTML parser ends a script at the first `</script`; in JavaScript it can only stand in a literal.
      const script = chunk.code.replaceAll('</script', '<\\/script');
      const hash = createHash('sha256').update(script).digest('base64');
      const page = await readFile(at('frame.html'), 'utf8');
      const source = page
        .replace('%SCRIPT_HASH%', () => `sha256-${hash}`)
        .replace('<script src="frame.ts"></script>', () => `<script>${script}</script>`);
      this.emitFile({ type: 'asset', fileName: 'frame.html', source });
    },
  };
}
