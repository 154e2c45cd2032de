export interface AngleSnap {
  /** Degrees between the angles that can be had. */
  step: number;
  /** Degrees around a right angle that count as it; 0 for none. */
  hold: number;
}

/** The angle that a turn comes to, degrees, from -179 to 180. */
export function snapAngle(degrees: number, { step, hold }: AngleSnap): number {
  const right = Math.round(degrees / 90) * 90;
  const angle = Math.abs(degrees - right) <= hold ? right : Math.round(degrees / step) * step;
  const turned = ((angle % 360) + 360) % 360;
  return turned > 180 ? turned - 360 : turned;
}
