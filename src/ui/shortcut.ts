const isApple = /mac|iphone|ipad/i.test(globalThis.navigator?.platform ?? '');

const APPLE: Record<string, string> = {
  Mod: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Enter: '↩',
  Backspace: '⌫',
};
const OTHER: Record<string, string> = { Mod: 'Ctrl' };
const BOTH: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  Plus: '+',
  Minus: '−',
};

const SPOKEN: Record<string, string> = { '⌘': 'Command', '⌃': 'Control', '⌥': 'Option', '⇧': 'Shift' };

/** The keys of a shortcut (`Mod+Shift+Z`) as the person's keyboard names them. */
export function shortcutKeys(shortcut: string): string[] {
  if (shortcut === 'Shift+/') return ['?'];
  const names = { ...BOTH, ...(isApple ? APPLE : OTHER) };
  return shortcut.split('+').map((key) => names[key] ?? key);
}

/** The same for a screen reader, which does not read symbols. */
export function spokenShortcut(shortcut: string): string {
  return shortcutKeys(shortcut)
    .map((key) => SPOKEN[key] ?? key)
    .join(' ');
}

/**
 * The shortcut that a key press means, as commands write it. `Mod` is Command on Apple's keyboards, Ctrl elsewhere.
 * Letters are read from the key's place when the layout gives no Latin letter, so that they work in any language.
 */
export function shortcutOf(event: KeyboardEvent): string {
  const mod = isApple ? event.metaKey : event.ctrlKey;
  const parts = [
    ...(mod ? ['Mod'] : []),
    ...(isApple && event.ctrlKey ? ['Ctrl'] : []),
    ...(event.altKey ? ['Alt'] : []),
    ...(event.shiftKey ? ['Shift'] : []),
  ];
  return [...parts, keyName(event)].join('+');
}

const KEYS: Record<string, string> = {
  '+': 'Plus',
  '=': 'Plus',
  '-': 'Minus',
  _: 'Minus',
  ' ': 'Space',
  '?': '/',
};
const BY_CODE: Record<string, string> = { BracketLeft: '[', BracketRight: ']', Slash: '/' };

function keyName({ key, code }: KeyboardEvent): string {
  if (code.startsWith('Key') && !/^[a-z]$/i.test(key)) return code.slice(3);
  // Shift and Alt change what these keys type, not which key they are.
  if (code.startsWith('Digit')) return code.slice(5);
  if (BY_CODE[code]) return BY_CODE[code];
  if (KEYS[key]) return KEYS[key];
  return key.length === 1 ? key.toUpperCase() : key;
}
