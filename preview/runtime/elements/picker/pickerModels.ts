/** Wheels of an open picker: what they show, where they stand, what turning one does, what comes out. */
export interface PickerModel {
  columns(): string[][];
  indexes(): number[];
  /** Turns one wheel; the others may follow (fewer days in February). */
  turn(column: number, index: number): void;
  value(): unknown;
  /** What `change` tells beside the value. */
  detail?(): Record<string, unknown>;
}

const clamp = (value: number, min: number, max: number): number => Math.min(Math.max(value, min), max);
const two = (value: number): string => String(value).padStart(2, '0');
const span = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index);

/** Text of an entry of `range`: itself, or what `range-key` names in it. */
export function entryText(entry: unknown, key: string): string {
  if (key && typeof entry === 'object' && entry !== null)
    return String((entry as Record<string, unknown>)[key] ?? '');
  return String(entry ?? '');
}

/** `mode="selector"` (one list) and `mode="multiSelector"` (several). */
export function listModel(range: unknown[], key: string, value: unknown, multiple: boolean): PickerModel {
  const lists = (multiple ? range : [range]).map((list) => (Array.isArray(list) ? list : []));
  const wanted = multiple && Array.isArray(value) ? value : [value];
  const indexes = lists.map((list, column) =>
    clamp(Math.trunc(Number(wanted[column] ?? 0)) || 0, 0, Math.max(list.length - 1, 0)),
  );
  return {
    columns: () => lists.map((list) => list.map((entry) => entryText(entry, key))),
    indexes: () => [...indexes],
    turn(column, index) {
      indexes[column] = index;
    },
    value: () => (multiple ? [...indexes] : (indexes[0] ?? 0)),
  };
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const index = a.findIndex((part, position) => part !== b[position]);
  return index >= 0 && (a[index] as number) < (b[index] as number);
}

/** Wheels over a mixed-radix number with bounds (hours and minutes; years, months and days). */
function boundedModel(
  parts: number[],
  start: number[],
  end: number[],
  limits: (parts: readonly number[], column: number) => [number, number],
  print: (values: number[]) => string,
  label: (value: number, column: number) => string,
): PickerModel {
  const range = (column: number): number[] => {
    const same = (bound: number[]): boolean =>
      bound.slice(0, column).every((part, index) => part === parts[index]);
    let [min, max] = limits(parts, column);
    if (same(start)) min = Math.max(min, start[column] ?? min);
    if (same(end)) max = Math.min(max, end[column] ?? max);
    return span(min, Math.max(max, min));
  };
  const settle = (): void => {
    for (const column of parts.keys()) {
      const values = range(column);
      parts[column] = clamp(parts[column] as number, values[0] as number, values.at(-1) as number);
    }
  };
  if (isBefore(parts, start)) parts.splice(0, parts.length, ...start);
  if (isBefore(end, parts)) parts.splice(0, parts.length, ...end);
  settle();
  return {
    columns: () => [...parts.keys()].map((column) => range(column).map((value) => label(value, column))),
    indexes: () => parts.map((part, column) => range(column).indexOf(part)),
    turn(column, index) {
      parts[column] = range(column)[index] ?? (parts[column] as number);
      settle();
    },
    value: () => print(parts),
  };
}

function numbers(text: string, separator: string, fallback: number[]): number[] {
  const list = text.split(separator).map(Number);
  return fallback.map((part, index) =>
    Number.isInteger(list[index]) && text !== '' ? (list[index] as number) : part,
  );
}

/** `mode="time"`: `hh:mm` between `start` and `end`. */
export function timeModel(value: string, start: string, end: string, now: Date): PickerModel {
  return boundedModel(
    numbers(value, ':', [now.getHours(), now.getMinutes()]),
    numbers(start, ':', [0, 0]),
    numbers(end, ':', [23, 59]),
    (_parts, column) => [0, column === 0 ? 23 : 59],
    (parts) => parts.map(two).join(':'),
    (part) => two(part),
  );
}

interface DateOptions {
  start: string;
  end: string;
  /** `year`, `month` or `day`: the last part that is chosen. */
  fields: string;
  now: Date;
  /** What stands behind year, month and day. */
  units: readonly string[];
}

/** `mode="date"`: `YYYY-MM-DD` or, by `fields`, its first one or two parts. */
export function dateModel(value: string, { start, end, fields, now, units }: DateOptions): PickerModel {
  const count = { year: 1, month: 2 }[fields] ?? 3;
  const days = ([year, month]: readonly number[]): number =>
    new Date(year as number, month as number, 0).getDate();
  return boundedModel(
    numbers(value, '-', [now.getFullYear(), now.getMonth() + 1, now.getDate()]).slice(0, count),
    numbers(start, '-', [1900, 1, 1]).slice(0, count),
    numbers(end, '-', [2100, 12, 31]).slice(0, count),
    (parts, column) => (column === 0 ? [1, 9999] : [1, column === 1 ? 12 : days(parts)]),
    (parts) =>
      parts.map((part, index) => (index === 0 ? String(part).padStart(4, '0') : two(part))).join('-'),
    (part, column) => `${part}${units[column]}`,
  );
}
