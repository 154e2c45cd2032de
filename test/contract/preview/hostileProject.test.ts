import { beforeAll, describe, expect, it } from 'vitest';
import type { Bundle, FileContent, SourceProblem } from '../../../preview/bundle.ts';
import { type Compiler, createCompiler } from '../../../preview/compiler/createCompiler.ts';
import { loadTemplateCompilerNode } from '../../../preview/compiler/template/loadTemplateCompilerNode.ts';
import { ScriptLoader } from '../../../preview/runtime/core/scriptLoader.ts';

/*
 * Projects that want to break the compiler, or were broken by accident. Each comes with a page that is well: it must
 * come out whole, and what is wrong must be said at its place.
 */

let compiler: Compiler;
beforeAll(async () => {
  compiler = await createCompiler({ loadTemplateCompiler: loadTemplateCompilerNode });
});

const WELL = {
  'app.json': '{"pages":["well/well"]}',
  'well/well.json': '{}',
  'well/well.wxml': '<view class="a">{{text}}</view>',
  'well/well.wxss': '.a { width: 10rpx }',
  'well/well.js': 'Page({ data: { text: "well" } })',
};

function compile(files: Record<string, FileContent>): { bundle: Bundle; problems: SourceProblem[] } {
  return compileEntries(Object.entries(files));
}

function compileEntries(files: [string, FileContent][]): { bundle: Bundle; problems: SourceProblem[] } {
  const result = compiler.compile(new Map([...Object.entries(WELL), ...files]));
  const page = result.bundle.components['well/well'];
  expect(page?.template).toContain('D.text');
  expect(page?.style).toContain('calc(var(--rpx) * 10)');
  expect(result.bundle.modules['well/well.js']?.code).toContain('"well"');
  // The bundle must reach the frame.
  structuredClone(result.bundle);
  return result;
}

describe('files', () => {
  it('are refused where their paths lead out of the project or into JavaScript itself', () => {
    const paths = [
      '../x.js',
      '/etc/x.js',
      'a/../../x.js',
      'a//b.js',
      'C:\\x.js',
      'a\\b.js',
      'a\0.js',
      '__proto__/a.js',
      '__proto__.wxml',
    ];
    const { bundle, problems } = compileEntries(paths.map((path) => [path, 'x']));
    expect(problems.map(({ file }) => file)).toEqual(paths);
    expect(Object.keys(bundle.modules)).toEqual(['well/well.js']);
    expect(({} as Record<string, unknown>).wxml).toBeUndefined();
  });

  it('may be named like what every object has', () => {
    const names = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];
    const { bundle, problems } = compile(
      Object.fromEntries(
        names.flatMap((name) => [
          [`${name}.wxml`, '<include src="valueOf"/><import src="isPrototypeOf"/>'],
          [
            `${name}.json`,
            `{"component":true,"usingComponents":{"${name}":"/${name}","a":"/propertyIsEnumerable"}}`,
          ],
          [`${name}.wxss`, '@import "./toLocaleString.wxss";'],
        ]),
      ),
    );
    for (const name of names) {
      expect(Object.hasOwn(bundle.components, name)).toBe(true);
      expect(bundle.components[name]?.config.usingComponents).toEqual({ [name]: `/${name}` });
    }
    const missing =
      /^(?:"isPrototypeOf.wxml" does not exist|Component "\/propertyIsEnumerable" of <a> does not exist|@import "\.\/toLocaleString\.wxss" does not exist|<include> of "valueOf.wxml" leads back to this file)$/;
    expect(problems.filter(({ message }) => !missing.test(message))).toEqual([]);
  });

  it('cannot reach prototypes through JSON', () => {
    const { bundle } = compile({
      'app.json':
        '{"pages":["well/well"],"__proto__":{"polluted":1},"usingComponents":{"__proto__":"/c","constructor":"/c"}}',
      'project.config.json':
        '{"__proto__":{"polluted":1},"setting":{"__proto__":{"useCompilerPlugins":["less"]}}}',
      'c.json': '{"component":true,"__proto__":{"polluted":1}}',
      'c.wxml': '<view/>',
      'data.json': '{"__proto__":{"polluted":1}}',
    });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    const data = new ScriptLoader(() => bundle.modules, {}).load('data.json') as Record<string, unknown>;
    expect(Object.keys(data)).toEqual(['__proto__']);
    expect(data.polluted).toBeUndefined();
    expect(Object.keys(bundle.appConfig.usingComponents as object)).toEqual(['__proto__', 'constructor']);
  });

  it('come by ten thousands', () => {
    const files: [string, FileContent][] = [];
    for (let i = 0; i < 2500; i += 1) {
      files.push([`c/c${i}.wxml`, `<c-next/><view class="a">${i}</view>`]);
      files.push([`c/c${i}.json`, `{"component":true,"usingComponents":{"c-next":"./c${(i + 1) % 2500}"}}`]);
      files.push([`c/c${i}.js`, `require("./c${(i + 1) % 2500}.js"); Component({})`]);
      files.push([
        `c/c${i}.wxss`,
        `@import "./c${(i + 1) % 2500}.wxss"; .a { top: ${i}px }`.replace(/^@import "\.\/c0.*?; /, ''),
      ]);
    }
    // Every style imports all that follow: kept to the last hundred, for their sum is what WeChat would have to send.
    const kept = files.map(([path, text]): [string, FileContent] => [
      path,
      path.endsWith('.wxss') && Number(/\d+/.exec(path)?.[0]) < 2400 ? '.a { top: 0 }' : text,
    ]);
    const { bundle, problems } = compileEntries(kept);
    expect(problems).toEqual([]);
    expect(Object.keys(bundle.components)).toHaveLength(2501);
    expect(bundle.components['c/c2400']?.style.match(/top/g)).toHaveLength(100);
  }, 120_000);

  it('of 20 MB are named and left out, whatever they are', () => {
    const big = 'a'.repeat(20_000_000);
    for (const path of ['big.js', 'big.json', 'big.wxml', 'big.wxss', 'big.wxs', 'big.ts']) {
      const { problems } = compile({ [path]: big, 'big/x.js': '' });
      expect(problems).toContainEqual({
        severity: 'error',
        message: 'The file has 20.0 MB, a package at most 2 MB: it is left out',
        file: path,
      });
    }
    const { bundle, problems } = compile({ 'big.png': new Uint8Array(20_000_000) });
    expect([problems, bundle.assets['big.png']?.length]).toEqual([[], 20_000_000]);
  }, 60_000);

  it('hold no text: binary, broken UTF-8', () => {
    const bytes = new Uint8Array(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256));
    for (const path of ['x.js', 'x.ts', 'x.json', 'x.wxml', 'x.wxss', 'x.wxs']) {
      const { problems } = compile({ [path]: bytes });
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.every(({ file }) => file === path)).toBe(true);
    }
    const latin = new Uint8Array([...new TextEncoder().encode('// a\n// caf'), 0xe9, 0x0a]);
    expect(compile({ 'x.js': latin }).problems).toEqual([
      { severity: 'warning', message: 'The file is not encoded as UTF-8', file: 'x.js', line: 2 },
    ]);
  });
});

describe('JSON', () => {
  it.each([
    ['nested', '['.repeat(200_000), 'JSON is nested too deeply'],
    ['nested in itself', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 'JSON is nested too deeply'],
    ['endless text', `"${'a'.repeat(3_000_000)}`, 'Unterminated or invalid string'],
    ['endless list', `[${'1,'.repeat(1_000_000)}`, 'Unexpected end of the JSON'],
  ])('that is absurd (%s) is an error at its place', (_, text, message) => {
    for (const path of ['well/x.json', 'x.json', 'well/../x.json'.slice(8)]) {
      const { problems } = compile({ [path]: text });
      expect(problems).toMatchObject([{ severity: 'error', message, file: path }]);
      expect(problems[0]?.line).toBe(1);
    }
  });

  it('takes as long as its length says', () => {
    const rows = Array.from({ length: 40_000 }, (_, i) => ({ id: i, name: `row ${i}`, tags: ['a', 'b'] }));
    expect(compile({ 'rows.json': JSON.stringify(rows) }).problems).toEqual([]);
  });
});

describe('WXML', () => {
  const inPage = (wxml: string) => compile({ 'x.wxml': wxml, 'x.json': '{}' });

  it('nested 1,000 deep is cut where it is too deep', () => {
    const { bundle, problems } = inPage(
      `<text>{{first}}</text>\n${'<view>'.repeat(1000)}x${'</view>'.repeat(1000)}<text>{{last}}</text>`,
    );
    expect(problems).toMatchObject([{ severity: 'error', file: 'x.wxml', line: 2, column: 601 }]);
    expect(bundle.components.x?.template).toMatch(/D\.first[\s\S]*D\.last/);
  });

  it.each([
    ['never closed', '<view>'.repeat(5000)],
    ['only closed', '</view>'.repeat(5000)],
    ['expressions in expressions', `{{${'['.repeat(5000)}}}`],
    ['conditions in conditions', `{{${'a?'.repeat(5000)}1}}`],
    ['attributes', `<view ${Array.from({ length: 5000 }, (_, i) => `a${i}="{{b${i}}}"`).join(' ')}/>`],
    ['quotes', `<view a="${'\\"'.repeat(5000)}`],
    ['open braces', '{{'.repeat(5000)],
    ['comments', '<!--'.repeat(5000)],
    ['names', `<${'a-'.repeat(50_000)}/>`],
    ['blocks', `${'<block wx:if="{{a}}">'.repeat(600)}${'</block>'.repeat(600)}`],
    ['lists', `${'<view wx:for="{{a}}" wx:for-item="b">'.repeat(400)}${'</view>'.repeat(400)}`],
  ])(
    'of %s is reported or compiled, and the compiler lives',
    (_, wxml) => {
      const { bundle, problems } = inPage(wxml);
      for (const { file } of problems) expect(file).toBe('x.wxml');
      expect(() => new Function(`return ${bundle.components.x?.template}`)).not.toThrow();
      expect(inPage('<view>{{a}}</view>').problems).toEqual([]);
    },
    30_000,
  );

  it.each([
    ['comments', '<!--'.repeat(500_000)],
    ['braces', '{{'.repeat(500_000)],
    ['scripts', '<wxs '.repeat(300_000)],
    ['open scripts', '<wxs module="m">'.repeat(100_000)],
    ['tags', '<a "'.repeat(300_000)],
    ['values', `<a ${'{{}}'.repeat(300_000)}`],
    ['includes', '<include src="'.repeat(200_000)],
    ['open includes', '<include src="gone">'.repeat(50_000)],
    ['tags in tags, and includes', `<include src="gone"/>${'<template '.repeat(300_000)}`],
  ])(
    'is searched once, not for every place where it could begin: %s',
    (_, wxml) => {
      const { problems } = inPage(`${'<view>'.repeat(1000)}\\n${'</view>'.repeat(1000)}${wxml}`);
      expect(problems.length).toBeGreaterThan(0);
    },
    60_000,
  );

  it('that includes itself, over others too, is cut there and says so', () => {
    const { bundle, problems } = compile({
      'x.wxml': '<include src="y"/>x',
      'x.json': '{}',
      'y.wxml': '<include src="z"/>y',
      'z.wxml': '<include src="y"/><include src="z"/>z',
    });
    expect(problems.map(({ file, message }) => `${file} ${message}`).sort()).toEqual([
      'y.wxml <include> of "z.wxml" leads back to this file',
      'z.wxml <include> of "y.wxml" leads back to this file',
      'z.wxml <include> of "z.wxml" leads back to this file',
    ]);
    for (const text of ['"x"', '"y"', '"z"'])
      expect(bundle.components.x?.template.split(text)).toHaveLength(2);
  });

  it('that includes more than anybody writes is cut, and says so', () => {
    const twice = Array.from({ length: 25 }, (_, i) => [
      `f${i}.wxml`,
      `<include src="f${i + 1}"/>`.repeat(2),
    ]);
    const grown = compile({ ...Object.fromEntries(twice), 'f25.wxml': '<view/>' });
    expect(grown.problems.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(
        /^With what it includes, the template has more than 2 MB: "f\d+\.wxml" is left out$/,
      ),
    );
    const chain = Array.from({ length: 300 }, (_, i) => [`f${i}.wxml`, `<include src="f${i + 1}"/>`]);
    const deep = compile({ ...Object.fromEntries(chain), 'f300.wxml': '<view/>' });
    expect(deep.problems.map(({ message }) => message)).toContain(
      'Files are included more than 100 deep: "f101.wxml" is left out',
    );
  }, 60_000);

  it('may import in circles', () => {
    const files = {
      'a.wxml': '<import src="b"/><template name="a"/>',
      'b.wxml': '<import src="a"/><template name="b"/>',
    };
    expect(compile(files).problems).toEqual([]);
  });
});

describe('WXSS', () => {
  it('that imports in circles is read once, and says so', () => {
    const { bundle, problems } = compile({
      'app.wxss': '@import "a.wxss"; .app { top: 0 }',
      'a.wxss': '@import "b.wxss"; .a { top: 0 }',
      'b.wxss': '@import "a.wxss"; @import "b.wxss"; .b { top: 0 }',
    });
    expect(bundle.appStyle).toBe('.b { top: 0 }\n.a { top: 0 }\n.app { top: 0 }');
    expect(problems.map(({ file, message, severity }) => `${severity} ${file} ${message}`)).toEqual([
      'warning b.wxss @import "a.wxss" leads back to this file',
      'warning b.wxss @import "b.wxss" leads back to this file',
    ]);
  });

  it.each([
    ['open blocks', '.a{'.repeat(20_000)],
    ['closed blocks', '}'.repeat(20_000)],
    ['brackets', `.a${':not('.repeat(20_000)}`],
    ['open text', `.a { content: "${'x'.repeat(100_000)}`],
    ['escapes', `.a${'\\'.repeat(100_001)} {}`],
    ['lengths', `.a { margin: ${'1rpx '.repeat(100_000)} }`],
    ['addresses', `.a { background: ${'url('.repeat(50_000)} }`],
    ['attributes', `.a${'['.repeat(50_000)} {}`],
    ['queries', `@media ${'('.repeat(50_000)} { .a { top: 0 } }`],
  ])(
    'of %s is reported or compiled',
    (_, wxss) => {
      const { problems } = compile({ 'x.wxss': wxss, 'x.wxml': '<view/>', 'x.json': '{"component":true}' });
      for (const { file } of problems) expect(file).toBe('x.wxss');
    },
    30_000,
  );
});

describe('scripts', () => {
  it.each([
    ['open brackets', '('.repeat(100_000)],
    ['open lists in a module', `import a from "a"; ${'['.repeat(100_000)}`],
    ['operators', `a${'+1'.repeat(50_000)}`],
    ['templates', `\`${'${`'.repeat(20_000)}`],
    ['functions', '(()=>'.repeat(20_000)],
  ])(
    'of %s throw where they are required',
    (_, code) => {
      const { bundle, problems } = compile({ 'x.js': code });
      for (const { file } of problems) expect(file).toBe('x.js');
      if (problems.length > 0)
        expect(() => new Function(bundle.modules['x.js']?.code ?? '')()).toThrow(SyntaxError);
    },
    30_000,
  );
});

describe('components', () => {
  it('that use each other, and themselves, are compiled once', () => {
    const { bundle, problems } = compile({
      'a.wxml': '<b-b/>',
      'a.json': '{"component":true,"usingComponents":{"a-a":"/a","b-b":"/b"}}',
      'b.wxml': '<a-a/>',
      'b.json': '{"component":true,"usingComponents":{"a-a":"/a"}}',
    });
    expect(problems).toEqual([]);
    expect(Object.keys(bundle.components).sort()).toEqual(['a', 'b', 'well/well']);
  });
});
