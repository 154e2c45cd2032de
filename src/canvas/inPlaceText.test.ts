import { describe, expect, it } from 'vitest';
import { field } from '../../schema/field.ts';
import type { NodeRecord } from '../../schema/project.ts';
import { inPlaceText } from './inPlaceText.ts';

const label = { zh: '', en: '' };
const definition = {
  props: {
    size: field.number({ label }),
    text: field.multiline({ label, default: 'Hello', inPlace: true }),
  },
};
const node = (change: Partial<NodeRecord> = {}): NodeRecord => ({
  id: 'a',
  type: 'text',
  parent: 'root',
  order: 'a0',
  props: {},
  bind: {},
  style: {},
  on: {},
  ...change,
});

describe('inPlaceText', () => {
  it('finds the prop with its value or default', () => {
    expect(inPlaceText(node(), definition)).toEqual({
      kind: 'text',
      prop: 'text',
      value: 'Hello',
      multiline: true,
    });
    expect(inPlaceText(node({ props: { text: '你好' } }), definition)).toMatchObject({ value: '你好' });
  });

  it('says when an expression gives it', () => {
    expect(inPlaceText(node({ bind: { text: 'item.name' } }), definition)).toEqual({
      kind: 'bound',
      prop: 'text',
    });
  });

  it('finds nothing where nothing is edited in place', () => {
    expect(inPlaceText(node(), { props: { size: field.number({ label }) } })).toBeUndefined();
    expect(inPlaceText(node(), undefined)).toBeUndefined();
  });
});
