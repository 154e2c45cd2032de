import type { GeneralComponent } from 'glass-easel';

/** A canvas of the old kind, which scripts know by its `canvas-id`. */
export interface OldCanvas {
  readonly surface: HTMLCanvasElement;
  readonly id: string;
  /** The page or component in whose template it stands. */
  readonly owner: GeneralComponent | undefined;
  /** Resolves when all that was asked for so far is painted. */
  pending: Promise<void>;
  /** Fits the bitmap to the element's size; gives px of the bitmap per px. */
  fit(): number;
}

const alive = new Set<OldCanvas>();

/**
 * Makes a canvas known by its id.
 * @returns takes it away again
 */
export function addOldCanvas(canvas: OldCanvas): () => void {
  alive.add(canvas);
  return () => alive.delete(canvas);
}

/** The canvas with an id in a page or component; the first of several. */
export function findOldCanvas(id: string, owner: GeneralComponent | undefined): OldCanvas | undefined {
  return [...alive].find((canvas) => canvas.id === id && canvas.owner === owner);
}

/** Whether another canvas of the same page or component has the id. */
export function isTaken(
  id: string,
  owner: GeneralComponent | undefined,
  surface: HTMLCanvasElement,
): boolean {
  return [...alive].some(
    (canvas) => canvas.id === id && canvas.owner === owner && canvas.surface !== surface,
  );
}
