import { describe, expect, it } from 'vitest';
import { convertCell, emptyCell, freeKey, isKey } from './keys.ts';

describe('keys', () => {
  it('takes what expressions can name', () => {
    expect(['name', 'openHours2', 'a'].map(isKey)).toEqual([true, true, true]);
    expect(['', 'Name', '2nd', 'open-hours', '名称', 'a b'].map(isKey)).toEqual(Array(6).fill(false));
  });

  it('finds a free name', () => {
    expect(freeKey('items', new Set())).toBe('items');
    expect(freeKey('items', new Set(['items', 'items2']))).toBe('items3');
  });
});

describe('cells', () => {
  it('are empty as their kind wants', () => {
    expect([emptyCell('text'), emptyCell('number'), emptyCell('image'), emptyCell('texts')]).toEqual([
      '',
      0,
      null,
      [],
    ]);
  });

  it('keep what means something in another kind', () => {
    expect(convertCell(12, 'text')).toBe('12');
    expect(convertCell('12', 'number')).toBe(12);
    expect(convertCell('soon', 'number')).toBe(0);
    expect(convertCell('one\ntwo', 'texts')).toEqual(['one', 'two']);
    expect(convertCell({ asset: 'a' }, 'images')).toEqual([{ asset: 'a' }]);
    expect(convertCell([{ asset: 'a' }], 'image')).toEqual({ asset: 'a' });
  });
});
