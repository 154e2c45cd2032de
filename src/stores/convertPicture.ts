export interface DecodedPicture {
  source: CanvasImageSource;
  /** px */
  width: number;
  height: number;
  close(): void;
}

/** ms; a damaged file can keep an `<img>` waiting for ever. */
const PATIENCE = 20_000;
const JPEG_QUALITY = 0.86;

async function decodeByElement(input: Blob): Promise<DecodedPicture> {
  const url = URL.createObjectURL(input);
  const image = new Image();
  try {
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('The picture took too long')), PATIENCE);
      image.onload = () => {
        clearTimeout(timer);
        resolve();
      };
      image.onerror = () => {
        clearTimeout(timer);
        reject(new Error('The browser cannot read the picture'));
      };
      image.src = url;
    });
  } catch (error) {
    URL.revokeObjectURL(url);
    throw error;
  }
  // An SVG without a size of its own has none; a phone's width is as good as any.
  const width = image.naturalWidth || 750;
  const height = image.naturalHeight || 750;
  return { source: image, width, height, close: () => URL.revokeObjectURL(url) };
}

/** Decodes a picture with the browser's own codecs, orientation applied. Rejects when the browser cannot. */
export async function decodePicture(input: Blob, type: string): Promise<DecodedPicture> {
  if (type === 'image/svg+xml') return decodeByElement(new Blob([input], { type }));
  const bitmap = await createImageBitmap(input);
  return { source: bitmap, width: bitmap.width, height: bitmap.height, close: () => bitmap.close() };
}

/** Whether any pixel lets something through; looks at a reduced copy, which averages small holes but keeps them. */
function hasTransparency(picture: DecodedPicture): boolean {
  const side = 128;
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return true;
  context.drawImage(picture.source, 0, 0, side, side);
  const { data } = context.getImageData(0, 0, side, side);
  for (let at = 3; at < data.length; at += 4) if ((data[at] as number) < 250) return true;
  return false;
}

/**
 * Draws a picture anew as JPEG, or as PNG where it is transparent.
 * @param scale share of its size, up to 1.
 * @param mayBeTransparent false saves the look at its pixels.
 */
export async function convertPicture(
  picture: DecodedPicture,
  scale: number,
  mayBeTransparent: boolean,
): Promise<Blob> {
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gave no drawing surface');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture.source, 0, 0, width, height);
  const type = mayBeTransparent && hasTransparency(picture) ? 'image/png' : 'image/jpeg';
  return canvas.convertToBlob({ type, quality: JPEG_QUALITY });
}
