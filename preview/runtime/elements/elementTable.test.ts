import { describe, expect, it } from 'vitest';
import { readWechatTable } from '../../../test/support/wechatTable.ts';
import { commonProperties } from './commonProperties.ts';
import { elements } from './index.ts';
import { nativeTags } from './nativeTags.ts';

const camel = (name: string) => name.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());

describe('elements', () => {
  it('have tags of their own and no attribute twice', () => {
    const tags = [...elements.map((element) => element.tag), ...nativeTags];
    expect(new Set(tags).size).toBe(tags.length);
    for (const { tag, propertyNames } of elements) {
      expect(new Set(propertyNames).size, tag).toBe(propertyNames.length);
    }
  });

  const table = readWechatTable();
  it.skipIf(!table)('cover every element and attribute that WeChat documents', () => {
    const missing: string[] = [];
    for (const [tag, { props }] of Object.entries(table?.components ?? {})) {
      if (nativeTags.includes(tag)) continue;
      const element = elements.find((candidate) => candidate.tag === tag);
      if (!element) {
        missing.push(tag);
        continue;
      }
      const known = new Set([...element.propertyNames, ...commonProperties, 'id']);
      for (const name of Object.keys(props)) {
        // Worklets run in the Skyline renderer only, and go another way than attributes.
        if (!name.startsWith('worklet:') && !known.has(camel(name))) missing.push(`${tag} ${name}`);
      }
    }
    expect(missing).toEqual([]);
  });
});
