/** Pictures that stand in for an album: plain colours with a number, so that they can be told apart. */
export const sampleCount = 6;

/** px, 4 : 3 as a phone's camera takes them. */
const size = { width: 1200, height: 900 };

function draw(context: CanvasRenderingContext2D, index: number, turn = 0): void {
  const hue = (index * 57 + turn) % 360;
  const fill = context.createLinearGradient(0, 0, size.width, size.height);
  fill.addColorStop(0, `hsl(${hue} 70% 72%)`);
  fill.addColorStop(1, `hsl(${(hue + 50) % 360} 65% 48%)`);
  context.fillStyle = fill;
  context.fillRect(0, 0, size.width, size.height);
  context.fillStyle = 'rgb(255 255 255 / 85%)';
  context.font = '600 320px system-ui';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(String(index + 1), size.width / 2, size.height / 2);
}

function createCanvas(): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D } {
  const canvas = Object.assign(document.createElement('canvas'), size);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser draws no canvas');
  return { canvas, context };
}

/** A picture of the canvas as a file. `quality` from 0 to 1. */
export function canvasBlob(canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture is empty'))),
      type,
      quality,
    );
  });
}

/** A sample picture as a JPEG file. */
export async function samplePicture(index: number): Promise<File> {
  const { canvas, context } = createCanvas();
  draw(context, index);
  const blob = await canvasBlob(canvas, 'image/jpeg', 0.85);
  return new File([blob], `sample-${index + 1}.jpg`, { type: 'image/jpeg' });
}

const filmSize = { width: 480, height: 360 };

/** ms that the sample film lasts at least, and bytes below which no picture is in it yet. */
const film = { length: 1000, size: 1500 };

/** A sample film of a second. The browser records what is drawn, so it takes as long, longer under load. */
export function sampleVideo(): Promise<File> {
  const { canvas, context } = createCanvas();
  // Small, so that slow machines keep up; what is drawn is scaled with it.
  Object.assign(canvas, filmSize);
  context.scale(filmSize.width / size.width, filmSize.height / size.height);
  draw(context, 0);
  const recorder = new MediaRecorder(canvas.captureStream(15), { mimeType: 'video/webm' });
  const parts: Blob[] = [];
  const begin = performance.now();
  let turn = 0;
  const timer = setInterval(() => {
    turn += 12;
    draw(context, 0, turn);
  }, 66);
  return new Promise((resolve) => {
    recorder.ondataavailable = ({ data }) => {
      parts.push(data);
      const size = parts.reduce((sum, part) => sum + part.size, 0);
      if (recorder.state === 'recording' && size > film.size && performance.now() - begin > film.length) {
        recorder.stop();
      }
    };
    recorder.onstop = () => {
      clearInterval(timer);
      resolve(new File(parts, 'sample.webm', { type: 'video/webm' }));
    };
    recorder.start(250);
  });
}
