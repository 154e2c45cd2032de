import sharp from 'sharp';
import { seededRandom } from './seededRandom.mjs';

/** Scenes are cut at this many pixels per printed pixel, so that edges are smooth but cost few bytes. */
const oversize = 1.5;

/** Paper fibre: soft grey noise around middle grey, `strength` in grey levels. */
function fibre(width, height, strength) {
  const rng = seededRandom(1917);
  const pixels = Buffer.alloc(width * height);
  for (let i = 0; i < pixels.length; i++) pixels[i] = 128 + (rng.next() + rng.next() - 1) * strength;
  return sharp(pixels, { raw: { width, height, channels: 1 } })
    .blur(1.6)
    .png()
    .toBuffer();
}

/**
 * Prints one picture: { path, svg(), sceneWidth, width, quality } to JPEG, or to
 * PNG or SVG when the path says so.
 * `svg()` returns the scene; `width` is the printed width in pixels.
 */
export async function printPicture({ path, svg, sceneWidth, width, quality = 62, grain = 40 }) {
  if (path.endsWith('.svg')) return svg();
  const density = (72 * width * oversize) / sceneWidth;
  const cut = await sharp(Buffer.from(svg()), { density, limitInputPixels: false }).png().toBuffer();
  const small = sharp(cut).resize({ width, kernel: 'mitchell' });
  if (path.endsWith('.png'))
    return small.png({ compressionLevel: 9, palette: true, colours: 64, effort: 10, dither: 0 }).toBuffer();
  const { data, info } = await small.flatten({ background: '#1C1123' }).toBuffer({ resolveWithObject: true });
  const paper = grain ? [{ input: await fibre(info.width, info.height, grain), blend: 'soft-light' }] : [];
  return sharp(data).composite(paper).jpeg({ quality, mozjpeg: true, chromaSubsampling: '4:2:0' }).toBuffer();
}
