import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FileContent } from '../../preview/bundle.ts';
import { FolderSource } from './folderSource.ts';

let folder: string;
let source: FolderSource;
let told: Map<string, FileContent | null>[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dimsum-folder-'));
  write('app.json', '{}');
  write('a.js', 'one');
  source = new FolderSource(folder);
  told = [];
  await source.read();
  await source.watch({
    changed: (files) => told.push(new Map(files)),
    failed: (message) => expect(message).toBe(''),
  });
});
afterEach(async () => {
  await source.close();
  rmSync(folder, { recursive: true, force: true });
});

const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const last = (path: string): FileContent | null | undefined =>
  told.findLast((files) => files.has(path))?.get(path);

it('tells of what changed after it was read and before it was watched', async () => {
  write('gone.js', 'here');
  const other = new FolderSource(folder);
  const heard: Map<string, FileContent | null>[] = [];
  await other.read();
  write('a.js', 'meanwhile');
  write('new.js', 'new');
  rmSync(join(folder, 'gone.js'));
  await other.watch({
    changed: (files) => heard.push(new Map(files)),
    failed: (message) => expect(message).toBe(''),
  });
  await other.close();
  expect(heard.map((files) => [...files])).toEqual([
    [
      ['a.js', 'meanwhile'],
      ['new.js', 'new'],
      ['gone.js', null],
    ],
  ]);
});

it('never tells of a file that was emptied to be written, and ends with all of it', async () => {
  write('a.js', '');
  await pause(10);
  write('a.js', 'half');
  await pause(3);
  write('a.js', 'half and half');
  await expect.poll(() => last('a.js'), { timeout: 3000 }).toBe('half and half');
  expect(told.some((files) => files.get('a.js') === '')).toBe(false);
});

it('tells of a file that is empty for good', async () => {
  write('a.js', '');
  await expect.poll(() => last('a.js'), { timeout: 3000 }).toBe('');
});

it('tells of new folders, renamed and deleted files; not of node_modules and links', async () => {
  mkdirSync(join(folder, 'node_modules'));
  write('node_modules/x.js', 'x');
  symlinkSync('/etc/hostname', join(folder, 'link.js'));
  mkdirSync(join(folder, 'pages'));
  write('pages/p.js', 'new');
  await expect.poll(() => last('pages/p.js'), { timeout: 3000 }).toBe('new');
  renameSync(join(folder, 'a.js'), join(folder, 'b.js'));
  await expect.poll(() => [last('a.js'), last('b.js')], { timeout: 3000 }).toEqual([null, 'one']);
  expect(last('node_modules/x.js')).toBe(undefined);
  expect(last('link.js')).toBe(undefined);
});
