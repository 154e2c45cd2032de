/** Formats by their names, as WeChat's `delta` has them (`{ bold: 'strong', header: 1 }`). */
export type Attributes = Record<string, string | number | boolean>;

/** What stands in a text as one character. */
export type Embed = { image: string } | { divider: true } | { block: string };

/** A piece of a text. A line's own formats stand on the line feed that ends it. */
export interface Op {
  insert: string | Embed;
  attributes?: Attributes;
}

/** A text as WeChat's editor hands it out and takes it. */
export interface Delta {
  ops: Op[];
}

/** One character or embed. */
export interface Unit {
  insert: string | Embed;
  attributes: Attributes;
}

/** A text as single characters, always ended by a line feed. */
export function explode(ops: readonly Op[]): Unit[] {
  const units = ops.flatMap(({ insert, attributes = {} }): Unit[] =>
    typeof insert === 'string'
      ? Array.from({ length: insert.length }, (_, at) => ({ insert: insert[at] as string, attributes }))
      : [{ insert, attributes }],
  );
  if (units.at(-1)?.insert !== '\n') units.push({ insert: '\n', attributes: {} });
  return units;
}

const sameAttributes = (a: Attributes, b: Attributes): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((name) => a[name] === b[name]);

/** The reverse: neighbours with the same formats become one piece. */
export function implode(units: readonly Unit[]): Op[] {
  const ops: Op[] = [];
  for (const { insert, attributes } of units) {
    const last = ops.at(-1);
    if (last && typeof last.insert === 'string' && typeof insert === 'string') {
      if (sameAttributes(last.attributes ?? {}, attributes)) {
        last.insert += insert;
        continue;
      }
    }
    ops.push({ insert, ...(Object.keys(attributes).length > 0 && { attributes }) });
  }
  return ops;
}

/** The text without formats; embeds leave nothing. */
export function plainText(units: readonly Unit[]): string {
  return units.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('');
}

function changed(attributes: Attributes, name: string, value: Attributes[string] | null): Attributes {
  const { [name]: _old, ...rest } = attributes;
  return value === null ? rest : { ...rest, [name]: value };
}

/** A range of characters, from `index` on. */
export interface TextRange {
  index: number;
  length: number;
}

/** The positions of the line feeds that end the lines which a range touches. */
export function lineEnds(units: readonly Unit[], { index, length }: TextRange): number[] {
  const ends: number[] = [];
  const last = Math.max(index + length - 1, index);
  for (let at = index; at < units.length; at++) {
    if (units[at]?.insert !== '\n') continue;
    ends.push(at);
    if (at >= last) break;
  }
  return ends;
}

/** Sets a format on the characters of a range (not on its line feeds); null takes it away. */
export function formatText(
  units: readonly Unit[],
  { index, length }: TextRange,
  name: string,
  value: Attributes[string] | null,
): Unit[] {
  return units.map((unit, at) =>
    at >= index && at < index + length && unit.insert !== '\n'
      ? { ...unit, attributes: changed(unit.attributes, name, value) }
      : unit,
  );
}

/** Sets a format on the lines that a range touches; null takes it away. */
export function formatLines(
  units: readonly Unit[],
  range: TextRange,
  name: string,
  value: Attributes[string] | null,
): Unit[] {
  const ends = new Set(lineEnds(units, range));
  return units.map((unit, at) =>
    ends.has(at) ? { ...unit, attributes: changed(unit.attributes, name, value) } : unit,
  );
}

/** Takes all formats of a range away, those of its lines as well. */
export function clearFormats(units: readonly Unit[], range: TextRange): Unit[] {
  const ends = new Set(lineEnds(units, range));
  const { index, length } = range;
  return units.map((unit, at) =>
    ends.has(at) || (at >= index && at < index + length && typeof unit.insert === 'string')
      ? { ...unit, attributes: {} }
      : unit,
  );
}

/** The formats that hold for a whole range, or for what would be typed at a point. */
export function formatsOf(units: readonly Unit[], range: TextRange): Attributes {
  const { index, length } = range;
  const line = units[lineEnds(units, range)[0] ?? -1]?.attributes ?? {};
  const inside = units.slice(index, index + length).filter(({ insert }) => insert !== '\n');
  const before = units[index - 1];
  const point = before && before.insert !== '\n' ? before.attributes : {};
  const [first = point, ...others] = inside.map(({ attributes }) => attributes);
  const common = Object.entries(first).filter(([name, value]) =>
    others.every((attributes) => attributes[name] === value),
  );
  return { ...Object.fromEntries(common), ...line };
}

/** Puts something in place of a range. */
export function splice(
  units: readonly Unit[],
  { index, length }: TextRange,
  inserted: readonly Unit[],
): Unit[] {
  const result = [...units.slice(0, index), ...inserted, ...units.slice(index + length)];
  return result.at(-1)?.insert === '\n' ? result : [...result, { insert: '\n', attributes: {} }];
}
