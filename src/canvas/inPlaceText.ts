import type { Field } from '../../schema/field.ts';
import type { NodeRecord } from '../../schema/project.ts';

interface WithFields {
  props: Readonly<Record<string, Field>>;
}

export type InPlace =
  | { kind: 'text'; prop: string; value: string; multiline: boolean; maxLength?: number }
  /** It has such a text, but an expression gives it. */
  | { kind: 'bound'; prop: string };

/** The text of a node that is edited on the canvas; undefined when its component has none. */
export function inPlaceText(node: NodeRecord, definition: WithFields | undefined): InPlace | undefined {
  const entry = Object.entries(definition?.props ?? {}).find(([, field]) => field.inPlace);
  if (!entry) return undefined;
  const [prop, field] = entry;
  if (field.kind !== 'text' && field.kind !== 'multiline') return undefined;
  if (node.bind[prop] !== undefined) return { kind: 'bound', prop };
  const value = node.props[prop] ?? field.default;
  return {
    kind: 'text',
    prop,
    value: typeof value === 'string' ? value : String(value),
    multiline: field.kind === 'multiline',
    maxLength: field.kind === 'text' ? field.maxLength : undefined,
  };
}
