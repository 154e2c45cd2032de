import type { Json } from './json.ts';
import type { LocalText } from './text.ts';

/** What every field has, whatever its kind. The inspector shows one control a kind, none a component. */
export interface FieldBase<Kind extends string, Value extends Json> {
  kind: Kind;
  label: LocalText;
  help?: LocalText;
  default: Value;
  /** May an expression give the value? Default true, except for kinds that pick a thing of the document. */
  bindable: boolean;
  /** Shown in the inspector only when this holds for the other (literal) values. */
  visible?: (props: Readonly<Record<string, Json>>) => boolean;
  /** An empty value is worth a note to the designer. */
  required?: boolean;
  /** Edited in place on the canvas by a double click (one a component). */
  inPlace?: boolean;
  /** Folded away under "More". */
  advanced?: boolean;
}

export type AssetRef = { asset: string } | { url: string } | null;
export interface Location {
  [key: string]: Json;
  latitude: number;
  longitude: number;
}
export interface Option {
  [key: string]: Json;
  label: string;
  value: string;
}

export type Field =
  | (FieldBase<'text', string> & { maxLength?: number; placeholder?: LocalText })
  | FieldBase<'multiline', string>
  /** A small subset of HTML: `p, br, strong, em, u, s, h2, h3, ul, ol, li, blockquote`. */
  | FieldBase<'richText', string>
  | (FieldBase<'number', number> & { min?: number; max?: number; step?: number; unit?: string })
  | FieldBase<'boolean', boolean>
  | (FieldBase<'select', string> & { options: readonly { value: string; label: LocalText }[] })
  /** Hex, `rgba()` or `{ token }`. */
  | FieldBase<'color', Json>
  | FieldBase<'image', AssetRef>
  | FieldBase<'video', AssetRef>
  /** Name of an icon of the icon element's set. */
  | FieldBase<'icon', string>
  /** ISO 8601 without zone, e.g. `2027-03-20T00:00:00`; Beijing time. */
  | FieldBase<'datetime', string>
  | FieldBase<'phone', string>
  | FieldBase<'url', string>
  | FieldBase<'location', Location>
  /** A page's id, or empty. */
  | FieldBase<'page', string>
  /** Query parameters: value expressions by name. */
  | FieldBase<'params', { [name: string]: string }>
  /** A node's id of the same page whose type is in `types`, or empty. */
  | (FieldBase<'node', string> & { types: readonly string[] })
  /** Name of one of the page's state variables, or empty. */
  | FieldBase<'state', string>
  /** A list of choices, each with label and value. */
  | FieldBase<'options', Option[]>
  /** Areas over a picture, in percent of its size. */
  | FieldBase<'areas', Area[]>
  /** JavaScript statements of a page method; runs as the page, never in the editor. */
  | FieldBase<'code', string>;

/** An area of a hotspot image. `key` names the event `area:<key>` that a tap on it raises. */
export interface Area {
  [key: string]: Json;
  key: string;
  label: string;
  /** Percent of the picture's width or height. */
  x: number;
  y: number;
  width: number;
  height: number;
}

export type FieldKind = Field['kind'];
export type FieldOf<K extends FieldKind> = Extract<Field, { kind: K }>;
export type FieldValue<F extends Field> = F['default'];
export type Fields = Readonly<Record<string, Field>>;
/** The literal values of a set of fields. */
export type PropsOf<F extends Fields> = { [K in keyof F]: FieldValue<F[K]> };

const PICKERS: ReadonlySet<FieldKind> = new Set([
  'page',
  'params',
  'node',
  'state',
  'options',
  'areas',
  'code',
]);

type Input<K extends FieldKind> = Omit<FieldOf<K>, 'kind' | 'default' | 'bindable'> & {
  default?: FieldOf<K>['default'];
  bindable?: boolean;
};

function maker<K extends FieldKind>(kind: K, fallback: FieldOf<K>['default']) {
  return (input: Input<K>): FieldOf<K> =>
    ({ default: fallback, bindable: !PICKERS.has(kind), ...input, kind }) as unknown as FieldOf<K>;
}

/**
 * Makes a field of each kind; what is left out gets the kind's own default.
 * @example
 * const props = { text: field.text({ label: { zh: '文字', en: 'Text' }, default: 'Hello', inPlace: true }) };
 */
export const field = {
  text: maker('text', ''),
  multiline: maker('multiline', ''),
  richText: maker('richText', ''),
  number: maker('number', 0),
  boolean: maker('boolean', false),
  select: maker('select', ''),
  color: maker('color', ''),
  image: maker('image', null),
  video: maker('video', null),
  icon: maker('icon', ''),
  datetime: maker('datetime', ''),
  phone: maker('phone', ''),
  url: maker('url', ''),
  location: maker('location', { latitude: 31.2304, longitude: 121.4737 }),
  page: maker('page', ''),
  params: maker('params', {}),
  node: maker('node', ''),
  state: maker('state', ''),
  options: maker('options', []),
  areas: maker('areas', []),
  code: maker('code', ''),
};
