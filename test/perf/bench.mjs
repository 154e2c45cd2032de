// `npm run bench`: every benchmark, one after the other; a table, and all figures in dist/bench.json.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const BENCHES = ['size', 'schema', 'generator', 'compiler', 'editor', 'start', 'preview', 'components'];

const build = spawnSync('npm', ['run', '--silent', 'build'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (build.status !== 0) process.exit(build.status ?? 1);

const results = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length };
let failed = false;
for (const name of BENCHES) {
  console.log(`\n── ${name}`);
  const script = join(here, `${name}.bench.mjs`);
  const table = spawnSync('node', [script], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const json = spawnSync('node', [script, '--json'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  failed ||= table.status !== 0 || json.status !== 0;
  if (json.status === 0) results[name] = JSON.parse(json.stdout);
}
mkdirSync(join(root, 'dist'), { recursive: true });
writeFileSync(join(root, 'dist/bench.json'), `${JSON.stringify(results, null, 2)}\n`);
console.log('\nAll figures: dist/bench.json');
process.exit(failed ? 1 : 0);
