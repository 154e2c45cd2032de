import { beforeAll, describe, expect, it } from 'vitest';
import { compileWxml, hasWechatCompilers } from '../../../test/support/wechatCompilers.ts';
import {
  compileTemplate,
  compileTemplateRuntime,
  redirectScript,
  redirectTemplate,
} from './compileTemplate.ts';
import { loadTemplateCompilerNode } from './loadTemplateCompilerNode.ts';
import { renameReserved } from './renameReserved.ts';
import type { TemplateCompiler } from './templateCompiler.ts';

let compiler: TemplateCompiler;
beforeAll(async () => {
  compiler = await loadTemplateCompilerNode();
});

/** Runs a template once, with recorders in place of the tree, and returns the texts that it makes. */
function render(source: string, data: Record<string, unknown>): string[] {
  const { code, problems } = compileTemplate(compiler, 'page', source, 'page.wxml');
  expect(problems).toEqual([]);
  const runtime = new Function(`return ${compileTemplateRuntime(compiler)}`)() as Record<string, unknown>;
  const loader = (_: string, body: (...args: unknown[]) => void) => () => {
    const module = { exports: {} };
    body(() => undefined, module.exports, module);
    return module.exports;
  };
  const names = ['G', 'R', 'D', ...Object.keys(runtime)];
  const group = new Function(...names, `return ${code}`)({}, {}, loader, ...Object.values(runtime));
  const texts: string[] = [];
  type Children = (...args: unknown[]) => void;
  const text = (value: string): number => texts.push(value);
  const element = (_tag: string, _generics: object, init: Children, children: Children): void => {
    init({}, true);
    children(true, text, element);
  };
  const ignore = (): void => undefined;
  const recorder = { c: ignore, m: ignore, r: ignore, v: ignore, d: ignore, setFnFilter: ignore };
  group('')(recorder, true, data, undefined).C(true, text, element);
  return texts;
}

describe('compileTemplate', () => {
  it('runs templates of any size', () => {
    for (const count of [100, 730, 731, 1500, 5000]) {
      const source = Array.from({ length: count }, (_, i) => `<view class="{{c}}">{{do}}-${i}</view>`).join(
        '',
      );
      const texts = render(source, { c: 'x', do: 'v' });
      expect(texts).toHaveLength(count);
      expect(texts[count - 1]).toBe(`v-${count - 1}`);
    }
  }, 30_000);

  it('meets the reserved words, which shows that the test above tests them', () => {
    const code = compiler.withGroup((group) => {
      group.addTmpl('p', '<view>{{a}}</view>'.repeat(5000));
      return group.getTmplGenObject('p');
    });
    expect(() => new Function(`return ${code}`)).toThrow(SyntaxError);
  });

  it('keeps data and scripts that are named like reserved words', () => {
    const many = '<view>{{a}}</view>'.repeat(2000);
    const source = `<wxs module="m">exports.f = function (x) { for (var i in x) { if (i) return "do" + i } }</wxs>${many}<text>{{m.f({do: 1})}}{{if.in}}{{w.for}}</text>`;
    const texts = render(source, { if: { in: 'x' }, w: { for: 'y' }, a: '' });
    expect(texts.at(-1)).toBe('dodoxy');
  });

  it('gives line and column of messages, counted from 1', () => {
    const { problems } = compileTemplate(compiler, 'p', '<view>\n<text a="1" a="2"/></view>', 'p.wxml');
    expect(problems).toEqual([
      { severity: 'warning', message: 'duplicated attribute', file: 'p.wxml', line: 2, column: 13 },
    ]);
  });

  it('reports syntax errors of inline WXS at their line', () => {
    const source = '<view/>\n<wxs module="m">\nvar a = ;\n</wxs>';
    const { problems } = compileTemplate(compiler, 'p', source, 'p.wxml');
    expect(problems).toMatchObject([{ severity: 'error', file: 'p.wxml', line: 3 }]);
    expect(problems[0]?.message).toMatch(/^WXS "m": /);
  });

  it('keeps inline WXS one line below its own, in any order, and all else on the first line', () => {
    const source =
      '<view>{{b.f()}}</view>\n\n<wxs module="b">exports.f = function () { return a() }\nfunction a() { return "inline wxs 1" }</wxs>\n<wxs module="a">\nexports.x = 1 // end</wxs>{{a.x}}';
    const { code } = compileTemplate(compiler, 'p', source, 'p.wxml');
    const lines = code.split('\n');
    expect(lines.findIndex((line) => line.includes('exports.f'))).toBe(3);
    expect(lines.findIndex((line) => line.includes('exports.x'))).toBe(6);
    expect(lines[0]).toContain('E("view"');
    expect(render(source, {})).toEqual(['inline wxs 1', '1']);
    const written = `\n${source}`;
    const moved = compileTemplate(compiler, 'p', source, 'p.wxml', written).code.split('\n');
    expect(moved.findIndex((line) => line.includes('exports.f'))).toBe(4);
  });

  it('survives what the compiler does not: tags and expressions nested without end', async () => {
    const deep = `<view>\n${'<view>'.repeat(1000)}x${'</view>'.repeat(1000)}\n</view><text>{{t}}</text>`;
    const { problems, code } = compileTemplate(compiler, 'p', deep, 'p.wxml');
    expect(problems).toEqual([
      {
        severity: 'error',
        message: 'Tags are nested more than 100 deep: what is inside is left out',
        file: 'p.wxml',
        line: 2,
        column: 1 + 99 * '<view>'.length,
      },
    ]);
    expect(code).toContain('D.t');
    const braces = `<view>{{${'('.repeat(5000)}a${')'.repeat(5000)}}}</view>`;
    expect(compileTemplate(compiler, 'p', braces, 'p.wxml').problems).toMatchObject([{ severity: 'error' }]);
    expect(render('<text>{{t}}</text>', { t: 'alive' })).toEqual(['alive']);
    // Compilers share what was loaded.
    const other = await loadTemplateCompilerNode();
    compileTemplate(compiler, 'p', braces, 'p.wxml');
    expect(compileTemplate(other, 'p', '<view/>', 'p.wxml').problems).toEqual([]);
    expect(compileTemplate(await loadTemplateCompilerNode(), 'p', '<view/>', 'p.wxml').problems).toEqual([]);
    expect(render(`${'<view>'.repeat(150)}{{t}}${'</view>'.repeat(150)}`, { t: 'deep' })).toEqual(['deep']);
  });

  it('tells what is included from what is imported', () => {
    const source = '<import src="a"/><include src="/b/c"/><wxs module="m" src="../m.wxs"/>';
    const { templates, includes, scripts, code } = compileTemplate(compiler, 'x/p', source, 'p.wxml');
    expect([templates, includes, scripts]).toEqual([['x/a', 'b/c'], ['b/c'], ['m']]);
    expect(redirectTemplate(code, 'x/a', 'other')).toContain('G["other"]');
    expect(redirectTemplate(code, 'b/c', undefined)).not.toContain('b/c');
    expect(redirectScript(code, 'm', 'n')).toContain('R["n"]');
  });

  it.runIf(hasWechatCompilers)('refuses quoted keys in object literals, as wcc does', () => {
    for (const [key, right] of [
      ["'0%'", false],
      ["'a'", false],
      ['0', false],
      ['a', true],
    ] as const) {
      const source = `<view a="{{ {${key}: b} }}"/>`;
      expect(compileTemplate(compiler, 'p', source, 'p.wxml').problems.length === 0, key).toBe(right);
      expect(compileWxml({ 'p.wxml': source }) === '', key).toBe(right);
    }
  });

  it('makes constructor names of WXS strings', () => {
    const source = `<wxs module="m">exports.t = function (x) { return x.constructor === 'Array' }</wxs><text>{{m.t(a)}}</text>`;
    expect(render(source, { a: [] })).toEqual(['true']);
  });
});

describe('renameReserved', () => {
  it('renames variables, and neither keywords, properties nor strings', () => {
    expect(renameReserved('if(a){b()}else{c()}')).toBe('if(a){b()}else{c()}');
    expect(renameReserved('do=(C)=>{if(C||K)X(if).in;f("do",{do:D.do,b:in},new Array(1),for)}')).toBe(
      '$do=(C)=>{if(C||K)X($if).in;f("do",{do:D.do,b:$in},new Array(1),$for)}',
    );
  });
});
