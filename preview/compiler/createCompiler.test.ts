import { describe, expect, it } from 'vitest';
import type { FileContent } from '../bundle.ts';
import { createCompiler } from './createCompiler.ts';
import { loadTemplateCompilerNode } from './template/loadTemplateCompilerNode.ts';

const compilerOptions = { loadTemplateCompiler: loadTemplateCompilerNode };

function project(files: Record<string, FileContent> = {}): Map<string, FileContent> {
  return new Map<string, FileContent>(
    Object.entries({
      'project.config.json': '{"miniprogramRoot":"miniprogram/"}',
      'miniprogram/app.json': '{"pages":["pages/home/home"]}',
      'miniprogram/app.wxss': '.title { font-size: 32rpx }',
      'miniprogram/pages/home/home.wxml': '<view class="title">{{text}}</view>',
      'miniprogram/pages/home/home.js': 'Page({ data: { text: "hi" } })',
      'miniprogram/pages/home/home.json': '{}',
      ...files,
    }),
  );
}

describe('createCompiler', () => {
  it('compiles a project without problems', async () => {
    const compiler = await createCompiler(compilerOptions);
    const { bundle, problems } = compiler.compile(project());
    expect(problems).toEqual([]);
    expect(Object.keys(bundle.components)).toEqual(['pages/home/home']);
    expect(bundle.appStyle).toBe('.title { font-size: calc(var(--rpx) * 32) }');
    expect(bundle.modules['pages/home/home.js']?.code).toContain('Page(');
  });

  it('finds the root by app.json when nothing names it', async () => {
    const compiler = await createCompiler(compilerOptions);
    const { bundle, problems } = compiler.compile(
      new Map([
        ['dist/app.json', '{"pages":["a"]}'],
        ['dist/a.wxml', '<view/>'],
        ['dist/a.js', 'Page({})'],
      ]),
    );
    expect(problems).toEqual([]);
    expect(Object.keys(bundle.components)).toEqual(['a']);
  });

  it('says so when there is no app.json', async () => {
    const compiler = await createCompiler(compilerOptions);
    const { problems } = compiler.compile(new Map([['readme.md', 'x']]));
    expect(problems).toEqual([
      { severity: 'error', message: 'The project has no app.json', file: 'app.json' },
    ]);
  });

  it('reports problems of every kind of file with their places', async () => {
    const compiler = await createCompiler(compilerOptions);
    const { problems } = compiler.compile(
      project({
        'miniprogram/pages/home/home.wxml': '<view>\n  {{a +}}\n</view>',
        'miniprogram/pages/home/home.js': 'Page({\n  data: {{}\n})',
        'miniprogram/pages/home/home.json': '{\n  "a": 1,\n}',
        'miniprogram/app.wxss': '.a {\n  color: red;\n',
        'miniprogram/x.wxs': 'var = 1',
      }),
    );
    const places = problems.map(({ file, line, severity }) => `${severity} ${file.slice(12)}:${line}`);
    expect(places.sort()).toEqual([
      'error app.wxss:1',
      'error pages/home/home.js:2',
      'error pages/home/home.json:3',
      'error pages/home/home.wxml:2',
      'error x.wxs:1',
    ]);
  });

  it('reports what is missing between files', async () => {
    const compiler = await createCompiler(compilerOptions);
    const { problems } = compiler.compile(
      project({
        'miniprogram/app.json': '{\n"pages":["pages/home/home",\n"pages/gone/gone"]}',
        'miniprogram/app.wxss': '@import "./gone.wxss";',
        'miniprogram/pages/home/home.json': '{"usingComponents":{\n"x-card":"/components/card"}}',
        'miniprogram/pages/home/home.wxml': '<import src="gone"/><wxs module="m" src="./gone.wxs"/>',
      }),
    );
    expect(problems.map((problem) => `${problem.message} @${problem.line ?? ''}`).sort()).toEqual([
      '"pages/home/gone.wxml" does not exist @',
      '"pages/home/gone.wxs" does not exist @',
      '@import "./gone.wxss" does not exist @1',
      'Component "/components/card" of <x-card> does not exist @2',
      'Page "pages/gone/gone" has no pages/gone/gone.js @3',
      'Page "pages/gone/gone" has no pages/gone/gone.wxml @3',
    ]);
  });

  it('resolves components from the root, beside the file and in miniprogram_npm', async () => {
    const compiler = await createCompiler(compilerOptions);
    const card = { wxml: '<slot/>', json: '{"component":true}' };
    const { bundle, problems } = compiler.compile(
      project({
        'miniprogram/pages/home/home.json':
          '{"usingComponents":{"a":"/c/card/index","b":"../../c/card/index","d":"kit/card/index","e":"/c/card"}}',
        'miniprogram/c/card/index.wxml': card.wxml,
        'miniprogram/c/card/index.json': card.json,
        'miniprogram/miniprogram_npm/kit/card/index.wxml': card.wxml,
        'miniprogram/miniprogram_npm/kit/card/index.json': card.json,
      }),
    );
    expect(problems).toEqual([]);
    expect(bundle.components['pages/home/home']?.config.usingComponents).toEqual({
      a: '/c/card/index',
      b: '/c/card/index',
      d: '/miniprogram_npm/kit/card/index',
      e: '/c/card/index',
    });
  });

  it('scopes the style of a component, and not that of a page', async () => {
    const compiler = await createCompiler(compilerOptions);
    const { bundle } = compiler.compile(
      project({
        'miniprogram/c/card.wxml': '<view class="a"/>',
        'miniprogram/c/card.json': '{"component":true}',
        'miniprogram/c/card.wxss': '@import "base.wxss"; .a{} :host{}',
        'miniprogram/c/base.wxss': '.base{}',
        'miniprogram/pages/home/home.wxss': '.a{}',
      }),
    );
    expect(bundle.components['c/card']).toMatchObject({
      styleScope: 'c_card',
      style: '.c_card--base{}\n.c_card--a{} [wx-host="c_card"]{}',
    });
    expect(bundle.components['pages/home/home']).toMatchObject({ styleScope: '', style: '.a{}' });
  });

  it('gives each component that shares its styles a :host of its own, in what it imports too', async () => {
    const { bundle } = (await createCompiler(compilerOptions)).compile(
      project({
        'miniprogram/c/a.wxml': '',
        'miniprogram/c/a.json': '{"component":true,"styleIsolation":"shared"}',
        'miniprogram/c/a.wxss': '@import "base.wxss";',
        'miniprogram/c/b.wxml': '',
        'miniprogram/c/b.json': '{"component":true,"styleIsolation":"shared"}',
        'miniprogram/c/b.wxss': '@import "base.wxss";',
        'miniprogram/c/base.wxss': ':host{}',
        'miniprogram/pages/home/home.wxss': ':host{}',
      }),
    );
    const styles = ['c/a', 'c/b', 'pages/home/home'].map((path) => bundle.components[path]?.style);
    expect(styles).toEqual(['[wx-host="c/a"]{}', '[wx-host="c/b"]{}', ':not(*){}']);
  });

  it('means the WXS module where a variable of a loop has its name, as the older framework does', async () => {
    const wxml =
      '<wxs module="m">exports.x=1</wxs>\n<view wx:for="{{l}}" wx:for-item="m" a="1" a="2">{{m.x}}</view>';
    const files = { 'miniprogram/pages/home/home.wxml': wxml };
    const compiler = await createCompiler(compilerOptions);
    const older = compiler.compile(project(files));
    expect(older.bundle.components['pages/home/home']?.template).toMatch(
      /var a=D\('pages\/home\/home#m'.*X\(a\)\.x/s,
    );
    expect(older.problems).toMatchObject([{ file: 'miniprogram/pages/home/home.wxml', line: 2, column: 44 }]);
    const appJson = '{"pages":["pages/home/home"],"componentFramework":"glass-easel"}';
    const newer = compiler.compile(project({ ...files, 'miniprogram/app.json': appJson }));
    expect(newer.bundle.components['pages/home/home']?.template).not.toContain('X(a)');
    expect(newer.problems).toMatchObject([{ line: 2, column: 44 }]);
  });

  it('reads backslashes in WXML as the component framework does', async () => {
    const compiler = await createCompiler(compilerOptions);
    const wxml = { 'miniprogram/pages/home/home.wxml': '<text>a\\nb</text>\n<text>\\n</view></text>' };
    const older = compiler.compile(project(wxml));
    expect(older.bundle.components['pages/home/home']?.template).toContain('"a\\nb"');
    expect(older.problems.map(({ column }) => column)).toEqual([2, 9, 16]);
    const easel = {
      'miniprogram/app.json': '{"pages":["pages/home/home"],"componentFramework":"glass-easel"}',
    };
    const newer = compiler.compile(project({ ...wxml, ...easel }));
    expect(newer.bundle.components['pages/home/home']?.template).toContain('"a\\\\nb"');
    expect(newer.problems.map(({ column }) => column)).toEqual([2, 9, 16]);
  });

  it('returns only what changed', async () => {
    const compiler = await createCompiler(compilerOptions);
    compiler.compile(project({ 'miniprogram/base.wxss': '.x{}', 'miniprogram/a.png': new Uint8Array([1]) }));
    expect(compiler.update(new Map()).patch).toEqual({});
    const wxml = compiler.update(new Map([['miniprogram/pages/home/home.wxml', '<text>{{text}}</text>']]));
    expect(Object.keys(wxml.patch)).toEqual(['components']);
    expect(wxml.patch.components?.['pages/home/home']?.template).toContain('"text"');
    const style = compiler.update(new Map([['miniprogram/app.wxss', '@import "base.wxss";']]));
    expect(style.patch).toEqual({ appStyle: '.x{}' });
    expect(compiler.update(new Map([['miniprogram/base.wxss', '.y{}']])).patch).toEqual({ appStyle: '.y{}' });
    const removed = compiler.update(
      new Map<string, FileContent | null>([
        ['miniprogram/a.png', null],
        ['miniprogram/pages/home/home.js', 'Page({})'],
      ]),
    );
    expect(removed.patch.assets).toEqual({ 'a.png': null });
    expect(Object.keys(removed.patch.modules ?? {})).toEqual(['pages/home/home.js']);
  });
});
