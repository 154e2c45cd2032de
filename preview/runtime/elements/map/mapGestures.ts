import { onDrag } from '../drag.ts';
import { onPinch } from '../pinch.ts';
import { fromScreen, type GeoPoint, holdPlace, type MapCamera, type Point } from './mapProjection.ts';

/** Which gestures a map follows now. */
export interface MapFreedom {
  scroll: boolean;
  zoom: boolean;
  rotate: boolean;
  tilt: boolean;
}

/** What gestures do to a map. */
export interface MapHandle {
  readonly dom: HTMLElement;
  readonly size: { width: number; height: number };
  camera: MapCamera;
  freedom(): MapFreedom;
  /** Ends what moves the map by itself. */
  halt(): void;
  /** The camera moves to where it may: within the scales and bounds. */
  aim(camera: MapCamera): void;
  moved(phase: 'begin' | 'end', cause: 'drag' | 'scale'): void;
}

const maxTilt = 40;
/** Two fingers that go up or down together so far (px) tilt the map. */
const tiltStart = 12;
/** px of a wheel for one step of scale. */
const wheelStep = 300;

/** Lets a map be dragged, zoomed, turned and tilted by fingers, mouse and wheel. */
export class MapGestures {
  /** A gesture moved the map since the pointer came down: what follows is no tap. */
  moving = false;
  private wheelEnd: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly map: MapHandle) {
    map.dom.addEventListener('pointerdown', () => {
      this.moving = false;
    });
    this.followOne(this.followTwo());
    map.dom.addEventListener('wheel', (event) => this.wheeled(event), { passive: false });
    map.dom.addEventListener('dblclick', (event) => {
      if (!map.freedom().zoom) return;
      map.moved('begin', 'scale');
      this.zoomAt(event.clientX, event.clientY, 1);
      map.moved('end', 'scale');
    });
  }

  /** Zooms by a factor of 2 to the `steps`, holding what lies under a point of the window. */
  zoomAt(clientX: number, clientY: number, steps: number): void {
    const point = this.pointOf(clientX, clientY);
    this.hold(point, { ...this.map.camera, scale: this.map.camera.scale + steps });
  }

  stop(): void {
    clearTimeout(this.wheelEnd);
  }

  private followOne(yields: () => boolean): void {
    const { map } = this;
    let from = map.camera;
    onDrag(map.dom, {
      accepts: () => map.freedom().scroll,
      yields,
      start: () => {
        map.halt();
        this.moving = true;
        from = map.camera;
        map.moved('begin', 'drag');
      },
      move: (dx, dy) => {
        const { width, height } = map.size;
        const [across, down] = from.offset ?? [0.5, 0.5];
        const center = fromScreen({ x: width * across - dx, y: height * down - dy }, from, width, height);
        map.aim({ ...map.camera, center });
      },
      end: (_dx, _dy, _speedX, _speedY, yielded) => {
        if (!yielded) map.moved('end', 'drag');
      },
    });
  }

  private followTwo(): () => boolean {
    const { map } = this;
    let from = map.camera;
    let held: GeoPoint = from.center;
    let tilting = false;
    return onPinch(map.dom, {
      accepts() {
        const { zoom, rotate, tilt } = map.freedom();
        return zoom || rotate || tilt;
      },
      start: (x, y) => {
        map.halt();
        this.moving = true;
        tilting = false;
        from = map.camera;
        const { width, height } = map.size;
        held = fromScreen(this.pointOf(x, y), from, width, height);
        map.moved('begin', 'scale');
      },
      move: ({ factor, turn, dx, dy, x, y }) => {
        const { zoom, rotate, tilt } = map.freedom();
        const parallel = Math.abs(Math.log2(factor)) < 0.15 && Math.abs(turn) < 8;
        if (tilt && parallel && Math.abs(dy) > tiltStart && Math.abs(dy) > Math.abs(dx)) tilting = true;
        if (tilting) {
          const skew = Math.min(Math.max((from.skew ?? 0) - dy / 4, 0), maxTilt);
          // What one finger alone did before the other followed was no turn.
          map.aim({ ...from, skew });
          return;
        }
        const camera = {
          ...from,
          scale: from.scale + (zoom ? Math.log2(factor) : 0),
          rotate: ((from.rotate ?? 0) + (rotate ? turn : 0) + 360) % 360,
        };
        map.aim(camera);
        const { width, height } = map.size;
        map.aim(holdPlace(held, this.pointOf(x, y), map.camera, width, height));
      },
      end: () => map.moved('end', 'scale'),
    });
  }

  private hold(point: Point, camera: MapCamera): void {
    const { map } = this;
    const { width, height } = map.size;
    const held = fromScreen(point, map.camera, width, height);
    map.aim(camera);
    map.aim(holdPlace(held, point, map.camera, width, height));
  }

  private pointOf(clientX: number, clientY: number): Point {
    const box = this.map.dom.getBoundingClientRect();
    return { x: clientX - box.left, y: clientY - box.top };
  }

  private wheeled(event: WheelEvent): void {
    const { map } = this;
    if (!map.freedom().zoom) return;
    event.preventDefault();
    if (this.wheelEnd === undefined) map.moved('begin', 'scale');
    clearTimeout(this.wheelEnd);
    this.wheelEnd = setTimeout(() => {
      this.wheelEnd = undefined;
      map.moved('end', 'scale');
    }, 200);
    this.zoomAt(event.clientX, event.clientY, -event.deltaY / wheelStep);
  }
}
