/**
 * Length in px of an attribute that takes a number (px) or text (`12`, `12px`, `24rpx`).
 * @param rpx px per rpx on the present screen
 */
export function toPx(value: unknown, rpx: number): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  const match = /^\s*(-?(?:\d+\.?\d*|\.\d+))\s*(px|rpx)?\s*$/.exec(String(value ?? ''));
  if (!match) return undefined;
  return Number(match[1]) * (match[2] === 'rpx' ? rpx : 1);
}
