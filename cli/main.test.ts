import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyProject } from '../schema/emptyProject.ts';
import { printProject } from '../schema/printProject.ts';
import type { Project } from '../schema/project.ts';
import { main } from './main.ts';
import { packageFile } from './packageFile.ts';

let folder: string;
let out: string[];
let errors: string[];

const run = (...argv: string[]) =>
  main(argv, {
    out: (line) => out.push(line),
    error: (line) => errors.push(line),
    say: ({ en }) => en,
  });

function writeProject(change: (project: Project) => void = () => {}): string {
  const project = emptyProject({ name: 'Spring', language: 'en' });
  change(project);
  const file = join(folder, 'project.json');
  writeFileSync(file, printProject(project));
  return file;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dimsum-cli-'));
  out = [];
  errors = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('usage', () => {
  it.each([
    [[]],
    [['fly']],
    [['export']],
    [['export', 'project.json']],
    [['export', 'project.json', '--out', 'x', '--lang', 'coffee']],
    [['check']],
    [['check', 'a', 'b']],
    [['check', 'a', '--loud']],
    [['serve', '--port', 'high']],
    [['preview']],
    [['preview', 'a', 'b']],
    [['preview', 'a', '--port', '99999']],
    [['preview', 'a', '--loud']],
    [['templates', 'more']],
  ])('%j is answered with the usage and 2', async (argv) => {
    expect(await run(...argv)).toBe(2);
    expect(errors.join('\n')).toContain('Usage:');
    expect(out).toEqual([]);
  });

  it('helps', async () => {
    expect(await run('--help')).toBe(0);
    for (const name of ['export', 'check', 'preview', 'serve', 'templates'])
      expect(out[0]).toContain(`dimsum ${name}`);
  });
});

describe('preview', () => {
  it('helps', async () => {
    expect(await run('preview', '--help')).toBe(0);
    expect(out[0]).toContain('dimsum preview <dir|zip>');
    expect(out[0]).toContain('--open');
  });

  it.runIf(existsSync(packageFile('dist', 'app', 'viewer.html')))('says what it cannot show', async () => {
    writeFileSync(join(folder, 'broken.zip'), 'no archive');
    writeFileSync(join(folder, 'notes.txt'), 'x');
    expect(await run('preview', join(folder, 'nowhere'))).toBe(1);
    expect(await run('preview', join(folder, 'notes.txt'))).toBe(1);
    expect(await run('preview', join(folder, 'broken.zip'))).toBe(1);
    expect(errors).toEqual([
      expect.stringContaining('no such folder or file'),
      expect.stringContaining('neither a folder nor a .zip file'),
      expect.stringContaining('this is no zip archive'),
    ]);
  });
});

describe('export', () => {
  it('writes the project and the archive, both the same', async () => {
    const target = join(folder, 'out');
    const zip = join(folder, 'out.zip');
    expect(await run('export', writeProject(), '--out', target, '--zip', zip)).toBe(0);
    const entries = unzipSync(readFileSync(zip));
    expect(Object.keys(entries)).toContain('miniprogram/app.json');
    for (const [path, bytes] of Object.entries(entries)) {
      expect(readFileSync(join(target, path)).equals(bytes), path).toBe(true);
    }
    expect(JSON.parse(readFileSync(join(target, 'miniprogram/app.json'), 'utf8')).pages).toHaveLength(1);
  });

  it('replaces its own files in a folder and leaves others', async () => {
    const target = join(folder, 'out');
    mkdirSync(join(target, 'miniprogram'), { recursive: true });
    writeFileSync(join(target, 'miniprogram/app.json'), 'old');
    writeFileSync(join(target, 'notes.md'), 'mine');
    expect(await run('export', writeProject(), '--out', target, '--lang', 'ts')).toBe(0);
    expect(readFileSync(join(target, 'notes.md'), 'utf8')).toBe('mine');
    expect(existsSync(join(target, 'miniprogram/app.ts'))).toBe(true);
    expect(() => JSON.parse(readFileSync(join(target, 'miniprogram/app.json'), 'utf8'))).not.toThrow();
    expect(readdirSync(folder).sort()).toEqual(['out', 'project.json']);
  });

  it.each([
    ['truncated', (text: string) => text.slice(0, text.length / 2), /line \d+/i],
    ['of a newer version', (text: string) => text.replace('"version": 1', '"version": 99'), /newer|version/i],
    [
      'without its nodes',
      (text: string) => text.replace(/"nodes": \{[\s\S]*?\n {2}\}/, '"nodes": {}'),
      /root/i,
    ],
  ])('a document %s: says where and what, exits 1, writes nothing', async (_, damage, message) => {
    const file = writeProject();
    writeFileSync(file, damage(readFileSync(file, 'utf8')));
    const target = join(folder, 'out');
    expect(await run('export', file, '--out', target, '--zip', join(folder, 'x.zip'))).toBe(1);
    expect(errors[0]).toMatch(/^(pages|nodes|project)\S*.*: \S/);
    expect(errors.join('\n')).toMatch(message);
    expect(readdirSync(folder)).toEqual(['project.json']);
  });

  it('says when the file is missing, or the target is a file', async () => {
    expect(await run('export', join(folder, 'no.json'), '--out', join(folder, 'out'))).toBe(1);
    expect(errors[0]).toContain('no such file');
    const file = writeProject();
    expect(await run('export', file, '--out', file)).toBe(1);
    expect(errors[1]).toContain('is a file');
  });

  it('reports as JSON', async () => {
    expect(await run('export', writeProject(), '--out', join(folder, 'out'), '--json')).toBe(0);
    const report = JSON.parse(out.join('\n'));
    expect(report).toMatchObject({ ok: true, language: 'js' });
    expect(report.files.map(({ file }: { file: string }) => file)).toContain('project.config.json');
  });

  it('reads no picture from outside of the project, not even through a link', async () => {
    const secret = join(folder, 'secret.png');
    writeFileSync(secret, 'secret');
    const inside = join(folder, 'campaign');
    mkdirSync(join(inside, 'assets'), { recursive: true });
    symlinkSync(secret, join(inside, 'assets/a.png'));
    const project = emptyProject({ name: 'Spring', language: 'en' });
    const source = { file: 'assets/a.png' };
    project.assets.a = { id: 'a', name: 'a', mime: 'image/png', width: 1, height: 1, size: 6, source };
    writeFileSync(join(inside, 'project.json'), printProject(project));
    await run('export', join(inside, 'project.json'), '--out', join(folder, 'out'));
    const written = existsSync(join(folder, 'out'))
      ? readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' }).filter((path) =>
          path.endsWith('.png'),
        )
      : [];
    expect(written).toEqual([]);
  });
});

describe('check', () => {
  it('has nothing against a new project but that it has no AppID', async () => {
    expect(await run('check', writeProject(), '--json')).toBe(0);
    const { ok, findings } = JSON.parse(out.join('\n'));
    expect(ok).toBe(true);
    expect(findings.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
  });

  it('names the place of an error', async () => {
    const file = writeProject((project) => {
      const [page] = Object.values(project.pages);
      const order = 'a0';
      const bind = { text: 'nothing.here' };
      const parent = page?.root ?? null;
      project.nodes.t1 = {
        id: 't1',
        type: 'text',
        name: 'Hero',
        parent,
        order,
        props: {},
        bind,
        style: {},
        on: {},
      };
    });
    expect(await run('check', file)).toBe(1);
    expect(errors.some((line) => line.startsWith('pages/Home › Hero › bind.text'))).toBe(true);
  });

  it('checks the mini-program in a folder', async () => {
    const target = join(folder, 'out');
    await run('export', writeProject(), '--out', target);
    out.length = 0;
    errors.length = 0;
    expect(await run('check', target)).toBe(0);
    expect(out).toEqual([`${target}: ok`]);
    const page = JSON.parse(readFileSync(join(target, 'miniprogram/app.json'), 'utf8')).pages[0];
    writeFileSync(join(target, `miniprogram/${page}.wxml`), '<view>\n  <text>open</view>');
    expect(await run('check', target)).toBe(1);
    expect(errors[0]).toMatch(/\.wxml:\d+:\d+: /);
  });

  it('finds nothing wrong with the templates', async () => {
    for (const document of ['project.json', 'project.en.json']) {
      expect(await run('check', packageFile('templates/city-guide', document)), document).toBe(0);
    }
  });
});

it('lists the templates with their documents', async () => {
  expect(await run('templates', '--json')).toBe(0);
  const [guide] = JSON.parse(out.join('\n'));
  expect(guide.id).toBe('city-guide');
  for (const path of guide.documents) expect(existsSync(path), path).toBe(true);
});
