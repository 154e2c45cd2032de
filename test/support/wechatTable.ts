import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Row {
  props: Record<string, { ty: string; values: string[] }>;
  events: string[];
}

/** WeChat's built-in components as its documentation lists them. */
export interface WechatTable {
  components: Record<string, Row>;
  globalAttributes: string[];
  globalEvents: string[];
}

/**
 * Reads the table from `DIMSUM_WECHAT_TABLE`, or from `shared/data` beside the repository.
 * @returns undefined where there is none: tests that need it are skipped
 */
export function readWechatTable(): WechatTable | undefined {
  const beside = join(import.meta.dirname, '../../../shared/data/wechat-components.json');
  const file = process.env.DIMSUM_WECHAT_TABLE ?? beside;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as WechatTable) : undefined;
}

/** Whether any tag takes the attribute, or this one does. */
export function takesAttribute(table: WechatTable, tag: string, attribute: string): boolean {
  const name = attribute.replace(/^model:/, '');
  if (/^(class|style|id|slot|hidden)$|^(aria|data)-|^wx:/.test(name)) return true;
  return Object.hasOwn(table.components[tag]?.props ?? {}, name);
}

/** Whether a tag raises the event. */
export function raisesEvent(table: WechatTable, tag: string, event: string): boolean {
  return table.globalEvents.includes(event) || (table.components[tag]?.events ?? []).includes(event);
}
