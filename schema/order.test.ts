import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareOrder, isOrderKey, LONGEST_ORDER_KEY, placeAmong, spreadKeys } from './order.ts';

interface Item {
  id: string;
  order: string;
}

/** Places records as an operation does. */
function place(list: readonly Item[], index: number, ids: readonly string[]): Item[] {
  const { keys, rekeyed } = placeAmong(list, index, ids.length);
  const kept = list.map((item) => ({ ...item, order: rekeyed.get(item.id) ?? item.order }));
  return [...kept, ...ids.map((id, i) => ({ id, order: keys[i] ?? '' }))].sort(compareOrder);
}

it('puts records where they shall stand, with keys that stay apart and short', () => {
  const places = fc.array(fc.record({ index: fc.nat(12), count: fc.integer({ min: 1, max: 4 }) }), {
    maxLength: 60,
    size: 'max',
  });
  fc.assert(
    fc.property(places, (list) => {
      let items: Item[] = [];
      let expected: string[] = [];
      list.forEach(({ index, count }, step) => {
        const ids = Array.from({ length: count }, (_, i) => `${step}-${i}`);
        const at = Math.min(index, expected.length);
        items = place(items, index, ids);
        expected = [...expected.slice(0, at), ...ids, ...expected.slice(at)];
        expect(items.map(({ id }) => id)).toEqual(expected);
      });
      expect(new Set(items.map(({ order }) => order)).size).toBe(items.length);
      expect(items.every(({ order }) => isOrderKey(order) && order.length <= LONGEST_ORDER_KEY)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it('renews unusable and equal keys of siblings', () => {
  const bad = [
    { id: 'a', order: '!' },
    { id: 'b', order: 'x' },
  ];
  expect(place(bad, 1, ['new']).map(({ id }) => id)).toEqual(['a', 'new', 'b']);
  const equal = [
    { id: 'a', order: 'a0' },
    { id: 'b', order: 'a0' },
  ];
  expect(place(equal, 1, ['new']).map(({ id }) => id)).toEqual(['a', 'new', 'b']);
});

it('knows keys that it can build upon', () => {
  expect(['a0', 'Zz', 'a0V', ...spreadKeys(100)].every(isOrderKey)).toBe(true);
  expect(['', 'a', '0', 'a00', '!', 'b0', '键'].some(isOrderKey)).toBe(false);
});
