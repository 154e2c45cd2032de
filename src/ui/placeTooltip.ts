export type Side = 'top' | 'right' | 'bottom' | 'left';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** px between a tooltip and what it explains, and between it and the window's edge. */
const GAP = 6;
const MARGIN = 8;

const OPPOSITE: Record<Side, Side> = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' };

function beside(
  anchor: Box,
  { width, height }: Pick<Box, 'width' | 'height'>,
  side: Side,
): { x: number; y: number } {
  const middleX = anchor.x + (anchor.width - width) / 2;
  const middleY = anchor.y + (anchor.height - height) / 2;
  switch (side) {
    case 'top':
      return { x: middleX, y: anchor.y - height - GAP };
    case 'bottom':
      return { x: middleX, y: anchor.y + anchor.height + GAP };
    case 'left':
      return { x: anchor.x - width - GAP, y: middleY };
    case 'right':
      return { x: anchor.x + anchor.width + GAP, y: middleY };
  }
}

/** Where a tooltip goes, px: on the side that was asked for, on the other when there is no room, never outside. */
export function placeTooltip(
  anchor: Box,
  size: Pick<Box, 'width' | 'height'>,
  window: Pick<Box, 'width' | 'height'>,
  wanted: Side,
): { x: number; y: number } {
  const fits = (side: Side) => {
    const { x, y } = beside(anchor, size, side);
    const along = side === 'top' || side === 'bottom';
    return along
      ? y >= MARGIN && y + size.height <= window.height - MARGIN
      : x >= MARGIN && x + size.width <= window.width - MARGIN;
  };
  const { x, y } = beside(anchor, size, !fits(wanted) && fits(OPPOSITE[wanted]) ? OPPOSITE[wanted] : wanted);
  return {
    x: Math.max(MARGIN, Math.min(x, window.width - size.width - MARGIN)),
    y: Math.max(MARGIN, Math.min(y, window.height - size.height - MARGIN)),
  };
}
