import type { Action } from '../action.ts';
import { isAssetFile, isAssetUrl } from '../assetFile.ts';
import { isId } from '../ids.ts';
import { limits } from '../limits.ts';
import type {
  AppRecord,
  AssetRecord,
  DataField,
  DataRow,
  DataTable,
  NavigationBar,
  NodeRecord,
  PageRecord,
  Repeat,
  StateVariable,
  TokenRecord,
  TypeToken,
} from '../project.ts';
import {
  boolean,
  type Decoder,
  either,
  isPlainObject,
  json,
  listOf,
  nullable,
  number,
  object,
  oneOf,
  optional,
  recordOf,
  text,
  textLike,
  wrong,
} from './decoder.ts';
import { style, styleValue } from './styleDecoder.ts';

const id = textLike(
  isId,
  '编号（字母开头，字母、数字、- 或 _）',
  'an id (a letter, then letters, digits, - or _)',
);
const name = text(limits.maxNameLength);
const expression = text(limits.maxExpressionLength);
const bindings = recordOf(expression, 200);
const count = number(0);

const action = object<Action>({
  id,
  type: name,
  props: recordOf(json, 200),
  bind: bindings,
  when: optional(expression),
});
const events = recordOf(listOf(action, limits.maxActions), 200);

const repeat = object<Repeat>({
  source: expression,
  item: name,
  index: name,
  where: optional(expression),
  limit: optional(number(1)),
});

const navigationBar = {
  style: oneOf('default', 'none'),
  background: styleValue,
  text: oneOf('black', 'white'),
} as const;

export const appDecoder: Decoder<AppRecord> = object<AppRecord>({
  id: oneOf('app'),
  name,
  appid: optional(name),
  language: oneOf('zh-CN', 'en'),
  navigationBar: object<NavigationBar>(navigationBar),
  background: styleValue,
  tabBar: object<AppRecord['tabBar']>({
    color: styleValue,
    selectedColor: styleValue,
    background: styleValue,
    border: oneOf('black', 'white'),
  }),
});

const stateValue = either<string | number | boolean>(
  [
    { test: (value) => typeof value === 'string', decoder: text() },
    { test: (value) => typeof value === 'number', decoder: number() },
    { test: (value) => typeof value === 'boolean', decoder: boolean },
  ],
  '文字、数字或 true/false',
  'a text, a number, true or false',
);

const pageBindings = object<PageRecord['bind']>({ title: optional(expression) });

export const pageDecoder: Decoder<PageRecord> = object<PageRecord>({
  id,
  name,
  title: name,
  order: name,
  root: id,
  tab: optional(
    object<NonNullable<PageRecord['tab']>>({ text: name, icon: nullable(id), selectedIcon: nullable(id) }),
  ),
  navigationBar: optional(
    object<Partial<NavigationBar>>({
      style: optional(navigationBar.style),
      background: optional(navigationBar.background),
      text: optional(navigationBar.text),
    }),
  ),
  state: listOf(
    object<StateVariable>({ key: name, type: oneOf('text', 'number', 'boolean'), initial: stateValue }),
    limits.maxStateVariables,
  ),
  record: optional(object<NonNullable<PageRecord['record']>>({ table: id, param: name })),
  share: optional(
    object<NonNullable<PageRecord['share']>>({
      title: text(),
      picture: nullable(id),
      bind: object<NonNullable<PageRecord['share']>['bind']>({
        title: optional(expression),
        picture: optional(expression),
      }),
    }),
  ),
  bind: pageBindings,
  on: events,
});

export const nodeDecoder: Decoder<NodeRecord> = object<NodeRecord>({
  id,
  type: name,
  version: optional(number(1, 1_000)),
  name: optional(name),
  parent: nullable(id),
  slot: optional(name),
  order: name,
  props: recordOf(json, 200),
  bind: bindings,
  style,
  parts: optional(recordOf(style, 100)),
  pressed: optional(style),
  on: events,
  when: optional(expression),
  repeat: optional(repeat),
  locked: optional(boolean),
  hidden: optional(boolean),
});

const row: Decoder<DataRow> = (value, path, site) => {
  const cells = recordOf(json, limits.maxFields + 1)(value, path, site) as DataRow;
  if (isPlainObject(value) && typeof value.id === 'string') return cells;
  return wrong(`${path}.id`, site, '文字', 'a text');
};

export const tableDecoder: Decoder<DataTable> = object<DataTable>({
  id,
  name,
  key: name,
  itemKey: name,
  fields: listOf(
    object<DataField>({
      key: name,
      label: name,
      type: oneOf('text', 'number', 'boolean', 'date', 'image', 'images', 'texts'),
    }),
    limits.maxFields,
  ),
  rows: listOf(row, limits.maxRows),
});

const source = either<AssetRecord['source']>(
  [
    {
      test: (value) => isPlainObject(value) && 'file' in value,
      decoder: object<{ file: string }>({
        file: textLike(isAssetFile, '相对路径（不含 ..）', 'a relative path without ".."'),
      }),
    },
    {
      test: (value) => isPlainObject(value) && 'url' in value,
      decoder: object<{ url: string }>({ url: textLike(isAssetUrl, 'http(s) 地址', 'an http(s) address') }),
    },
  ],
  '文件或网址',
  'a file or an address',
);

export const assetDecoder: Decoder<AssetRecord> = object<AssetRecord>({
  id,
  name,
  mime: name,
  width: count,
  height: count,
  size: count,
  source,
});

const typeToken = object<TypeToken>({
  size: number(1, 750),
  lineHeight: number(0.5, 5),
  weight: number(100, 900),
  letterSpacing: number(-50, 200),
  family: oneOf('sans', 'serif', 'mono'),
});

type TokenOf<K extends TokenRecord['kind']> = Extract<TokenRecord, { kind: K }>;
const kindIn =
  (...kinds: string[]) =>
  (value: unknown) =>
    isPlainObject(value) && kinds.includes(String(value.kind));

export const tokenDecoder: Decoder<TokenRecord> = either<TokenRecord>(
  [
    {
      test: kindIn('color'),
      decoder: object<TokenOf<'color'>>({ id, kind: oneOf('color'), name, order: name, value: text(100) }),
    },
    {
      test: kindIn('space', 'radius'),
      decoder: object<TokenOf<'space' | 'radius'>>({
        id,
        kind: oneOf('space', 'radius'),
        name,
        order: name,
        value: number(0, 10_000),
      }),
    },
    {
      test: kindIn('type'),
      decoder: object<TokenOf<'type'>>({ id, kind: oneOf('type'), name, order: name, value: typeToken }),
    },
  ],
  '品牌样式（color、space、radius 或 type）',
  'a token of kind color, space, radius or type',
);
