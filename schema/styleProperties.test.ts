import { expect, it } from 'vitest';
import { styleProperties } from './styleProperties.ts';

it('says all that a control needs', () => {
  for (const [key, property] of Object.entries(styleProperties)) {
    expect(property.label.zh && property.label.en, key).toBeTruthy();
    if (property.control === 'select') expect(property.options?.length, key).toBeGreaterThan(1);
    for (const option of property.options ?? []) expect(option.label.zh && option.label.en, key).toBeTruthy();
    if (property.control === 'color') expect(property.tokens, key).toEqual(['color']);
  }
});

it('names no two properties of a group alike', () => {
  for (const language of ['zh', 'en'] as const) {
    const names = Object.values(styleProperties).map(({ group, label }) => `${group} ${label[language]}`);
    expect(new Set(names).size).toBe(names.length);
  }
});
