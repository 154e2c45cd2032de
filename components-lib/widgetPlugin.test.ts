import { transform } from 'sucrase';
import { expect, it } from 'vitest';
import { stripTypes } from './widgetPlugin.ts';

const SOURCE = `/** Header. */

import type { A } from './a';
/** Doc of the interface. */
interface Unit {
  /** inner */
  value: string; // tail
}
type Maybe<T> = T | undefined;

const UNITS: readonly string[] = ['a'] as const;

/** Doc of f. */
function f<T extends object>(a: number, b?: Maybe<Unit>, c = 1): { x: string } | undefined {
  const map = new Map<string, Array<number>>();
  // a comment stays
  return (b as unknown as { x: string })! ?? map;
}

Component({
  data: { units: [] as Unit[] },
  methods: {
    go(event: WechatMiniprogram.TouchEvent): void {
      const pick = (unit: Unit): string => unit.value;
      f<Unit>(event ? 1 : 2);
    },
  },
});
`;

const bare = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*|[\s;]/g, '');

it('leaves what a compiler leaves', () => {
  const compiled = transform(SOURCE, { transforms: ['typescript'], disableESTransforms: true }).code;
  expect(bare(stripTypes(SOURCE))).toBe(bare(compiled));
});

it('leaves no trace of the types in what is read', () => {
  expect(stripTypes(SOURCE)).toBe(`/** Header. */

const UNITS = ['a'];

/** Doc of f. */
function f(a, b, c = 1) {
  const map = new Map();
  // a comment stays
  return (b) ?? map;
}

Component({
  data: { units: [] },
  methods: {
    go(event) {
      const pick = (unit) => unit.value;
      f(event ? 1 : 2);
    },
  },
});
`);
});
