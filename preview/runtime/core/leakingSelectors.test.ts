import { expect, it } from 'vitest';
import { leaks } from './leakingSelectors.ts';

it('tells style sheets that stay inside their component from those that do not', () => {
  expect(leaks('', '')).toBe(false);
  expect(leaks('.a{}', '')).toBe(true);
  expect(leaks('.c--a,.c--b:hover{color:red}/* view{} */[wx-host="c"]{top:0}', 'c')).toBe(false);
  expect(leaks('@media (min-width:1px){.c--a{top:0}}@keyframes k{from{top:0}50%{top:1px}}', 'c')).toBe(false);
  expect(leaks('.c--a{}wx-view{color:red}', 'c')).toBe(true);
  expect(leaks('@media (min-width:1px){.c--a,wx-view{top:0}}', 'c')).toBe(true);
});
