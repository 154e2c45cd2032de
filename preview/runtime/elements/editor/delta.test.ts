import { describe, expect, it } from 'vitest';
import {
  clearFormats,
  explode,
  formatLines,
  formatsOf,
  formatText,
  implode,
  plainText,
  splice,
} from './delta.ts';

const text = explode([{ insert: 'one\ntwo' }, { insert: '\n', attributes: { header: 1 } }]);

describe('a delta', () => {
  it('is taken apart and put together, always ended by a line feed', () => {
    expect(implode(text)).toEqual([{ insert: 'one\ntwo' }, { insert: '\n', attributes: { header: 1 } }]);
    expect(implode(explode([]))).toEqual([{ insert: '\n' }]);
    expect(implode(explode([{ insert: { image: 'a' } }]))).toEqual([
      { insert: { image: 'a' } },
      { insert: '\n' },
    ]);
    expect(plainText(text)).toBe('one\ntwo\n');
  });

  it('takes formats of text, not on line feeds, and gives them back', () => {
    const bold = formatText(text, { index: 1, length: 5 }, 'bold', 'strong');
    expect(implode(bold).slice(0, 4)).toEqual([
      { insert: 'o' },
      { insert: 'ne', attributes: { bold: 'strong' } },
      { insert: '\n' },
      { insert: 'tw', attributes: { bold: 'strong' } },
    ]);
    expect(formatsOf(bold, { index: 1, length: 5 })).toEqual({ bold: 'strong' });
    expect(formatsOf(bold, { index: 0, length: 3 })).toEqual({});
    expect(formatsOf(bold, { index: 3, length: 0 })).toEqual({ bold: 'strong' });
    expect(implode(formatText(bold, { index: 0, length: 9 }, 'bold', null))).toEqual(implode(text));
  });

  it('takes formats of all lines that a range touches', () => {
    const list = formatLines(text, { index: 2, length: 3 }, 'list', 'bullet');
    expect(implode(list)).toEqual([
      { insert: 'one' },
      { insert: '\n', attributes: { list: 'bullet' } },
      { insert: 'two' },
      { insert: '\n', attributes: { header: 1, list: 'bullet' } },
    ]);
    const first = formatLines(text, { index: 0, length: 3 }, 'align', 'right');
    expect(implode(first)[1]).toEqual({ insert: '\n', attributes: { align: 'right' } });
    expect(implode(first)[3]).toEqual({ insert: '\n', attributes: { header: 1 } });
    expect(implode(clearFormats(list, { index: 0, length: 7 }))).toEqual([{ insert: 'one\ntwo\n' }]);
  });

  it('is cut and filled', () => {
    const x = explode([{ insert: 'x' }]).slice(0, 1);
    expect(plainText(splice(text, { index: 1, length: 4 }, x))).toBe('oxwo\n');
    expect(plainText(splice(text, { index: 0, length: 99 }, []))).toBe('\n');
  });
});
