import { expect, it } from 'vitest';
import { packFilter } from './packRules.ts';

it.each([
  ['folder', 'docs', ['docs/a.js', 'docs/b/c.png'], ['docs.js', 'a/docs/b.js']],
  ['folder', '/docs/', ['docs/a.js'], ['docsx/a.js']],
  ['file', './a/b.js', ['a/b.js'], ['a/b.json']],
  ['suffix', '.psd', ['a/b.psd'], ['psd']],
  ['prefix', 'test-', ['a/test-b.js', 'test-a'], ['test-x/b.js']],
  ['regexp', '\\.spec\\.js$', ['a/b.spec.js'], ['a/spec.js']],
  ['regexp', '(', [], ['(']],
  ['glob', 'a/**/*.{md,txt}', ['a/b.md', 'a/b/c.txt'], ['b/a.md', 'a/b.js']],
  ['unknown', 'a', [], ['a']],
])('%s %s', (type, value, out, kept) => {
  const isOut = packFilter([{ type, value }], []);
  expect(out.filter((path) => !isOut(path))).toEqual([]);
  expect(kept.filter(isOut)).toEqual([]);
});

it('keeps what include names', () => {
  const isOut = packFilter([{ type: 'folder', value: 'a' }], [{ type: 'suffix', value: '.js' }]);
  expect([isOut('a/b.js'), isOut('a/b.png')]).toEqual([false, true]);
});
