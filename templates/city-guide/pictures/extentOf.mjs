const arity = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, A: 7, Z: 0 };

/** Points a command can reach: end and control points; an arc stays within two radii of its ends. */
function reach(command, values, pen) {
  const relative = command === command.toLowerCase();
  const [ox, oy] = relative ? pen : [0, 0];
  switch (command.toUpperCase()) {
    case 'H':
      return [[ox + values[0], pen[1]]];
    case 'V':
      return [[pen[0], oy + values[0]]];
    case 'A': {
      const [rx, ry] = values;
      const end = [ox + values[5], oy + values[6]];
      const bulge = [pen, end].flatMap(([x, y]) => [
        [x - 2 * rx, y - 2 * ry],
        [x + 2 * rx, y + 2 * ry],
      ]);
      return [...bulge, end];
    }
    default: {
      const points = [];
      for (let i = 0; i + 1 < values.length; i += 2) points.push([ox + values[i], oy + values[i + 1]]);
      return points;
    }
  }
}

function* commandsOf(d) {
  for (const [, letter, body] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const values = (body.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const size = arity[letter.toUpperCase()];
    if (size === 0) yield [letter, []];
    else for (let i = 0; i < values.length; i += size) yield [letter, values.slice(i, i + size)];
  }
}

/**
 * The box [x, y, width, height] that surely holds a fragment, or null when it is moved by a transform
 * (then the caller takes the whole picture). Filters cost by area; this keeps them small.
 */
export function extentOf(content) {
  if (content.includes('transform=')) return null;
  let box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [, d] of content.matchAll(/ d="([^"]*)"/g)) {
    let pen = [0, 0];
    let start = pen;
    for (const [letter, values] of commandsOf(d)) {
      if (letter === 'z' || letter === 'Z') {
        pen = start;
        continue;
      }
      const points = reach(letter, values, pen);
      for (const [x, y] of points)
        box = [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)];
      pen = points[points.length - 1];
      if (letter === 'M' || letter === 'm') start = pen;
    }
  }
  return box[2] < box[0] ? null : [box[0], box[1], box[2] - box[0], box[3] - box[1]];
}
