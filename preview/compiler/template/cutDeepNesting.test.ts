import { expect, it } from 'vitest';
import { cutDeepNesting } from './cutDeepNesting.ts';

it('leaves what is nested as deep as allowed', () => {
  expect(cutDeepNesting('<a><b/><b></b></a><a a="{{x > 1}}" b=">"><b>1</b></a>', 2)).toBeUndefined();
  expect(cutDeepNesting('<!-- <a><b><c> --><wxs module="m">if (a<b) { "<c><d>" }</wxs>', 1)).toBeUndefined();
});

it('takes out what is deeper, at its place', () => {
  expect(cutDeepNesting('<a>\n<b>x<c><d/></c>y</b><b><c/><c>\n</c></b></a>', 2)).toEqual({
    source: '<a>\n<b>x           y</b><b><c/>   \n    </b></a>',
    line: 2,
    column: 5,
  });
});

it('takes out all that follows where end tags are missing', () => {
  expect(cutDeepNesting('<a><b>x<c>y', 2)).toEqual({ source: '<a><b>x', line: 1, column: 8 });
});
