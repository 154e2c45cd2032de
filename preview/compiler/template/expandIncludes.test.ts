import { describe, expect, it } from 'vitest';
import { resolvePath } from '../../paths.ts';
import { expandIncludes, type IncludableFiles } from './expandIncludes.ts';

function expand(files: Record<string, string>) {
  const sources = new Map(
    Object.entries(files).map(([path, text]) => [path, { text, file: `src/${path}.wxml` }]),
  );
  const [root = ''] = sources.keys();
  const includable: IncludableFiles = {
    find: (from, src) => [resolvePath(from, src).replace(/\.wxml$/, '')].find((path) => sources.has(path)),
    read: (path) => sources.get(path) ?? { text: '', file: '' },
    tellMissing: (from, src) => `${src} of ${from} is missing`,
  };
  const expanded = expandIncludes(root, includable.read(root), includable);
  const place = expanded.text.mapper();
  const whole = expanded.text.toString();
  /** Where a text of the result comes from. */
  const placeOf = (text: string): string => {
    const before = whole.slice(0, whole.indexOf(text)).split('\n');
    const { file, line, column } = place(before.length, (before.at(-1)?.length ?? 0) + 1);
    return `${file}:${line}:${column}`;
  };
  return { ...expanded, whole, placeOf };
}

describe('expandIncludes', () => {
  it('puts files in the places of tags, with their conditions and loops', () => {
    const { whole, problems } = expand({
      'a/page':
        'x<include wx:if="{{b}}" src="../b/part.wxml"/><include src="../b/part"  wx:else>gone</include>y',
      'b/part': '<view>{{item}}</view>\n<include src="in/deep"/>',
      'b/in/deep': '{{m.f(index)}}',
    });
    const part = '<view>{{item}}</view>\n<block >{{m.f(index)}}</block>';
    expect(whole).toBe(`x<block wx:if="{{b}}" >${part}</block><block   wx:else>${part}</block>y`);
    expect(problems).toEqual([]);
  });

  it('leaves out what files define, and reads no tag where there is none', () => {
    const { whole } = expand({
      p: '<!-- <include src="i"/> --><view a=\'<include src="i"/>\'/>{{"<include src=\'i\'/>"}}<include src="i"/>',
      i: '<!-- c --><wxs module="m">"<view>"</wxs><template name="t">t<template is="u"></template></template>a<wxs module="n" src="f"/>b',
    });
    expect(whole.slice(whole.indexOf('<block'))).toBe('<block >ab</block>');
    expect(whole).toContain('<!-- <include src="i"/> --><view a=\'<include src="i"/>\'/>');
  });

  it('lets files use their own templates and imports, by names of their own', () => {
    const { whole, scopes } = expand({
      p: '<template is="t"/><include src="d/i"/><include src="j"/><include src="d/i"/>',
      'd/i': '<import src="../k"/><import src="gone"/><template is="t" data="{{a}}"></template>',
      j: '<template is="{{a ? 1 : 2}}"/><template name="1">1</template>',
      k: '',
    });
    expect(scopes).toEqual([
      { path: 'd/i', imports: ['k'] },
      { path: 'j', imports: [] },
    ]);
    const first = '<block ><template is="0:t" data="{{a}}"></template></block>';
    expect(whole).toBe(
      `<import src="/?"/><template is="t"/>${first}<block ><template is="1:{{a ? 1 : 2}}"/></block>${first}`,
    );
  });

  it('knows where everything comes from', () => {
    const { placeOf } = expand({
      p: '<view>\n  <include src="i"/> <text/>\n</view>\n<end/>',
      i: '<import src="p"/><one/>\n\n <include\n src="j" odd/> <two/>',
      j: '<wxs module="m">\n</wxs><three/>',
    });
    expect(['<view>', '<block', '<one', 'odd', '<three', '<two', '<text', '<end'].map(placeOf)).toEqual([
      'src/p.wxml:1:1',
      'src/p.wxml:2:3',
      'src/i.wxml:1:18',
      'src/i.wxml:4:10',
      'src/j.wxml:2:7',
      'src/i.wxml:4:16',
      'src/p.wxml:2:22',
      'src/p.wxml:4:1',
    ]);
  });

  it('reports what cannot be put in, at its place, and goes on', () => {
    const { whole, problems } = expand({
      p: '<include src="i"/>\n<include src="gone"/><include/><include src="{{s}}"/>.<include src="k">',
      i: '{{m.x}}<wxs module="m" src="f"/>\n<include src="p"/><include src="./no"/>{{n.x}}<wxs module="n" src="f"/>',
      k: 'k',
    });
    expect(whole).toContain('.<block >k</block>');
    expect(
      problems.map(({ severity, file, line, column, message }) =>
        [severity, file, line, column, message].join(' '),
      ),
    ).toEqual([
      'error src/i.wxml 2 1 <include> of "p.wxml" leads back to this file',
      'error src/i.wxml 2 19 ./no of i is missing',
      'warning src/i.wxml 1 8 <include> leaves out <wxs>: module "m" must be in the file that includes this one',
      'warning src/i.wxml 2 47 <include> leaves out <wxs>: module "n" must be in the file that includes this one',
      'error src/p.wxml 2 1 gone of p is missing',
      'error src/p.wxml 2 22 <include> has no src',
      'error src/p.wxml 2 32 <include> takes no binding for src: nothing is drawn',
      'error src/p.wxml 2 55 missing end tag',
    ]);
  });
});
