/** CSS of a `padding` attribute: `[top, right, bottom, left]` in px, missing sides 0. */
export function boxSides(padding: readonly unknown[]): string {
  return [0, 1, 2, 3].map((side) => `${Number(padding[side]) || 0}px`).join(' ');
}
