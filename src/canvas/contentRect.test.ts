import { describe, expect, it } from 'vitest';
import { contentRect } from './contentRect.ts';

const rect = { x: 10, y: 20, width: 100, height: 50 };

describe('contentRect', () => {
  it('takes the padding off, in px', () => {
    const style = { paddingLeft: 20, paddingRight: 10, paddingTop: 4 };
    expect(contentRect(rect, style, 0.5)).toEqual({ x: 20, y: 22, width: 85, height: 48 });
  });

  it('keeps the whole when nothing would be left, and ignores what is no number', () => {
    expect(contentRect(rect, { paddingTop: 60 }, 1)).toEqual(rect);
    expect(contentRect(rect, { paddingLeft: { token: 'space' } }, 1)).toEqual(rect);
  });
});
