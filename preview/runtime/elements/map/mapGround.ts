import { groundOf, type MapCamera, worldAt } from './mapProjection.ts';

/** One sample of the ground stands for so many px a side; the browser smooths between them. */
const cell = 4;

/** Land, green and water, as a street map and as seen from the air. */
const plain = { land: [244, 243, 239], park: [228, 236, 219], water: [211, 226, 236] };
const aerial = { land: [122, 116, 96], park: [78, 96, 62], water: [46, 70, 88] };

/** Repeatable noise: a number 0 … 1 for each corner of a grid. */
function corner(x: number, y: number, layer: number): number {
  let hash = Math.imul(x, 374761393) ^ Math.imul(y, 668265263) ^ Math.imul(layer, 974634777);
  hash = Math.imul(hash ^ (hash >>> 13), 1274126177);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}

function noise(x: number, y: number, layer: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const smooth = (t: number): number => t * t * (3 - 2 * t);
  const dx = smooth(x - left);
  const dy = smooth(y - top);
  const upper = corner(left, top, layer) * (1 - dx) + corner(left + 1, top, layer) * dx;
  const lower = corner(left, top + 1, layer) * (1 - dx) + corner(left + 1, top + 1, layer) * dx;
  return upper * (1 - dy) + lower * dy;
}

function share(from: number, to: number, value: number): number {
  const t = Math.min(Math.max((value - from) / (to - from), 0), 1);
  return t * t * (3 - 2 * t);
}

function mix(a: readonly number[], b: readonly number[], t: number): number[] {
  return a.map((part, index) => part + ((b[index] as number) - part) * t);
}

/** How green and how wet the ground is at a point of the world (0 … 1 each), seen at a scale. */
function groundAt(x: number, y: number, scale: number): { green: number; wet: number } {
  let height = 0;
  let growth = 0;
  let weight = 0;
  // Features of about 60 to 500 px, faded in and out with the scale so that zooming never jumps.
  for (let layer = Math.floor(scale) - 1; layer <= Math.floor(scale) + 2; layer++) {
    const strength = Math.max(1 - Math.abs(layer - scale) / 2, 0);
    const grid = 2 ** layer;
    height += noise(x * grid, y * grid, layer) * strength;
    growth += noise(x * grid + 7.3, y * grid + 3.1, layer + 64) * strength;
    weight += strength;
  }
  return { green: share(0.575, 0.595, growth / weight), wet: share(0.665, 0.68, height / weight) };
}

/**
 * Draws a quiet ground of land, green and water that belongs to the place alone: no network, no streets, the
 * same on every visit.
 */
export function drawGround(
  canvas: HTMLCanvasElement,
  camera: MapCamera,
  width: number,
  height: number,
  satellite: boolean,
): void {
  const columns = Math.max(Math.ceil(width / cell), 1);
  const rows = Math.max(Math.ceil(height / cell), 1);
  canvas.width = columns;
  canvas.height = rows;
  const context = canvas.getContext('2d');
  if (!context) return;
  const pixels = context.createImageData(columns, rows);
  const ground = groundOf(camera, width, height);
  const { land, park, water } = satellite ? aerial : plain;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const { x, y } = worldAt({ x: (column + 0.5) * cell, y: (row + 0.5) * cell }, ground);
      const { green, wet } = groundAt(x, y, camera.scale);
      const color = mix(mix(land, park, green), water, wet);
      pixels.data.set([...color, 255], (row * columns + column) * 4);
    }
  }
  context.putImageData(pixels, 0, 0);
}
