interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Where an arrow key, Home or End takes the focus among items that are drawn in rows: beside it, or in the row
 * above or below the item nearest to it. Undefined for other keys.
 */
export function nextByPlace(key: string, index: number, places: readonly Place[]): number | undefined {
  const last = places.length - 1;
  switch (key) {
    case 'ArrowRight':
      return Math.min(index + 1, last);
    case 'ArrowLeft':
      return Math.max(index - 1, 0);
    case 'ArrowDown':
      return nearestInRow(index, places, 1) ?? index;
    case 'ArrowUp':
      return nearestInRow(index, places, -1) ?? index;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

function nearestInRow(index: number, places: readonly Place[], direction: 1 | -1): number | undefined {
  const from = places[index];
  if (!from) return undefined;
  let best: { index: number; rows: number; across: number } | undefined;
  places.forEach((place, i) => {
    const rows = (place.y - from.y) * direction;
    if (rows < from.height / 2) return;
    const across = Math.abs(place.x + place.width / 2 - (from.x + from.width / 2));
    const nearer = !best || rows < best.rows - 1 || (Math.abs(rows - best.rows) <= 1 && across < best.across);
    if (nearer) best = { index: i, rows, across };
  });
  return best?.index;
}
