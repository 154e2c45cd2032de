import { rect, times } from '../shape.mjs';

/**
 * A stone bridge seen square on: `arches` openings between piers with cutwaters, a cambered deck,
 * a cornice and a parapet. Returns the wall with its holes, and the cornice as a second shape.
 * `deck` is the height of the roadway at mid-span, `water` the water line.
 */
export function stoneBridge({ x, w, deck, water, arches, camber = 10, parapet = 14 }) {
  const pier = (w / arches) * 0.13;
  const span = w / arches;
  const end = deck + camber;
  const top = deck - parapet;
  const wall = `M${x} ${water}V${end - parapet}Q${x + w / 2} ${top - camber} ${x + w} ${end - parapet}V${water}z`;
  const holes = times(arches, (i) => {
    const left = x + i * span + pier / 2;
    const middle = Math.abs((i + 0.5) / arches - 0.5);
    const crown = deck + 7 + middle * camber * 2.2;
    const width = span - pier;
    const spring = Math.min(crown + width * 0.4, water - 4);
    return `M${left} ${water + 1}V${spring}C${left} ${crown + (spring - crown) * 0.35} ${left + width * 0.22} ${crown} ${left + width / 2} ${crown}S${left + width} ${crown + (spring - crown) * 0.35} ${left + width} ${spring}V${water + 1}z`;
  }).join('');
  const line = (lift, depth) =>
    `M${x} ${end - lift}Q${x + w / 2} ${deck - camber - lift} ${x + w} ${end - lift}v${depth}Q${x + w / 2} ${deck - camber - lift + depth} ${x} ${end - lift + depth}z`;
  const cutwaters = times(arches - 1, (i) => {
    const at = x + (i + 1) * span;
    return `M${at - pier * 0.62} ${water}V${deck + span * 0.16}L${at} ${deck + span * 0.08}L${at + pier * 0.62} ${deck + span * 0.16}V${water}z`;
  }).join('');
  return {
    wall: wall + holes,
    cornice: line(2, 4),
    coping: line(parapet + 3, 4),
    cutwaters,
    footing: rect(x, water - 3, w, 3),
  };
}
