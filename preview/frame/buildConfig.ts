import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { InlineConfig, Plugin, Rollup } from 'vite';

type OutputBundle = Rollup.OutputBundle;
type OutputChunk = Rollup.OutputChunk;

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * How Vite builds the preview's frame into `outDir`: `frame.html`, with its script in it, and `extras/*.js`, code
 * that not every app needs.
 *
 * A script of its own would be one of another origin, because the frame's is opaque: the browser would keep
 * its errors and unhandled rejections from it unless the server sent CORS headers. For the same reason extras
 * are no modules that the frame imports: the window around it fetches them and sends them as text. They are
 * CommonJS, so that they share with the frame's script whatever both use.
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
      // As a library, so that Vite does not wrap each `import()` in its loader of style sheets and preloads.
      lib: { entry: at('frame.ts'), formats: ['cjs'], fileName: () => 'frame.js' },
      rolldownOptions: {
        // What extras share with the frame's script stays in it.
        preserveEntrySignatures: 'allow-extension',
        output: { exports: 'named', chunkFileNames: `${EXTRAS}[name]-[hash].js` },
      },
    },
  };
}

/** Where the files of extras lie. Everywhere else they are called by their names without a folder. */
const EXTRAS = 'extras/';

/** Modules of extras: their names are those of `runtime/extras/extraTable.ts`. */
const EXTRA_MODULE = /\/runtime\/extras\/(\w+)\.ts$/;

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
      const script = withLoader(chunk.code, ownChunks(files, chunk), extraFiles(files)).replaceAll(
        '</script',
        '<\\/script',
      );
      const hash = createHash('sha256').update(script).digest('base64');
      const page = await readFile(at('frame.html'), 'utf8');
      const source = page
        .replace('%SCRIPT_HASH%', () => `sha256-${hash}`)
        .replace('<script src="frame.ts"></script>', () => `<script>${script}</script>`);
      this.emitFile({ type: 'asset', fileName: 'frame.html', source });
    },
  };
}

/**
 * Chunks that the frame's own script imports, by name: the bundler cuts off some of what it shares with extras.
 * They go into the page with it.
 */
function ownChunks(files: OutputBundle, frame: OutputChunk): Record<string, string> {
  const names = new Set<string>();
  for (const file of frame.imports) needed(files, file, names);
  const own: Record<string, string> = {};
  for (const name of names) {
    const chunk = files[name];
    if (chunk?.type === 'chunk') own[name.slice(EXTRAS.length)] = chunk.code;
    delete files[name];
  }
  return own;
}

/** Files that each extra needs, by its name. */
function extraFiles(files: OutputBundle): Record<string, string[]> {
  const extras: Record<string, string[]> = {};
  for (const chunk of Object.values(files)) {
    if (chunk.type !== 'chunk' || !chunk.isDynamicEntry) continue;
    const name = EXTRA_MODULE.exec(chunk.facadeModuleId ?? '')?.[1];
    if (name === undefined)
      throw new Error(`${chunk.fileName} is not an extra: only extraTable.ts may import()`);
    extras[name] = [...needed(files, chunk.fileName)].map((file) => file.slice(EXTRAS.length));
  }
  return extras;
}

function needed(files: OutputBundle, file: string, found = new Set<string>()): Set<string> {
  const chunk = files[file];
  if (found.has(file) || file === 'frame.js' || chunk?.type !== 'chunk') return found;
  found.add(file);
  for (const other of chunk.imports) needed(files, other, found);
  return found;
}

/**
 * The frame's script with a `require` for it and for the extras, and `__extraFiles` (see `ExtraFiles` in
 * `runtime/extras/extraLoader.ts`) for what brings their code.
 */
function withLoader(code: string, own: Record<string, string>, filesOf: Record<string, string[]>): string {
  const parts = Object.entries(own).map(
    ([name, part]) => `${JSON.stringify(name)}:(require,exports)=>{${part}\n}`,
  );
  return `(()=>{
const modules={'frame.js':{}},codes={},own={${parts.join(',')}},__extraFiles={filesOf:${JSON.stringify(filesOf)},add:(more)=>Object.assign(codes,more)};
const require=(path)=>{
const name=path.slice(path.lastIndexOf('/')+1);
if(name in modules)return modules[name];
if(!(name in own||name in codes))throw new Error(name+' was not loaded');
const exports=modules[name]={};
if(name in own)own[name](require,exports);
else (0,eval)('(function(require,exports){'+codes[name]+'\\n})')(require,exports);
return exports};
((exports)=>{${code}
})(modules['frame.js'])})()`;
}
