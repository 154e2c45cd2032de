import type { RuntimeHost } from '../../runtimeHost.ts';
import { callScript, logCall } from '../../wx/call.ts';
import type { OldCanvas } from './canvasTable.ts';
import { loadPicture } from './loadPicture.ts';

type Paint = (context: CanvasRenderingContext2D, pictures: ReadonlyMap<string, HTMLImageElement>) => void;

/** Colours along a line or from a middle outward, made when they are painted with. */
class Gradient {
  private readonly stops: [number, string][] = [];

  constructor(private readonly make: (context: CanvasRenderingContext2D) => CanvasGradient) {}

  addColorStop(stop: number, color: string): void {
    this.stops.push([stop, color]);
  }

  resolve(context: CanvasRenderingContext2D): CanvasGradient {
    const gradient = this.make(context);
    for (const [stop, color] of this.stops) gradient.addColorStop(stop, color);
    return gradient;
  }
}

/** A picture repeated. */
class Pattern {
  constructor(
    readonly image: string,
    private readonly repetition: string,
  ) {}

  resolve(
    context: CanvasRenderingContext2D,
    pictures: ReadonlyMap<string, HTMLImageElement>,
  ): CanvasPattern | null {
    const picture = pictures.get(this.image);
    return picture ? context.createPattern(picture, this.repetition) : null;
  }
}

type Style = string | Gradient | Pattern;

/** Methods that mean the same in the browser. */
const plain = [
  'arc',
  'arcTo',
  'beginPath',
  'bezierCurveTo',
  'clearRect',
  'clip',
  'closePath',
  'ellipse',
  'fill',
  'fillRect',
  'fillText',
  'lineTo',
  'moveTo',
  'quadraticCurveTo',
  'rect',
  'rotate',
  'scale',
  'stroke',
  'strokeRect',
  'strokeText',
  'transform',
  'translate',
] as const;

/** Properties that mean the same in the browser, and WeChat's older methods for them. */
const settings = {
  globalAlpha: 'setGlobalAlpha',
  globalCompositeOperation: 'setGlobalCompositeOperation',
  lineCap: 'setLineCap',
  lineDashOffset: '',
  lineJoin: 'setLineJoin',
  lineWidth: 'setLineWidth',
  miterLimit: 'setMiterLimit',
  shadowBlur: '',
  shadowColor: '',
  shadowOffsetX: '',
  shadowOffsetY: '',
  textAlign: 'setTextAlign',
  textBaseline: 'setTextBaseline',
} as const;

const defaults: Record<string, unknown> = {
  globalAlpha: 1,
  globalCompositeOperation: 'source-over',
  lineCap: 'butt',
  lineDashOffset: 0,
  lineJoin: 'miter',
  lineWidth: 1,
  miterLimit: 10,
  shadowBlur: 0,
  shadowColor: '#000000',
  shadowOffsetX: 0,
  shadowOffsetY: 0,
  textAlign: 'left',
  textBaseline: 'normal',
};

/** px of the bitmap per px of the script, of contexts that are painted on. */
const densities = new WeakMap<CanvasRenderingContext2D, number>();

/** A value as the browser takes it. Shadows do not follow its transforms, so the density is added here. */
function browserValue(name: string, value: unknown, context: CanvasRenderingContext2D): unknown {
  if (/^shadow(?:Blur|Offset)/.test(name)) return Number(value) * (densities.get(context) ?? 1);
  return value === 'normal' ? 'alphabetic' : value;
}

const defaultFont = '10px sans-serif';

let ruler: CanvasRenderingContext2D | null = null;

/**
 * The old `CanvasContext`: collects what is to be painted until `draw`. Each drawing begins with default styles, as
 * on a phone; lengths are px of the element, whatever the screen's density.
 */
export class CanvasContext {
  [member: string]: unknown;
  private paints: Paint[] = [];
  private readonly images = new Set<string>();
  private text = defaultFont;

  constructor(host: RuntimeHost, find: () => OldCanvas | undefined) {
    for (const name of plain) {
      this[name] = (...args: unknown[]) =>
        this.add((context) => (context[name] as (...given: unknown[]) => void)(...args));
    }
    this.save = () => this.add(saveState);
    this.restore = () => this.add(restoreState);
    this.addSettings();
    this.addStyles();
    this.addDrawing(host, find);
  }

  private add(paint: Paint): void {
    this.paints.push(paint);
  }

  private property(name: string, initial: unknown, set: (value: unknown) => void): void {
    let current = initial;
    Object.defineProperty(this, name, {
      enumerable: true,
      get: () => current,
      set(value: unknown) {
        current = value;
        set(value);
      },
    });
  }

  private addSettings(): void {
    for (const [name, method] of Object.entries(settings)) {
      this.property(name, defaults[name], (value) =>
        this.add((context) => Object.assign(context, { [name]: browserValue(name, value, context) })),
      );
      if (method) {
        this[method] = (value: unknown) => {
          this[name] = value;
        };
      }
    }
    this.property('font', defaultFont, (value) => {
      this.text = String(value);
      this.add((context) => Object.assign(context, { font: value }));
    });
    this.setFontSize = (size: number) => {
      this.font = this.text.replace(/\d*\.?\d+px/, `${size}px`);
    };
    this.setLineDash = (pattern: number[] = [], offset = 0) =>
      this.add((context) => {
        context.setLineDash(pattern);
        context.lineDashOffset = offset;
      });
    this.setShadow = (x: number, y: number, blur: number, color: string) =>
      Object.assign(this, { shadowOffsetX: x, shadowOffsetY: y, shadowBlur: blur, shadowColor: color });
    // The screen's density is below what the script transforms.
    this.setTransform = (...[a, b, c, d, e, f]: [number, number, number, number, number, number]) =>
      this.add((context) => {
        const density = densities.get(context) ?? 1;
        context.setTransform(density, 0, 0, density, 0, 0);
        context.transform(a, b, c, d, e, f);
      });
    this.measureText = (text: string) => {
      ruler ??= document.createElement('canvas').getContext('2d');
      if (!ruler) throw new Error('The browser has no canvas');
      ruler.font = this.text;
      return { width: ruler.measureText(String(text)).width };
    };
  }

  private addStyles(): void {
    for (const name of ['fillStyle', 'strokeStyle'] as const) {
      this.property(name, '#000000', (value) => {
        const style = value as Style;
        if (style instanceof Pattern) this.images.add(style.image);
        this.add((context, pictures) => {
          const resolved = typeof style === 'object' ? style.resolve(context, pictures) : style;
          if (resolved !== null) context[name] = resolved;
        });
      });
    }
    this.setFillStyle = (style: Style) => {
      this.fillStyle = style;
    };
    this.setStrokeStyle = (style: Style) => {
      this.strokeStyle = style;
    };
    this.createLinearGradient = (x0: number, y0: number, x1: number, y1: number) =>
      new Gradient((context) => context.createLinearGradient(x0, y0, x1, y1));
    this.createCircularGradient = (x: number, y: number, radius: number) =>
      new Gradient((context) => context.createRadialGradient(x, y, 0, x, y, radius));
    this.createPattern = (image: string, repetition: string) => new Pattern(image, repetition);
    this.drawImage = (image: string, ...place: [number, number]) => {
      this.images.add(image);
      this.add((context, pictures) => {
        const picture = pictures.get(image);
        if (picture) context.drawImage(picture, ...place);
      });
    };
  }

  private addDrawing(host: RuntimeHost, find: () => OldCanvas | undefined): void {
    this.draw = (reserve?: boolean, callback?: unknown) => {
      const { paints } = this;
      this.paints = [];
      const wanted = [...this.images];
      this.images.clear();
      const now = find();
      const drawn = (now?.pending ?? Promise.resolve())
        .then(() => loadAll(host, wanted))
        .then((pictures) => {
          const canvas = find();
          if (canvas) paint(canvas, paints, pictures, reserve === true);
          else logCall(host, 'warn', 'CanvasContext.draw: there is no canvas with this canvas-id.');
        })
        .catch((error: Error) => logCall(host, 'error', `CanvasContext.draw: ${error.message}`))
        .then(() => callScript(host, callback, { errMsg: 'drawCanvas:ok' }));
      if (now) now.pending = drawn;
    };
    this.clearActions = () => {
      this.paints = [];
    };
  }
}

const depths = new WeakMap<CanvasRenderingContext2D, number>();

function saveState(context: CanvasRenderingContext2D): void {
  context.save();
  depths.set(context, (depths.get(context) ?? 0) + 1);
}

/** A script may restore more often than it saved: what lies below is ours. */
function restoreState(context: CanvasRenderingContext2D): void {
  const depth = depths.get(context) ?? 0;
  if (depth === 0) return;
  context.restore();
  depths.set(context, depth - 1);
}

function paint(
  canvas: OldCanvas,
  paints: readonly Paint[],
  pictures: ReadonlyMap<string, HTMLImageElement>,
  reserve: boolean,
): void {
  const density = canvas.fit();
  const { surface } = canvas;
  const context = surface.getContext('2d');
  if (!context) throw new Error('the browser has no canvas');
  densities.set(context, density);
  if (!reserve) context.clearRect(0, 0, surface.width, surface.height);
  context.save();
  context.scale(density, density);
  for (const each of paints) each(context, pictures);
  while ((depths.get(context) ?? 0) > 0) restoreState(context);
  context.restore();
}

async function loadAll(host: RuntimeHost, paths: readonly string[]): Promise<Map<string, HTMLImageElement>> {
  const loaded = await Promise.all(paths.map(async (path) => [path, await loadPicture(host, path)] as const));
  return new Map(loaded.flatMap(([path, picture]) => (picture ? [[path, picture]] : [])));
}
