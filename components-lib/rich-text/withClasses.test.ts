import { expect, it } from 'vitest';
import { withClasses } from './withClasses.ts';

it('gives block tags their classes', () => {
  expect(withClasses('<h2>A</h2><p>B <strong>c</strong></p><ol><li>D</li></ol>')).toBe(
    '<h2 class="rich-text-h2">A</h2><p class="rich-text-p">B <strong>c</strong></p>' +
      '<ol class="rich-text-list"><li class="rich-text-li">D</li></ol>',
  );
});

it('leaves other tags, and text that looks like one, as they are', () => {
  for (const html of ['<pre>x</pre>', '<p style="color: red">x</p>', '&lt;p&gt;', 'a < p > b', '$& $1']) {
    expect(withClasses(html)).toBe(html);
  }
});
