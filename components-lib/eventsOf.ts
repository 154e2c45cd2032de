import type { Json } from '../schema/json.ts';
import type { LocalText } from '../schema/text.ts';
import type { ComponentDefinition } from './defineComponent.ts';

export interface EventChoice {
  /** As it stands in a node's `on`. */
  name: string;
  label: LocalText;
}

/**
 * The events that a node can have actions for, those made of its props' entries included.
 * @example eventsOf(hotspot, node.props) // [{ name: 'area:shop', label: { zh: '点按区域 · 门店', … } }]
 */
export function eventsOf(
  definition: ComponentDefinition,
  props: Readonly<Record<string, Json>>,
): EventChoice[] {
  return Object.entries(definition.events ?? {}).flatMap(([name, { label, eachOf }]) => {
    if (eachOf === undefined) return [{ name, label }];
    const entries = props[eachOf];
    return (Array.isArray(entries) ? entries : []).flatMap((entry) => {
      const { key, label: own } = (entry ?? {}) as { key?: Json; label?: Json };
      if (typeof key !== 'string') return [];
      const title = typeof own === 'string' && own !== '' ? own : key;
      return [
        { name: `${name}:${key}`, label: { zh: `${label.zh} · ${title}`, en: `${label.en} · ${title}` } },
      ];
    });
  });
}
