/** px that a pointer has to go before a press becomes a drag. */
const TOLERANCE = 4;

/** Loads interact.js, which is not part of the editor's entry: nothing can be dragged before it is drawn. */
export async function loadInteract() {
  const { default: interact } = await import('interactjs');
  interact.pointerMoveTolerance(TOLERANCE);
  return interact;
}
