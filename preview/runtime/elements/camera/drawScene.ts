/** What a camera that is none would see. */
export interface SceneView {
  front: boolean;
  lit: boolean;
  zoom: number;
}

/** A table by a window, or a person in front of a wall: quiet, and clearly no photograph. */
export function drawScene(context: CanvasRenderingContext2D, { front, lit, zoom }: SceneView): void {
  const { width, height } = context.canvas;
  const fill = (color: string, draw: () => void): void => {
    context.fillStyle = color;
    context.beginPath();
    draw();
    context.fill();
  };
  context.save();
  context.translate(width / 2, height / 2);
  context.scale(zoom, zoom);
  context.translate(-width / 2, -height / 2);
  const wall = context.createLinearGradient(0, 0, 0, height);
  wall.addColorStop(0, front ? '#5b6472' : '#6b7a86');
  wall.addColorStop(1, front ? '#39404a' : '#3d464e');
  context.fillStyle = wall;
  context.fillRect(0, 0, width, height);
  const size = Math.min(width, height);
  const x = width / 2;
  if (front) {
    fill('#2b3038', () => context.ellipse(x, height * 1.02, size * 0.42, size * 0.4, 0, 0, Math.PI * 2));
    fill('#c9a58b', () => context.ellipse(x, height * 0.48, size * 0.16, size * 0.2, 0, 0, Math.PI * 2));
  } else {
    fill('#a9b7be', () => context.rect(width * 0.58, height * 0.12, width * 0.28, height * 0.34));
    fill('#4a4038', () => context.rect(0, height * 0.66, width, height));
    fill('#d8cfc2', () => context.ellipse(x - size * 0.1, height * 0.68, size * 0.2, size * 0.06, 0, 0, 7));
    fill('#b5543f', () => context.ellipse(x - size * 0.1, height * 0.6, size * 0.11, size * 0.11, 0, 0, 7));
    fill('#c9754f', () => context.ellipse(x + size * 0.1, height * 0.63, size * 0.08, size * 0.08, 0, 0, 7));
  }
  context.restore();
  if (lit) {
    context.fillStyle = 'rgba(255,255,255,.22)';
    context.fillRect(0, 0, width, height);
  }
}
