import { describe, expect, it } from 'vitest';
import type { FileContent } from '../../bundle.ts';
import { createCompiler } from '../createCompiler.ts';
import { loadTemplateCompilerNode } from '../template/loadTemplateCompilerNode.ts';
import { loadPreprocessorsNode } from './loadPreprocessorsNode.ts';
import type { StylePreprocessors } from './preprocessor.ts';

const installed = loadPreprocessorsNode();

async function start(files: Record<string, FileContent>, preprocessors: StylePreprocessors = installed) {
  const compiler = await createCompiler({ loadTemplateCompiler: loadTemplateCompilerNode, preprocessors });
  const all = new Map<string, FileContent>(
    Object.entries({
      'app.json': '{"pages":["p/p"]}',
      'p/p.wxml': '<view/>',
      'p/p.js': 'Page({})',
      ...files,
    }),
  );
  const { bundle, problems } = compiler.compile(all);
  return { compiler, bundle, problems, style: bundle.components['p/p']?.style };
}

const flat = (css: string | undefined): string | undefined => css?.replace(/\s+/g, ' ').trim();

describe('LESS', () => {
  it('is compiled where a style of that name is wanted, with its imports', async () => {
    const { bundle, problems, style } = await start({
      'app.less': '@import "styles/vars"; page { color: @ink }',
      'p/p.less':
        '@import (reference) "../styles/vars.less"; .a { .b { width: 2 * @gap; &:hover { color: @ink } } }',
      'styles/vars.less': '@ink: #123456; @gap: 10rpx; .unused { top: 0 }',
    });
    expect(problems).toEqual([]);
    expect(flat(style)).toBe('.a .b { width: calc(var(--rpx) * 20); } .a .b:hover { color: #123456; }');
    expect(flat(bundle.appStyle)).toBe('.unused { top: 0; } wx-page { color: #123456; }');
  });

  it('says what is wrong where it is wrong', async () => {
    const { problems } = await start({ 'p/p.less': '.a {\n  color: @gone;\n}' });
    expect(problems).toEqual([
      { severity: 'error', message: 'variable @gone is undefined', file: 'p/p.less', line: 2, column: 10 },
    ]);
    const missing = await start({ 'p/p.less': '@import "./gone";' });
    expect(missing.problems).toMatchObject([{ message: "'./gone' wasn't found", file: 'p/p.less', line: 1 }]);
  });

  it('reads the project alone, and runs no plugin', async () => {
    const { problems } = await start({
      'p/p.less': '.a { background: data-uri("/etc/hostname") }',
      'p/q.wxml': '<view/>',
      'p/q.json': '{}',
      'p/q.less': '@plugin "./evil"; .a { color: red }',
      'p/evil.js': 'globalThis.evil = true',
      'p/r.wxml': '<view/>',
      'p/r.json': '{}',
      'p/r.less': '.a { width: `1 + 1` }',
    });
    expect(problems.map(({ file }) => file).sort()).toEqual(['p/p.less', 'p/q.less', 'p/r.less']);
    expect('evil' in globalThis).toBe(false);
  });
});

describe('Sass', () => {
  it('compiles scss and sass, with partials and modules', async () => {
    const { bundle, problems, style } = await start({
      'app.scss': '@import "styles/vars"; page { color: $ink }',
      'p/p.scss': '@use "../styles/vars" as v; .a { .b { width: v.$gap * 2; @include v.hidden } }',
      'styles/_vars.scss': '$ink: red; $gap: 10rpx; @mixin hidden { display: none }',
      'p/q.wxml': '<view/>',
      'p/q.json': '{}',
      'p/q.sass': '@use "../styles/vars"\n.q\n  color: vars.$ink',
    });
    expect(problems).toEqual([]);
    expect(flat(style)).toBe('.a .b { width: calc(var(--rpx) * 20); display: none; }');
    expect(flat(bundle.appStyle)).toBe('wx-page { color: red; }');
    expect(flat(bundle.components['p/q']?.style)).toBe('.q { color: red; }');
  });

  it('says what is wrong where it is wrong', async () => {
    const { problems } = await start({ 'p/p.scss': '@use "../s";', 's.scss': '.a {\n  color: $gone;\n}' });
    expect(problems).toEqual([
      { severity: 'error', message: 'Undefined variable.', file: 's.scss', line: 2, column: 10 },
    ]);
  });
});

describe('style sources', () => {
  it('are compiled again when what they import changes, and only then', async () => {
    const calls: string[] = [];
    const counted: StylePreprocessors = {
      less: (request) => {
        calls.push(request.path);
        return installed.less?.(request) ?? '';
      },
    };
    const { compiler } = await start(
      { 'app.less': 'page { top: 0 }', 'p/p.less': '@import "a"; .a { color: @c }', 'p/a.less': '@c: red;' },
      counted,
    );
    calls.length = 0;
    const { patch } = compiler.update(new Map([['p/a.less', '@c: blue;']]));
    expect(flat(patch.components?.['p/p']?.style)).toBe('.a { color: blue; }');
    expect(calls).toEqual(['p/p.less']);
    expect(compiler.update(new Map([['p/p.js', 'Page({ a: 1 })']])).patch.components).toBeUndefined();
    expect(calls).toEqual(['p/p.less']);
  });

  it('give way to the .wxss that was made of them, unless the project leaves it to WeChat', async () => {
    const files = { 'p/p.less': '.less { top: 0 }', 'p/p.wxss': '.wxss { top: 0 }' };
    expect((await start(files)).style).toBe('.wxss { top: 0 }');
    const asked = await start({
      ...files,
      'project.config.json': '{"setting":{"useCompilerPlugins":["less"]}}',
    });
    expect(flat(asked.style)).toBe('.less { top: 0; }');
  });

  it('may be imported by WXSS, and import it', async () => {
    const { style, problems } = await start({
      'p/p.wxss': '@import "./a.less"; .p { top: 0 }',
      'p/a.less': '@import "./b.wxss"; .a { top: 0 }',
      'p/b.wxss': '.b { top: 0 }',
    });
    expect(problems).toEqual([]);
    expect(flat(style)).toBe('.b { top: 0; } .a { top: 0; } .p { top: 0 }');
  });

  it('say what to install when their compiler is missing', async () => {
    const { problems } = await start({ 'p/p.scss': '.a { top: 0 }' }, {});
    expect(problems).toEqual([
      {
        severity: 'error',
        message: 'This style needs "sass", which is not installed beside the preview: npm install sass there',
        file: 'p/p.scss',
      },
    ]);
  });
});
