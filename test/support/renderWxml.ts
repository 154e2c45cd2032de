import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import vm from 'node:vm';

/** An element of wcc's virtual tree. */
export interface WxmlElement {
  tag: string;
  attr: Record<string, unknown>;
  children: (WxmlElement | string)[];
}

const folder = dirname(createRequire(import.meta.url).resolve('miniprogram-compiler/package.json'));
const wcc = join(folder, 'bin', process.platform === 'darwin' ? 'mac' : 'linux', 'wcc');

/**
 * Compiles WXML and WXS by WeChat's wcc and runs what it makes.
 * @returns renders a file, e.g. `pages/home/home.wxml`, with data
 * @throws with wcc's message when it does not compile
 */
export function renderWxml(
  sources: Readonly<Record<string, string>>,
): (path: string, data: unknown) => WxmlElement {
  const cwd = mkdtempSync(join(tmpdir(), 'render-'));
  try {
    for (const [path, source] of Object.entries(sources)) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), source);
    }
    const args = ['-d', '-cc', '0', ...Object.keys(sources), '-gn', '$gwx'];
    const { status, stdout, stderr } = spawnSync(wcc, args, { cwd, encoding: 'utf8', maxBuffer: 1e9 });
    if (status !== 0) throw new Error(stderr);
    return run(stdout);
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

function run(program: string): (path: string, data: unknown) => WxmlElement {
  const silent = { log() {}, warn() {}, error() {} };
  const sandbox: Record<string, unknown> = { console: silent, navigator: { userAgent: 'test' } };
  sandbox.window = sandbox;
  sandbox.global = sandbox;
  vm.createContext(sandbox);
  vm.runInContext(`${program};this.__render = $gwx;`, sandbox);
  // Data is made inside: wcc tells lists by their constructor, which is another one here.
  vm.runInContext(
    'this.__tree = function (path, data) { return JSON.stringify(__render(path)(JSON.parse(data))); };',
    sandbox,
  );
  const tree = sandbox.__tree as (path: string, data: string) => string;
  return (path, data) => JSON.parse(tree(path, JSON.stringify(data))) as WxmlElement;
}

/** The texts of a tree, in order; what is missing is empty. */
export function textsOf(node: WxmlElement | string | null, found: string[] = []): string[] {
  if (typeof node === 'string') found.push(node);
  else for (const child of node?.children ?? []) textsOf(child, found);
  return found;
}
