import { inks, mix } from '../palette.mjs';
import { fill, rect, segment, stroke, times } from '../shape.mjs';
import { casement, shutters } from './casement.mjs';
import { balconySlab, railing } from './ironwork.mjs';

const centres = (x, w, bays) => times(bays, (i) => x + (w * (i + 0.5)) / bays);

/** A window of one floor, standing on the floor line (French window) or on its sill. */
function windowBox(centre, top, floor) {
  const [w, h] = floor.window;
  const below = floor.sill ?? 6;
  return { x: centre - w / 2, y: top + floor.height - below - h, w, h, head: floor.head };
}

/** Moulded surround: a frame a little wider than the window, with a lintel on consoles when asked. */
function surround({ x, y, w, h }, lintel) {
  const edge = Math.max(4, w * 0.13);
  const outer = rect(x - edge, y - edge, w + edge * 2, h + edge) + rect(x, y - 1, w, h + 1.5);
  const shelf = lintel ? rect(x - edge * 2, y - edge * 2.3, w + edge * 4, edge * 0.9) : '';
  return { frame: outer, shelf };
}

/** A course of mouldings across the whole front, thicker for a cornice. */
const course = (x, y, w, depth, overhang) => rect(x - overhang, y - depth, w + overhang * 2, depth);

function floorIron(sheet, floor, boxes, { x, w, iron, slab }) {
  const look = { color: iron, motif: floor.motif ?? 'scrolls', pitch: floor.pitch ?? 13, weight: 1.5 };
  const height = floor.railHeight ?? 26;
  if (floor.rail === 'balcony') {
    const foot = boxes[0].y + boxes[0].h + 2;
    const reach = floor.reach ?? 4;
    return [
      sheet.layer(
        'trim',
        fill(
          balconySlab(
            x - reach,
            foot,
            w + reach * 2,
            6,
            boxes.flatMap((b) => [b.x - 8, b.x + b.w + 8]),
          ),
          slab,
        ),
      ),
      sheet.layer('trim', railing(x - reach + 2, foot - height, w + reach * 2 - 4, height, look)),
    ];
  }
  if (floor.rail === 'single')
    return boxes.map((b) => [
      sheet.layer(
        'trim',
        fill(balconySlab(b.x - 14, b.y + b.h + 2, b.w + 28, 5, [b.x - 4, b.x + b.w + 4]), slab),
      ),
      sheet.layer('crease', railing(b.x - 12, b.y + b.h + 2 - height, b.w + 24, height, look)),
    ]);
  if (floor.rail === 'guard')
    return sheet.layer(
      'crease',
      boxes.map((b) => railing(b.x + 1, b.y + b.h - height, b.w - 2, height, look)),
    );
  return sheet.layer(
    'crease',
    boxes.map((b) => fill(rect(b.x - 8, b.y + b.h, b.w + 16, 5), slab)),
  );
}

/** Joints between ashlar blocks, only on floors that ask for them (the rusticated lower ones). */
const joints = (x, y, w, h, color) =>
  stroke(
    times(Math.floor(h / 17), (i) => segment(x, y + 17 * (i + 1), x + w, y + 17 * (i + 1))).join(''),
    color,
    1.1,
  );

/**
 * An elevation: floors from the top down, windows aligned in bays.
 * floors: { height, window: [w, h], head?, sill?, rail?, lintel?, shutters?, joints?, blank? }
 * lit(bay, floor) gives the light in each window, 0 to 1.
 */
export function facade(
  sheet,
  { x, y, w, bays, floors, wall, trim, iron = inks.ink, lit = () => 0, shutter, sky, base = 0 },
) {
  let top = y;
  const rows = floors.map((floor, index) => {
    const boxes = floor.blank ? [] : centres(x, w, bays).map((c) => windowBox(c, top, floor));
    const row = { floor, index, top, boxes };
    top += floor.height;
    return row;
  });
  const height = top - y + base;
  const openings = rows.flatMap(({ boxes, index }) =>
    boxes.map((box, bay) => casement(sheet, { ...box, lit: lit(bay, index), sky })),
  );
  const slab = mix(trim, inks.bone, 0.12);
  return [
    openings.map((o) => o.inside),
    sheet.layer(
      'card',
      fill(rect(x, y, w, height) + openings.map((o) => o.hole).join(''), sheet.paper(wall)),
    ),
    rows
      .filter(({ floor }) => floor.joints)
      .map((r) =>
        sheet.clip(
          rect(x, r.top, w, r.floor.height) +
            r.boxes.map((b) => rect(b.x - 9, b.y - 9, b.w + 18, b.h + 9)).join(''),
          joints(x, r.top, w, r.floor.height, mix(wall, inks.ink, 0.28)),
        ),
      ),
    sheet.layer(
      'crease',
      rows.map((r) => r.boxes.map((b) => fill(surround(b, false).frame, trim))),
      rows.map((r) => fill(course(x, r.top + r.floor.height, w, 5, 0), trim)),
    ),
    sheet.layer(
      'trim',
      fill(course(x, y + 7, w, 13, 6), trim),
      rows.filter((r) => r.floor.lintel).map((r) => r.boxes.map((b) => fill(surround(b, true).shelf, slab))),
    ),
    rows
      .filter((r) => r.floor.shutters)
      .map((r) =>
        sheet.layer(
          'trim',
          r.boxes.map((b) => shutters(b.x, b.y, b.w, b.h, shutter)),
        ),
      ),
    rows.filter((r) => r.boxes.length).map((r) => floorIron(sheet, r.floor, r.boxes, { x, w, iron, slab })),
  ];
}
