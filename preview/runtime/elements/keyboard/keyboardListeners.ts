const listeners = new Set<(height: number) => void>();

/** Calls `listener` with each new height of the keyboard (px), for `wx.onKeyboardHeightChange`. */
export function onKeyboardHeight(listener: (height: number) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The keyboard has a new height (px). */
export function tellKeyboardHeight(height: number): void {
  for (const listener of listeners) listener(height);
}
