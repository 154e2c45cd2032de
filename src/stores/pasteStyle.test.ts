import { describe, expect, it } from 'vitest';
import { instantiate } from '../../components-lib/instantiate.ts';
import { applyDiff } from '../../schema/diff.ts';
import { emptyProject } from '../../schema/emptyProject.ts';
import { insertNodes } from '../../schema/operations/insertNodes.ts';
import type { Style } from '../../schema/style.ts';
import { pasteStyleChange } from './pasteStyle.ts';

function paste(type: string, own: Style, copied: Style): Style | undefined {
  const empty = emptyProject({ name: 'Test', language: 'en' });
  const fragment = instantiate({ type, style: own }, Math.random);
  const id = fragment.roots[0] ?? '';
  const project = applyDiff(
    empty,
    insertNodes(empty, { fragment, parent: Object.keys(empty.nodes)[0] ?? '' }),
  );
  const diff = pasteStyleChange(project, [id], { style: copied, pressed: undefined });
  return applyDiff(project, diff).nodes[id]?.style;
}

describe('pasteStyleChange', () => {
  it('gives the look, and takes away what the copied one has not', () => {
    expect(paste('text', { color: '#000000', italic: true }, { color: '#ffffff', fontSize: 40 })).toEqual({
      color: '#ffffff',
      fontSize: 40,
    });
  });

  it('leaves place and size alone', () => {
    const own: Style = { width: 100, height: 50, marginTop: 10, grow: 1 };
    expect(paste('text', own, { width: 700, marginTop: 99, x: 3, color: '#111111' })).toEqual({
      ...own,
      color: '#111111',
    });
  });

  it('gives only what the component can have', () => {
    expect(paste('divider', {}, { fontSize: 40, textAlign: 'center' })).toEqual({});
  });
});
