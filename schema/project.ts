import type { Action } from './action.ts';
import type { AssetId, DataId, NodeId, PageId, TokenId } from './ids.ts';
import type { Json } from './json.ts';
import type { Style, StyleValue } from './style.ts';

/** The version that this code reads and writes. Older documents are migrated, newer ones refused. */
export const PROJECT_VERSION = 1;

/** Source of an expression in Dimsum's expression language, e.g. `item.name + ' · ' + item.district`. */
export type ExpressionSource = string;

/**
 * A project document: flat records, JSON only. Moving a node changes one record, so that history, autosave,
 * the canvas and (later) several editors at once all speak of records that changed.
 */
export interface Project {
  format: 'dimsum';
  version: number;
  app: AppRecord;
  pages: Record<PageId, PageRecord>;
  nodes: Record<NodeId, NodeRecord>;
  data: Record<DataId, DataTable>;
  assets: Record<AssetId, AssetRecord>;
  tokens: Record<TokenId, TokenRecord>;
}

/** What belongs to the mini-program as a whole. There is one, with the id `app`. */
export interface AppRecord {
  id: 'app';
  /** The campaign's name as people read it; file names derive from it. */
  name: string;
  /** WeChat app id (`wx` + 16 hex digits) or absent: the export then opens as a guest. */
  appid?: string;
  /** Language of the texts; used for `lang` in previews and for the README. */
  language: 'zh-CN' | 'en';
  navigationBar: NavigationBar;
  /** Page background, also behind a bounced scroll. */
  background: StyleValue;
  tabBar: { color: StyleValue; selectedColor: StyleValue; background: StyleValue; border: 'black' | 'white' };
}

export interface NavigationBar {
  /** `none`: the page draws under the status bar (`navigationStyle: custom`). */
  style: 'default' | 'none';
  background: StyleValue;
  /** WeChat knows only these two text colours. */
  text: 'black' | 'white';
}

export interface PageRecord {
  id: PageId;
  /** What the designer calls it; file names derive from it. */
  name: string;
  /** Text of the navigation bar; an expression in `bind.title` replaces it once the page has its data. */
  title: string;
  order: string;
  /** The page's outermost node: type `page`, parent null. */
  root: NodeId;
  /** Set when the page is a tab. WeChat shows 2 to 5; the tabs' order is the pages' order. */
  tab?: { text: string; icon: AssetId | null; selectedIcon: AssetId | null };
  /** What differs from the app's bar. */
  navigationBar?: Partial<NavigationBar>;
  /** Values that change while the page is open, by name as expressions use it. */
  state: StateVariable[];
  /** The page shows one row of a table, picked by a query parameter; expressions see it as the table's `itemKey`. */
  record?: { table: DataId; param: string };
  /** The card that a person sends; absent: the page can still be shared with its title. */
  share?: {
    title: string;
    picture: AssetId | null;
    bind: { title?: ExpressionSource; picture?: ExpressionSource };
  };
  bind: { title?: ExpressionSource };
  /** Actions by page event: `load`, `show`, `reachBottom`, `pullDown`. */
  on: Record<string, Action[]>;
}

export interface StateVariable {
  key: string;
  type: 'text' | 'number' | 'boolean';
  initial: string | number | boolean;
}

export interface NodeRecord {
  id: NodeId;
  /** A component's `type`. */
  type: string;
  /** The component's version that `props` are of; absent is 1. See `migrateComponents`. */
  version?: number;
  /** What the designer calls it; class, handler and data names derive from it. */
  name?: string;
  /** Null only for a page's root. */
  parent: NodeId | null;
  /** Slot of the parent; absent means `children`. */
  slot?: string;
  /** Fractional index among the siblings of the same slot. */
  order: string;
  /** Literal values by prop name; what is absent has the field's default. */
  props: Record<string, Json>;
  /** Expressions by prop name; they win over `props`. */
  bind: Record<string, ExpressionSource>;
  style: Style;
  /** Styles of the component's named parts. */
  parts?: Record<string, Style>;
  /** What changes while a finger is on it (`hover-class`). */
  pressed?: Style;
  /** Actions by event name. */
  on: Record<string, Action[]>;
  /** Shown only when this holds. */
  when?: ExpressionSource;
  /** A container that repeats its content for each row; only components with `repeat: true`. */
  repeat?: Repeat;
  /** Not selectable on the canvas. */
  locked?: boolean;
  /** Left out of canvas and output. */
  hidden?: boolean;
}

export interface Repeat {
  /** An array: a table's key (`places`) or a path (`place.pictures`). */
  source: ExpressionSource;
  /** Name of the row inside, e.g. `item`. */
  item: string;
  /** Name of its position inside, from 0, e.g. `index`. */
  index: string;
  /** Rows to keep, e.g. `item.category == category`. */
  where?: ExpressionSource;
  limit?: number;
}

/** Rows that pages show; the content of the campaign, kept apart from its layout. */
export interface DataTable {
  id: DataId;
  name: string;
  /** Name in expressions, e.g. `places`. */
  key: string;
  /** Name of one row in expressions, e.g. `place`. */
  itemKey: string;
  fields: DataField[];
  /** Every row has a unique `id` (string) and one value a field. */
  rows: DataRow[];
}

export type DataFieldType = 'text' | 'number' | 'boolean' | 'date' | 'image' | 'images' | 'texts';

export interface DataField {
  key: string;
  label: string;
  type: DataFieldType;
}

export type DataRow = { id: string } & Record<string, Json>;

/** A picture, sound, video or icon. Its bytes live beside the document (`file`) or on a server (`url`). */
export interface AssetRecord {
  id: AssetId;
  name: string;
  mime: string;
  /** px; 0 when it has none. */
  width: number;
  height: number;
  /** Bytes; 0 when unknown (`url`). */
  size: number;
  source: { file: string } | { url: string };
}

/** A brand token. Styles refer to it as `{ token: id }`; the export makes CSS variables on `page`. */
export type TokenRecord =
  | { id: TokenId; kind: 'color'; name: string; order: string; value: string }
  | { id: TokenId; kind: 'space' | 'radius'; name: string; order: string; value: number }
  | { id: TokenId; kind: 'type'; name: string; order: string; value: TypeToken };

export interface TypeToken {
  /** rpx */
  size: number;
  /** Multiple of the size. */
  lineHeight: number;
  weight: number;
  /** rpx */
  letterSpacing: number;
  family: 'sans' | 'serif' | 'mono';
}
