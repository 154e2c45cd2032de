import type { Project } from '../../schema/project.ts';
import type { StyleValue } from '../../schema/style.ts';
import { descendantsOf, pagesInOrder } from '../../schema/tree.ts';

/** px; shown at half of it. */
const WIDTH = 432;
const HEIGHT = 576;
const MARGIN = 32;
/** Share of the height that a picture takes. */
const PICTURE = 0.68;

function colorOf(project: Project, value: StyleValue | undefined, fallback: string): string {
  if (typeof value === 'string') return value || fallback;
  const token = typeof value === 'object' ? project.tokens[value.token] : undefined;
  return token?.kind === 'color' ? token.value : fallback;
}

/** The first picture of the first page whose bytes are here. */
function firstPicture(project: Project, assets: ReadonlyMap<string, Uint8Array>): Blob | undefined {
  const [page] = pagesInOrder(project);
  if (!page) return undefined;
  for (const node of descendantsOf(project, page.root)) {
    for (const value of Object.values(node.props)) {
      if (typeof value !== 'object' || value === null || !('asset' in value)) continue;
      const asset = project.assets[String(value.asset)];
      if (!asset?.mime.startsWith('image/') || !('file' in asset.source)) continue;
      const bytes = assets.get(asset.source.file);
      if (bytes) return new Blob([bytes as BlobPart], { type: asset.mime });
    }
  }
  return undefined;
}

/** Breaks a name into at most `most` lines: at spaces where there are any, else between characters. */
export function breakLines(text: string, fits: (line: string) => boolean, most: number): string[] {
  const units =
    text.match(
      /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+\s*|\s+/g,
    ) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const unit of units) {
    if (line !== '' && !fits((line + unit).trimEnd())) {
      lines.push(line.trimEnd());
      line = '';
      if (lines.length === most) break;
    }
    line += unit;
  }
  if (line.trim() !== '' && lines.length < most) lines.push(line.trimEnd());
  const shown = lines.join('').replace(/\s/g, '').length;
  if (shown < text.replace(/\s/g, '').length && lines.length > 0) lines.push(`${lines.pop()}…`);
  return lines;
}

function drawName(
  context: OffscreenCanvasRenderingContext2D,
  name: string,
  ink: string,
  bottom: number,
): void {
  context.fillStyle = ink;
  context.font = '600 34px system-ui, "PingFang SC", "Noto Sans SC", "Microsoft YaHei", sans-serif';
  context.textBaseline = 'alphabetic';
  const lines = breakLines(name, (line) => context.measureText(line).width <= WIDTH - 2 * MARGIN, 3);
  lines.forEach((line, index) => {
    context.fillText(line, MARGIN, bottom - (lines.length - 1 - index) * 44);
  });
}

/** Black or white, whichever reads better on a colour that the canvas knows. */
function inkOn(context: OffscreenCanvasRenderingContext2D, color: string): string {
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
  return 0.299 * r + 0.587 * g + 0.114 * b > 150 ? '#1c1a18' : '#ffffff';
}

/**
 * A small picture of a project for the start screen: its first picture over its background, or its name on its
 * brand colour. Undefined where the browser cannot draw.
 */
export async function drawCover(
  project: Project,
  assets: ReadonlyMap<string, Uint8Array>,
): Promise<Blob | undefined> {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  const background = colorOf(project, project.app.background, '#ffffff');
  const primary = colorOf(project, { token: 'primary' }, '#2a2725');
  const blob = firstPicture(project, assets);
  // A picture that cannot be decoded leaves the cover with the name alone.
  const picture = blob && (await createImageBitmap(blob).catch(() => undefined));
  const ground = picture ? background : primary;
  const ink = inkOn(context, ground);
  context.fillStyle = ground;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  if (picture) {
    const height = HEIGHT * PICTURE;
    const scale = Math.max(WIDTH / picture.width, height / picture.height);
    const [w, h] = [WIDTH / scale, height / scale];
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture, (picture.width - w) / 2, (picture.height - h) / 3, w, h, 0, 0, WIDTH, height);
    picture.close();
  }
  drawName(context, project.app.name, ink, HEIGHT - MARGIN - 8);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.82 });
}
