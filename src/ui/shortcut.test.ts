// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { shortcutKeys, shortcutOf } from './shortcut.ts';

function press(init: KeyboardEventInit): string {
  return shortcutOf(new KeyboardEvent('keydown', init));
}

describe('shortcutOf', () => {
  it.each<[KeyboardEventInit, string]>([
    [{ key: 'z', code: 'KeyZ', ctrlKey: true }, 'Mod+Z'],
    [{ key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true }, 'Mod+Shift+Z'],
    [{ key: 'Я', code: 'KeyZ', ctrlKey: true }, 'Mod+Z'],
    [{ key: '=', code: 'Equal', ctrlKey: true }, 'Mod+Plus'],
    [{ key: '?', code: 'Slash', shiftKey: true }, 'Shift+/'],
    [{ key: '{', code: 'BracketLeft', ctrlKey: true, shiftKey: true }, 'Mod+Shift+['],
    [{ key: '!', code: 'Digit1', shiftKey: true }, 'Shift+1'],
    [{ key: 'å', code: 'KeyA', altKey: true }, 'Alt+A'],
    [{ key: 'ArrowUp', code: 'ArrowUp' }, 'ArrowUp'],
  ])('%o is %s', (init, shortcut) => {
    expect(press(init)).toBe(shortcut);
  });

  it('names keys as the keyboard does', () => {
    expect(shortcutKeys('Mod+Shift+ArrowUp')).toEqual(['Ctrl', 'Shift', '↑']);
  });
});
