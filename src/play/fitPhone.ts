export interface PhoneFit {
  /** Screen px for a px of the phone. */
  scale: number;
  /** Screen px that the scaled phone takes. */
  width: number;
  height: number;
}

/** Width of the case around the screen, px of the phone. */
export const BEZEL = 10;

/** The size at which a phone with its case fits a space; never enlarged, never below a third. */
export function fitPhone(
  device: { width: number; height: number },
  space: { width: number; height: number },
): PhoneFit {
  const width = device.width + 2 * BEZEL;
  const height = device.height + 2 * BEZEL;
  const scale = Math.max(1 / 3, Math.min(1, space.width / width, space.height / height));
  return { scale, width: width * scale, height: height * scale };
}
