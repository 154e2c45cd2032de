import sharp from 'sharp';

/** A colour channel may differ by this much (of 255) before a pixel counts as another. */
const CHANNEL = 32;

/** A picture with at most 64 colours, as it is kept: a tenth of the size. */
export function shrinkPicture(png: Uint8Array): Promise<Buffer> {
  return sharp(png).png({ palette: true, colours: 64, dither: 0, effort: 7 }).toBuffer();
}

/**
 * Share of the pixels (0 to 1) that differ between two pictures, both as `shrinkPicture` makes them; 1 where their
 * sizes differ.
 */
export async function differenceOf(kept: Uint8Array, now: Uint8Array): Promise<number> {
  const [a, b] = await Promise.all([pixelsOf(kept), pixelsOf(now)]);
  if (a.info.width !== b.info.width || a.info.height !== b.info.height) return 1;
  let different = 0;
  for (let at = 0; at < a.data.length; at += 3) {
    const far = [0, 1, 2].some((channel) => {
      return Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > CHANNEL;
    });
    if (far) different += 1;
  }
  return different / (a.data.length / 3);
}

/** How much a picture shows below its first rows: 0 for a plain area; any text or shape makes it more than 1. */
export async function contrastOf(png: Uint8Array, rows: number): Promise<number> {
  const { width, height } = await sharp(png).metadata();
  const below = sharp(png).extract({ left: 0, top: rows, width, height: height - rows });
  const { channels } = await sharp(await below.png().toBuffer()).stats();
  return Math.max(...channels.slice(0, 3).map((channel) => channel.stdev));
}

function pixelsOf(png: Uint8Array) {
  return sharp(png).removeAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
}
