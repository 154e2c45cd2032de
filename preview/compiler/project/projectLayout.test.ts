import { describe, expect, it } from 'vitest';
import { compileProject, inFolder, plainApp } from '../../../test/support/compileProject.ts';
import type { FileContent } from '../../bundle.ts';

describe('the mini-program in a project', () => {
  it('is where project.config.json says, or where its app.json is', async () => {
    const config = (value: object) => ({ 'project.config.json': JSON.stringify(value) });
    const shapes: Record<string, FileContent>[] = [
      plainApp,
      inFolder('src/'),
      { ...config({ miniprogramRoot: './a/b' }), ...inFolder('a/b/'), 'app.json': '{}' },
      { ...config({ miniprogramRoot: 'dist/', srcMiniprogramRoot: 'src' }), ...inFolder('src/') },
      { ...inFolder('x/'), 'node_modules/app.json': '{}', 'miniprogram_npm/app.json': '{}' },
      { ...plainApp, 'app.json': '\uFEFF{\r\n"pages": ["p"]\r\n}\r\n', 'p.js': '\uFEFFPage({})\r\n' },
      { 'app.json': '{"pages":["p"]}', 'p.wxml': '<view/>', 'p.ts': 'Page({})', 'app.ts': 'App({})' },
    ];
    for (const files of shapes) {
      const { bundle, problems } = await compileProject(files);
      expect(problems).toEqual([]);
      expect(Object.keys(bundle.components)).toEqual(['p']);
    }
  });

  it('is shown all the same where the configuration is wrong', async () => {
    const cases: [Record<string, FileContent>, string][] = [
      [{ 'project.config.json': '{"miniprogramRoot":"gone/"}' }, 'miniprogramRoot "gone/" has no app.json'],
      [{ 'project.config.json': '{\n  // appid\n}' }, 'Comments are not allowed in JSON'],
      [{ 'project.config.json': '{"compileType":"plugin"}' }, 'compileType is "plugin"'],
      [{ 'project.config.json': '{"setting":[],"packOptions":7}' }, ''],
    ];
    for (const [files, message] of cases) {
      const { bundle, told } = await compileProject({ ...plainApp, ...files });
      expect(told.join()).toContain(message);
      expect(told).toHaveLength(message === '' ? 0 : 1);
      expect(Object.keys(bundle.components)).toEqual(['p']);
    }
  });

  it('lacks what packOptions leaves out, and says why', async () => {
    const { bundle, told } = await compileProject({
      ...plainApp,
      'project.config.json':
        '{"packOptions":{"ignore":[{"type":"folder","value":"docs"},{"type":"suffix","value":".psd"}]}}',
      'app.json': '{"pages":["p","docs/q"]}',
      'docs/q.wxml': '',
      'docs/q.js': '',
      'a.psd': new Uint8Array(1),
      'a.png': new Uint8Array(1),
    });
    expect(told).toEqual([
      'Page "docs/q" has no docs/q.wxml (packOptions.ignore leaves it out)',
      'Page "docs/q" has no docs/q.js (packOptions.ignore leaves it out)',
    ]);
    expect(Object.keys(bundle.assets)).toEqual(['a.png']);
  });

  it('says why a file is missing as soon as it lies there, left out', async () => {
    const { compiler, told } = await compileProject({
      ...plainApp,
      'project.config.json': '{"packOptions":{"ignore":[{"type":"folder","value":"docs"}]}}',
      'p.json': '{"usingComponents":{"x-a":"/docs/a"}}',
    });
    expect(told).toEqual(['Component "/docs/a" of <x-a> does not exist']);
    const { problems } = compiler.update(new Map([['docs/a.wxml', '']]));
    expect(problems.map(({ message }) => message)).toEqual([
      'Component "/docs/a" of <x-a> does not exist (packOptions.ignore leaves it out)',
    ]);
  });

  it('has nothing to do with what lies there for tools and servers', async () => {
    const { bundle, problems } = await compileProject({
      ...plainApp,
      'project.config.json': '{"cloudfunctionRoot":"cloud/"}',
      'tsconfig.json': '{ // comment\n}',
      'jsconfig.json': '{,}',
      '.eslintrc.json': '/* x */',
      '.vscode/settings.json': '{,}',
      'cloud/pay/index.js': '(',
      'typings/index.d.ts': 'declare const x: {',
      'lib/util.js': '',
    });
    expect(problems).toEqual([]);
    expect(Object.keys(bundle.modules)).toEqual(['p.js', 'lib/util.js']);
    expect(bundle.assets).toEqual({});
  });
});

describe('TypeScript beside JavaScript', () => {
  const both = { ...plainApp, 'p.ts': 'Page({ t: 1 as number })' };

  it('counts when the project leaves it to WeChat, else the .js that was made of it', async () => {
    expect(Object.keys((await compileProject(both)).bundle.modules)).toEqual(['p.js']);
    const asked = { ...both, 'project.config.json': '{"setting":{"useCompilerPlugins":["typescript"]}}' };
    expect(Object.keys((await compileProject(asked)).bundle.modules)).toEqual(['p.ts']);
  });
});
