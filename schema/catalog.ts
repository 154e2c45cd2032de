import type { Fields } from './field.ts';
import type { Json } from './json.ts';
import type { PageRecord } from './project.ts';
import type { StyleGroup } from './style.ts';
import type { LocalText } from './text.ts';

/**
 * What the document's rules need to know of a component. `components-lib` passes its definitions, so that
 * `schema` depends on none of them.
 */
export interface ComponentRules {
  type: string;
  version: number;
  label: LocalText;
  /** `migrations[n]` changes props of version n - 1 into those of version n. */
  migrations?: Readonly<Record<number, (props: Record<string, Json>) => Record<string, Json>>>;
  props: Fields;
  style: readonly StyleGroup[];
  parts: Readonly<Record<string, { label: LocalText; style: readonly StyleGroup[] }>>;
  /** `eachOf` names a prop whose entries each have an event of their own: `<event>:<entry's key>`. */
  events: Readonly<Record<string, { label: LocalText; eachOf?: string }>>;
  slots: Readonly<Record<string, SlotRules>>;
  /** May repeat its content over data. */
  repeat: boolean;
  /** Types that it may stand in, at any depth; absent: anywhere. E.g. a page stands in nothing. */
  allowedIn?: readonly string[];
}

export interface SlotRules {
  label: LocalText;
  /** Types that may be dropped here; absent: all but `page`. */
  accepts?: readonly string[];
}

export interface ActionRules {
  type: string;
  version: number;
  label: LocalText;
  props: Fields;
  /** Finds what no field can tell alone; literals only. */
  check?(props: Readonly<Record<string, Json>>, page: PageRecord): ActionFault | undefined;
}

/** Why an action will do nothing. */
export interface ActionFault {
  /** Stable, e.g. `toggle-type`. */
  code: string;
  /** The prop to change. */
  prop: string;
  message: LocalText;
  remedy: LocalText;
}

export interface Catalog {
  components: ReadonlyMap<string, ComponentRules>;
  actions: ReadonlyMap<string, ActionRules>;
}
