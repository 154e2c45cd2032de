import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const packageFile = createRequire(import.meta.url).resolve('miniprogram-compiler/package.json');
const systems: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'mac' };
const folder = join(dirname(packageFile), 'bin', systems[process.platform] ?? 'none');

/** Whether WeChat's own compilers run on this machine. */
export const hasWechatCompilers = process.arch === 'x64' && existsSync(folder);

/** Source files by path. */
type Sources = Readonly<Record<string, string>>;

/** Compiles WXML and WXS by `wcc`. @returns what it complained of; empty when it is content */
export function compileWxml(sources: Sources): string {
  return run('wcc', ['-d', '-cc', '0', ...Object.keys(sources), '-gn', '$gwx'], sources);
}

/** Compiles WXSS by `wcsc`. @returns what it complained of; empty when it is content */
export function compileWxss(sources: Sources): string {
  const files = Object.keys(sources);
  return run('wcsc', ['-db', '-pc', String(files.length), ...files], sources);
}

function run(name: string, args: readonly string[], sources: Sources): string {
  const compiler = join(folder, name);
  const cwd = mkdtempSync(join(tmpdir(), `${name}-`));
  try {
    chmodSync(compiler, 0o755);
    for (const [path, source] of Object.entries(sources)) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), source);
    }
    const { status, stderr, error } = spawnSync(compiler, args, { cwd, encoding: 'utf8', maxBuffer: 1e8 });
    if (error) throw error;
    return status === 0 ? stderr : stderr || `${name} ended with ${status}`;
  } finally {
    rmSync(cwd, { recursive: true });
  }
}
