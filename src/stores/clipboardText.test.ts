import { describe, expect, it } from 'vitest';
import { instantiate } from '../../components-lib/instantiate.ts';
import { parseClipboardText, printClipboardText } from './clipboardText.ts';

const fragment = instantiate(
  { type: 'box', children: [{ type: 'text', props: { text: 'Hi' } }] },
  Math.random,
);
const text = printClipboardText({ fragment, from: 'abc' });

function changed(
  change: (copy: Record<string, unknown> & { fragment: Record<string, unknown> }) => void,
): string {
  const copy = JSON.parse(text);
  change(copy);
  return JSON.stringify(copy);
}

describe('clipboardText', () => {
  it('comes back as it was copied', () => {
    expect(parseClipboardText(text)).toEqual({ fragment, from: 'abc' });
  });

  it.each<[string, string]>([
    ['other text', 'hello'],
    ['other JSON', '{"a":1}'],
    ['a cut off copy', text.slice(0, -5)],
    ['no roots', changed((copy) => Object.assign(copy.fragment, { roots: [] }))],
    ['a root that is missing', changed((copy) => Object.assign(copy.fragment, { roots: ['nothing'] }))],
    ['nodes that are none', changed((copy) => Object.assign(copy.fragment, { nodes: { x: 1 } }))],
    [
      'a node that stands in itself',
      changed((copy) => {
        const nodes = copy.fragment.nodes as Record<string, { parent: string | null }>;
        const child = Object.values(nodes).find((node) => node.parent !== null);
        const childId = Object.keys(nodes).find((id) => nodes[id] === child);
        if (child && childId) child.parent = childId;
      }),
    ],
    ['hostile keys', text.replace('"props":{', '"props":{"__proto__":{"polluted":true},')],
  ])('takes %s for no copy of ours', (_name, source) => {
    expect(parseClipboardText(source)).toBeUndefined();
    expect('polluted' in {}).toBe(false);
  });
});
