// What `npm start` and `npm test` share. Only Node's own modules: nothing is installed yet when they begin.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const SOURCES = [
  'schema',
  'components-lib',
  'codegen',
  'preview',
  'server',
  'cli',
  'src',
  'templates',
  'public',
  'package-lock.json',
  'vite.config.ts',
];

/** Says what is wrong and ends. */
export function fail(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const enough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!enough)
    fail(
      `Dimsum needs Node.js 20.19 or 22.12 and later; this is ${process.versions.node}. See https://nodejs.org`,
    );
}

/** Runs a command in the project's folder with its output shown; ends when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (result.error) fail(`Could not run ${command}: ${result.error.message}`);
  return result.status ?? 1;
}

/** Installs the packages that the lockfile names, when that has not been done since it changed. */
export function install() {
  const stamp = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing packages …');
  if (run('npm', ['ci', '--no-fund', '--no-audit']) !== 0) fail('npm ci failed; the lines above say why.');
  // npm keeps the time of a lockfile that it finds unchanged; the stamp must be newer than the lockfile.
  const now = new Date();
  utimesSync(stamp, now, now);
}

/** Builds editor and command line when a source is newer than the last build. */
export function buildWhenStale() {
  const stamp = join(root, 'dist', '.built');
  if (existsSync(stamp) && newest(SOURCES.map((name) => join(root, name))) <= statSync(stamp).mtimeMs) return;
  console.log('Building …');
  if (run('npm', ['run', '--silent', 'build']) !== 0) fail('The build failed; the lines above say why.');
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
}

function newest(paths) {
  let latest = 0;
  for (const path of paths) {
    if (!existsSync(path)) continue;
    const stat = statSync(path);
    latest = Math.max(latest, stat.mtimeMs);
    if (stat.isDirectory())
      latest = Math.max(latest, newest(readdirSync(path).map((name) => join(path, name))));
  }
  return latest;
}
