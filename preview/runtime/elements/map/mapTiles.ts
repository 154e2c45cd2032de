import { groundOf, type MapCamera, project, visibleBounds } from './mapProjection.ts';

const tileSize = 256;
/** More are not fetched at once: a map that is tilted or huge would ask for hundreds. */
const mostTiles = 96;

/** Pictures of the ground from a tile server that whoever runs the preview has set; never used otherwise. */
export class MapTiles {
  readonly dom = document.createElement('div');
  private readonly pictures = new Map<string, HTMLImageElement>();

  constructor() {
    this.dom.className = 'wx-map-tiles';
  }

  /**
   * Shows the tiles of a view.
   * @param template `https://…/{z}/{x}/{y}.png`; empty for none
   */
  draw(template: string, camera: MapCamera, width: number, height: number): void {
    const wanted = template === '' ? [] : tilesOf(camera, width, height);
    const keys = new Set(wanted.map(({ x, y, z }) => `${template} ${z}/${x}/${y}`));
    for (const [key, picture] of this.pictures) {
      if (keys.has(key)) continue;
      picture.remove();
      this.pictures.delete(key);
    }
    const { a, b, c, d, e, f } = groundOf(camera, width, height);
    for (const { x, y, z } of wanted) {
      const key = `${template} ${z}/${x}/${y}`;
      const side = 1 / 2 ** z;
      const share = side / tileSize;
      const left = a * x * side + c * y * side + e;
      const top = b * x * side + d * y * side + f;
      this.picture(key, template, x, y, z).style.transform =
        `matrix(${a * share},${b * share},${c * share},${d * share},${left},${top})`;
    }
  }

  private picture(key: string, template: string, x: number, y: number, z: number): HTMLImageElement {
    const known = this.pictures.get(key);
    if (known) return known;
    const picture = document.createElement('img');
    const count = 2 ** z;
    const values: Record<string, number> = { x: ((x % count) + count) % count, y, z };
    picture.src = template.replace(/\{([xyz])\}/g, (_all, name: string) => String(values[name]));
    picture.draggable = false;
    picture.addEventListener('error', () => picture.remove());
    this.pictures.set(key, picture);
    this.dom.append(picture);
    return picture;
  }
}

/** Numbers of the tiles that a view shows. */
export function tilesOf(
  camera: MapCamera,
  width: number,
  height: number,
): { x: number; y: number; z: number }[] {
  const z = Math.min(Math.max(Math.round(camera.scale), 0), 19);
  const count = 2 ** z;
  const { southwest, northeast } = visibleBounds(camera, width, height);
  const upper = project({ latitude: northeast.latitude, longitude: southwest.longitude });
  const lower = project({ latitude: southwest.latitude, longitude: northeast.longitude });
  const tiles: { x: number; y: number; z: number }[] = [];
  const lastRow = Math.min(Math.floor(lower.y * count), count - 1);
  for (let y = Math.max(Math.floor(upper.y * count), 0); y <= lastRow; y++) {
    for (let x = Math.floor(upper.x * count); x <= Math.floor(lower.x * count); x++) {
      if (tiles.length < mostTiles) tiles.push({ x, y, z });
    }
  }
  return tiles;
}
