import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildForBench } from './buildForBench.mjs';

/*
 * Sizes: the city guide's WXML, WXSS and JS against the same mini-program written by hand, and the editor's entry:
 * `node test/perf/size.bench.mjs [--json]`. Bytes.
 */
const root = resolve(fileURLToPath(import.meta.url), '../../..');
const LANGUAGES = ['.wxml', '.wxss', '.js'];
const ENTRY_TARGET = 200_000;
const RATIO_TARGET = 1.2;

const sum = (files) =>
  Object.fromEntries(
    LANGUAGES.map((extension) => [
      extension.slice(1),
      files.filter(([path]) => extname(path) === extension).reduce((total, [, bytes]) => total + bytes, 0),
    ]),
  );

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .map((path) => [path, statSync(path).size]);
}

async function generated() {
  const bundle = await buildForBench('sizeCases.ts');
  try {
    const { generateDocument } = await import(bundle.url);
    const files = generateDocument(readFileSync(join(root, 'templates/city-guide/project.json'), 'utf8'));
    return [...files].map(([path, content]) => [
      path,
      typeof content === 'string' ? Buffer.byteLength(content) : content.length,
    ]);
  } finally {
    await bundle.remove();
  }
}

/** The scripts that index.html names: what loads before anything can be shown. */
function entrySize() {
  const app = join(root, 'dist/app');
  const html = readFileSync(join(app, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map((match) => match[1]);
  const sizes = scripts.map((path) => gzipSync(readFileSync(join(app, path))).length);
  return { scripts: scripts.map((path) => relative('assets', path)), gzip: sizes.reduce((a, b) => a + b, 0) };
}

const byHand = sum(filesBelow(join(root, 'test/perf/hand-written-city-guide')));
const ours = sum(await generated());
const total = (sizes) => Object.values(sizes).reduce((a, b) => a + b, 0);
const ratio = total(ours) / total(byHand);
const entry = entrySize();
if (process.argv.includes('--json')) {
  console.log(
    JSON.stringify({
      generated: ours,
      byHand,
      ratio,
      ratioTarget: RATIO_TARGET,
      entry,
      entryTarget: ENTRY_TARGET,
    }),
  );
} else {
  for (const name of [...Object.keys(ours)]) {
    console.log(
      `${name.padEnd(8)} ${String(ours[name]).padStart(8)}  by hand ${String(byHand[name]).padStart(8)}  × ${(ours[name] / byHand[name]).toFixed(2)}`,
    );
  }
  console.log(
    `total    ${String(total(ours)).padStart(8)}  by hand ${String(total(byHand)).padStart(8)}  × ${ratio.toFixed(2)}  target ${RATIO_TARGET}`,
  );
  console.log(`editor's entry, gzipped ${entry.gzip}, target ${ENTRY_TARGET}`);
}
