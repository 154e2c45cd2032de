import { describe, expect, it } from 'vitest';
import type { FileContent } from '../bundle.ts';
import { createCompiler } from './createCompiler.ts';
import { loadTemplateCompilerNode } from './template/loadTemplateCompilerNode.ts';

async function start(files: Record<string, FileContent>) {
  const compiler = await createCompiler({ loadTemplateCompiler: loadTemplateCompilerNode });
  const { bundle, problems } = compiler.compile(new Map(Object.entries(files)));
  return { compiler, bundle, problems, told: problems.map(({ message }) => message) };
}

const app = { 'app.json': '{"pages":["p"]}', 'p.wxml': '<view/>', 'p.js': 'Page({})' };
const inFolder = (folder: string): Record<string, string> =>
  Object.fromEntries(Object.entries(app).map(([path, text]) => [folder + path, text]));

describe('the mini-program in a project', () => {
  it('is where project.config.json says, or where its app.json is', async () => {
    const config = (value: object) => ({ 'project.config.json': JSON.stringify(value) });
    const shapes: Record<string, FileContent>[] = [
      app,
      inFolder('src/'),
      { ...config({ miniprogramRoot: './a/b' }), ...inFolder('a/b/'), 'app.json': '{}' },
      { ...config({ miniprogramRoot: 'dist/', srcMiniprogramRoot: 'src' }), ...inFolder('src/') },
      { ...inFolder('x/'), 'node_modules/app.json': '{}', 'miniprogram_npm/app.json': '{}' },
      { ...app, 'app.json': '\uFEFF{\r\n"pages": ["p"]\r\n}\r\n', 'p.js': '\uFEFFPage({})\r\n' },
      { 'app.json': '{"pages":["p"]}', 'p.wxml': '<view/>', 'p.ts': 'Page({})', 'app.ts': 'App({})' },
    ];
    for (const files of shapes) {
      const { bundle, problems } = await start(files);
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
      const { bundle, told } = await start({ ...app, ...files });
      expect(told.join()).toContain(message);
      expect(told).toHaveLength(message === '' ? 0 : 1);
      expect(Object.keys(bundle.components)).toEqual(['p']);
    }
  });

  it('lacks what packOptions leaves out, and says why', async () => {
    const { bundle, told } = await start({
      ...app,
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

  it('has nothing to do with what lies there for tools and servers', async () => {
    const { bundle, problems } = await start({
      ...app,
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

  it('says what app.json asks for and the preview lacks', async () => {
    const { problems } = await start({
      ...app,
      'app.json': `{"pages":["p"],
        "sitemapLocation":"gone.json",
        "workers":"workers", "useExtendedLib":{"weui":true},
        "plugins":{"hi":{"version":"1.0.0","provider":"x"}},
        "resolveAlias":{"@":"src"},
        "tabBar":{"list":[{"pagePath":"q"},{}]}}`,
      'p.json': '{"usingComponents":{"a-b":"plugin://hi/list"}}',
    });
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '1 Plugin "plugin://hi/list" does not run in the preview',
      '6 Tab "q" is not in pages',
      '6 A tab has no pagePath',
      '2 sitemapLocation: "gone.json" does not exist',
      '5 resolveAlias "@": key and value must end with /*',
      '3 useExtendedLib "weui": the library is on phones only; install it from npm to see it here',
      '3 Workers do not run in the preview',
      '4 Plugin "hi" does not run in the preview',
    ]);
  });

  it('shows pages that lack everything but their template', async () => {
    const { bundle, told } = await start({
      'app.json': '{"pages":["p"]}',
      'p.wxml': '<view/>',
      'part.wxml': '<view/>',
    });
    expect([Object.keys(bundle.components), Object.keys(bundle.templates)]).toEqual([['p'], ['part']]);
    expect(told).toEqual(['Page "p" has no p.js']);
  });

  it('survives configurations that are no configurations', async () => {
    for (const text of [
      '[]',
      'null',
      '7',
      '"x"',
      '{"pages":7,"tabBar":[],"subPackages":{},"usingComponents":[]}',
      '',
    ]) {
      const { problems } = await start({ ...app, 'app.json': text, 'p.json': text });
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.every(({ message }) => message !== '')).toBe(true);
    }
  });
});

describe('theme.json', () => {
  it('comes with the bundle, and again when it changes', async () => {
    const { compiler, bundle } = await start({
      ...app,
      'app.json':
        '{"pages":["p"],"darkmode":true,"themeLocation":"t.json","window":{"backgroundColor":"@bg"}}',
      't.json': '{"light":{"bg":"#fff"},"dark":{"bg":"#000"}}',
    });
    expect(bundle.theme).toEqual({ light: { bg: '#fff' }, dark: { bg: '#000' } });
    const update = compiler.update(new Map([['t.json', '{"light":{"bg":"#eee"}}']]));
    expect(update.patch.theme).toEqual({ light: { bg: '#eee' }, dark: {} });
    expect(compiler.update(new Map([['t.json', null]])).patch.theme).toEqual({});
  });
});

describe('aliases', () => {
  it('work in components, templates, WXS and styles', async () => {
    const { bundle, problems } = await start({
      'app.json': '{"pages":["a/p"],"resolveAlias":{"~/*":"/lib/*"}}',
      'a/p.json': '{"usingComponents":{"c":"~/c"}}',
      'a/p.wxml': '<import src="~/t.wxml"/><include src="~/t"/><wxs module="m" src="~/m.wxs"/>{{m.x}}',
      'a/p.wxss': '@import "~/s.wxss";',
      'a/p.js': 'Page({})',
      'lib/c.wxml': 'c',
      'lib/c.json': '{"component":true}',
      'lib/t.wxml': '<template name="x"/>',
      'lib/m.wxs': 'exports.x = 1',
      'lib/s.wxss': '.s{}',
    });
    expect(problems).toEqual([]);
    const page = bundle.components['a/p'];
    expect(page).toMatchObject({ config: { usingComponents: { c: '/lib/c' } }, style: '.s{}' });
    expect(page?.template).toContain('G["lib/t"]');
    expect(page?.template).toContain('R["lib/m"]');
    expect(page?.template).not.toContain('~/');
  });
});

describe('included files', () => {
  const files = {
    'app.json': '{"pages":["a/p"],"resolveAlias":{"~/*":"/lib/*"}}',
    'a/p.wxml': '<wxs module="m" src="/lib/m.wxs"/><view wx:for="{{list}}"><include src="~/i"/></view>',
    'a/p.js': 'Page({})',
    'lib/i.wxml': '<import src="t"/>\n{{m.f(item)}} <template is="t"/>',
    'lib/t.wxml': '<template name="t">t</template>',
    'lib/m.wxs': 'exports.f = 1',
  };

  it('are part of those that include them, and a change in one is a change of that template', async () => {
    const { compiler, bundle, problems } = await start(files);
    expect(problems).toEqual([]);
    expect(bundle.components['a/p']?.template).toContain('G["lib/t"],G["lib/i"]');
    const { patch } = compiler.update(new Map([['lib/i.wxml', 'new {{item}}']]));
    expect(Object.keys(patch)).toEqual(['components', 'templates']);
    expect(patch.components?.['a/p']?.template).toContain('new ');
    expect(patch.components?.['a/p']?.template).not.toContain('G[');
    const gone = compiler.update(new Map([['lib/i.wxml', null]]));
    expect(gone.problems).toEqual([
      { severity: 'error', message: '"a/~/i.wxml" does not exist', file: 'a/p.wxml', line: 1, column: 59 },
    ]);
    const back = compiler.update(new Map([['lib/i.wxml', files['lib/i.wxml']]]));
    expect(back.problems).toEqual([]);
    expect(back.patch.components?.['a/p']?.template).toBe(bundle.components['a/p']?.template);
    // What is imported is another template: nothing of the page is compiled again.
    const imported = compiler.update(new Map([['lib/t.wxml', '<template name="t">u</template>']]));
    expect(Object.keys(imported.patch)).toEqual(['templates']);
  });

  it('report their faults once, at their places', async () => {
    const { problems } = await start({
      ...files,
      'lib/i.wxml': '<view a="\\n" b\n b="1" a="2">\n{{m.f(}}</view>',
      'a/q.wxml': '<include src="../lib/i"/>',
    });
    expect(problems.map(({ file, line, column }) => `${file}:${line}:${column}`).sort()).toEqual([
      'lib/i.wxml:2:2',
      'lib/i.wxml:2:8',
      'lib/i.wxml:3:7',
    ]);
  });

  it("are glass-easel's matter where the app asks for it", async () => {
    const { bundle } = await start({
      ...files,
      'app.json': '{"pages":["a/p"],"resolveAlias":{"~/*":"/lib/*"},"componentFramework":"glass-easel"}',
    });
    expect(bundle.components['a/p']?.template).toContain('=G["lib/i"];if(');
  });
});

describe('packages', () => {
  it('bring what a minified module imports at its end', async () => {
    const { bundle } = await start({
      'app.json': '{"pages":["p"]}',
      'p.wxml': '',
      'p.js': 'import "ui"; Page({})',
      'miniprogram_npm/ui/index.js': 'export default function(){}import"./b"',
      'miniprogram_npm/ui/b.js': '',
    });
    expect(Object.keys(bundle.modules)).toContain('miniprogram_npm/ui/b.js');
  });

  const ui = {
    'package.json': '{"dependencies":{"ui":"1"},"devDependencies":{"vite":"1"}}',
    'node_modules/ui/package.json': '{"miniprogram":"dist"}',
    'node_modules/ui/dist/button/index.wxml': '<slot/>',
    'node_modules/ui/dist/button/index.json': '{"component":true,"usingComponents":{"i":"../icon/index"}}',
    'node_modules/ui/dist/button/index.js': 'import { x } from "../common/x"; Component({})',
    'node_modules/ui/dist/button/index.wxss': '@import "../common/x.wxss"; view{}',
    'node_modules/ui/dist/icon/index.wxml': '<view/>',
    'node_modules/ui/dist/icon/index.json': '{"component":true}',
    'node_modules/ui/dist/icon/icon.png': new Uint8Array(1),
    'node_modules/ui/dist/common/x.js': 'export const x = 1',
    'node_modules/ui/dist/common/x.wxss': '.x{}',
    'node_modules/ui/dist/unused/index.wxml': '<view',
    'node_modules/ui/dist/unused/index.js': '(',
    'node_modules/ui/src/button.ts': 'x x',
    'node_modules/vite/index.js': '(',
  };

  it('run before they are built: what is used of them, and nothing else', async () => {
    const { bundle, problems } = await start({
      ...ui,
      ...inFolder('mp/'),
      'project.config.json': '{"miniprogramRoot":"mp"}',
      'mp/p.json': '{"usingComponents":{"b":"ui/button/index"}}',
      'mp/p.wxss': '@import "ui/common/x.wxss";',
    });
    expect(problems).toEqual([]);
    expect(Object.keys(bundle.components).sort()).toEqual([
      'miniprogram_npm/ui/button/index',
      'miniprogram_npm/ui/icon/index',
      'p',
    ]);
    expect(bundle.components.p).toMatchObject({ style: '.x{}' });
    expect(Object.keys(bundle.modules).sort()).toEqual([
      'miniprogram_npm/ui/button/index.js',
      'miniprogram_npm/ui/common/x.js',
      'p.js',
    ]);
    expect(Object.keys(bundle.assets)).toEqual(['miniprogram_npm/ui/icon/icon.png']);
  });

  it('go where packNpmRelationList puts them', async () => {
    const { bundle, problems } = await start({
      ...ui,
      ...inFolder('mp/'),
      'project.config.json': JSON.stringify({
        miniprogramRoot: 'mp/',
        setting: {
          packNpmManually: true,
          packNpmRelationList: [{ packageJsonPath: './package.json', miniprogramNpmDistDir: './mp/sub/' }],
        },
      }),
      'mp/sub/c.json': '{"component":true,"usingComponents":{"b":"ui/button/index"}}',
      'mp/sub/c.wxml': '<b/>',
    });
    expect(problems).toEqual([]);
    expect(Object.keys(bundle.components)).toContain('sub/miniprogram_npm/ui/button/index');
  });

  it('that were built are run as they were built', async () => {
    const { bundle, problems } = await start({
      ...ui,
      ...app,
      'p.json': '{"usingComponents":{"b":"ui/button/index"}}',
      'miniprogram_npm/ui/button/index.wxml': '<text>built</text>',
      'miniprogram_npm/ui/button/index.json': '{"component":true}',
    });
    expect(problems).toEqual([]);
    expect(bundle.components['miniprogram_npm/ui/button/index']?.template).toContain('built');
    expect(Object.keys(bundle.components)).toHaveLength(2);
  });

  it('tell their faults where they are used', async () => {
    const { problems } = await start({
      ...ui,
      ...app,
      'p.json': '{"usingComponents":{"b":"ui/unused/index"}}',
    });
    expect(problems.map(({ file }) => file)).toEqual([
      'node_modules/ui/dist/unused/index.js',
      'node_modules/ui/dist/unused/index.wxml',
    ]);
  });

  it('are followed when they change', async () => {
    const { compiler } = await start({
      ...ui,
      ...app,
      'p.json': '{"usingComponents":{"b":"ui/button/index"}}',
    });
    const update = (path: string, text: string | null) => compiler.update(new Map([[path, text]])).patch;
    expect(
      Object.keys(update('node_modules/ui/dist/common/x.js', 'export const x = 2').modules ?? {}),
    ).toEqual(['miniprogram_npm/ui/common/x.js']);
    expect(update('package.json', '{}').components).toMatchObject({
      'miniprogram_npm/ui/button/index': null,
      'miniprogram_npm/ui/icon/index': null,
    });
  });
});

describe('subpackages and generics', () => {
  it('keeps independent subpackages apart, and says when they are not', async () => {
    const { bundle, problems } = await start({
      ...app,
      'app.json': '{"pages":["p"],"subPackages":[{"root":"alone/","pages":["q"],"independent":true}]}',
      'alone/q.wxml': '<view/>',
      'alone/q.js': 'Page({})',
      'alone/q.json': '{"usingComponents":{"main-c":"/c","own-c":"./d"}}',
      'alone/d.wxml': '<view/>',
      'alone/d.json': '{"component":true}',
      'c.wxml': '<view/>',
      'c.json': '{"component":true}',
    });
    expect(bundle.components['alone/q']?.independent).toBe(true);
    expect(bundle.components.p?.independent).toBeUndefined();
    expect(problems).toEqual([
      {
        severity: 'error',
        message: '<main-c> is outside of the independent subpackage "alone/": WeChat does not find it',
        file: 'alone/q.json',
        line: 1,
        column: 21,
      },
    ]);
  });

  it('shows the placeholder of a component that never comes', async () => {
    const { bundle, problems } = await start({
      ...app,
      'p.json': `{"usingComponents":{"a":"plugin://x/a","b":"/gone","c":"/c","d":"plugin://x/d","e":"/gone"},
        "componentPlaceholder":{"a":"c","b":"c","c":"view","d":"swiper","e":"d","f":"view"}}`,
      'p.wxml': '<a/><c/><d title=\'E("d",\'>E("d",</d><e/><f/>',
      'c.wxml': '<view/>',
      'c.json': '{"component":true}',
    });
    expect(bundle.components.p?.config.usingComponents).toEqual({ a: '/c', b: '/c', c: '/c' });
    expect(bundle.components.p?.template.match(/E\("\w+",/g)).toEqual(
      ['a', 'c', 'swiper', 'e', 'f'].map((tag) => `E("${tag}",`),
    );
    expect(problems.map(({ severity }) => severity)).toEqual(['warning', 'error', 'warning', 'error']);
  });

  it('finds default generics, and leaves out those that are missing', async () => {
    const { bundle, told } = await start({
      ...app,
      'p.json': '{"usingComponents":{"l":"/list/list"}}',
      'list/list.wxml': '<item/>',
      'list/list.json':
        '{"component":true,"componentGenerics":{"item":{"default":"./row"},"other":true,"bad":{"default":"gone"}}}',
      'list/row.wxml': '<view/>',
      'list/row.json': '{"component":true}',
    });
    expect(bundle.components['list/list']?.config.componentGenerics).toEqual({
      item: { default: '/list/row' },
      other: true,
      bad: true,
    });
    expect(told).toEqual(['Component "gone" of <bad> does not exist']);
  });
});

describe('TypeScript beside JavaScript', () => {
  const both = { ...app, 'p.ts': 'Page({ t: 1 as number })' };

  it('counts when the project leaves it to WeChat, else the .js that was made of it', async () => {
    expect(Object.keys((await start(both)).bundle.modules)).toEqual(['p.js']);
    const asked = { ...both, 'project.config.json': '{"setting":{"useCompilerPlugins":["typescript"]}}' };
    expect(Object.keys((await start(asked)).bundle.modules)).toEqual(['p.ts']);
  });
});
