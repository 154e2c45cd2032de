import { describe, expect, it } from 'vitest';
import { expressionFunctions } from '../../schema/expression/expressionFunctions.ts';
import type { Json } from '../../schema/json.ts';
import { renderWxml, textsOf } from '../../test/support/renderWxml.ts';
import { printHelpers } from '../print/printHelpers.ts';
import { helperFunctions } from './helperFunctions.ts';

const examples = [...expressionFunctions.values()].flatMap((one) =>
  one.examples.map(({ args, value }) => [one.name, args, value] as const),
);
const all = new Set(Object.keys(helperFunctions));

it('are the functions of the expression language', () => {
  expect([...all].sort()).toEqual([...expressionFunctions.keys()].sort());
});

describe('as script', () => {
  const source = printHelpers(all, 'js').replace(/^export /gm, '');
  const functions = new Function(`${source}\nreturn { ${[...all].join(', ')} };`)() as Record<
    string,
    (...args: readonly Json[]) => Json
  >;

  it.each(examples)('%s(%j) is %j', (name, args, value) => {
    expect(functions[name]?.(...args)).toEqual(value);
  });
});

describe('as WXS', () => {
  const render = renderWxml({
    'format.wxs': printHelpers(all, 'wxs'),
    'page.wxml': `<wxs src="./format.wxs" module="format" />\n${[...all]
      .map((name) => {
        const params = (helperFunctions[name]?.params ?? []).map((_, i) => `args[${i}]`);
        return `<text wx:if="{{name === '${name}'}}">{{format.${name}(${params.join(', ')})}}</text>`;
      })
      .join('\n')}`,
  });

  it.each(examples.filter(([, , value]) => typeof value !== 'object' || value === null))(
    '%s(%j) shows %j',
    (name, args, value) => {
      expect(textsOf(render('page.wxml', { name, args }))).toEqual([value === null ? 'null' : String(value)]);
    },
  );
});
