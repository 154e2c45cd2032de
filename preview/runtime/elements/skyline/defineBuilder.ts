import type { Element as TreeElement } from 'glass-easel';
import { Element } from 'glass-easel';
import { coerceProperty } from '../coerceProperty.ts';
import { applyCommonProperty, commonProperties } from '../commonProperties.ts';
import type { ElementDefinition } from '../defineElement.ts';
import { boxSides } from './boxSides.ts';
import { GridLayout, gridCss, gridProperties } from './gridLayout.ts';

type Data = Record<string, unknown>;

/** What the rows of a builder are: those of its list, or so many without content. */
function rowsOf({ list, childCount }: Data): unknown[] {
  if (Array.isArray(list)) return list;
  const count = coerceProperty(childCount, 0) as number;
  return new Array<unknown>(Math.max(Math.round(count), 0)).fill(undefined);
}

/**
 * `list-builder` or `grid-builder`: its one child, repeated for each row of `list`, which it gets as `slot:item` and
 * `slot:index`. A phone makes only the rows that are near the screen; here all of them are made at once.
 */
export function defineBuilder(tag: 'list-builder' | 'grid-builder'): ElementDefinition {
  const grid = tag === 'grid-builder';
  const own = [
    'list',
    'childCount',
    'padding',
    ...(grid ? Object.keys(gridProperties) : ['type', 'childHeight', 'initialChildCount']),
  ];
  const names = [...new Set(own)];
  return {
    tag,
    css: `${grid ? gridCss(tag) : `wx-${tag}{display:block;box-sizing:border-box}`}
wx-${tag}[hidden]{display:none}`,
    propertyNames: names,
    inertNames: [],
    register({ space }) {
      const definition = space.defineComponent({
        is: `wx://${tag}`,
        options: {
          dynamicSlots: true,
          virtualHost: false,
          dataDeepCopy: 'none' as never,
          propertyPassingDeepCopy: 'none' as never,
          templateEngine: { create: () => ({ createInstance }) },
        },
        properties: Object.fromEntries([...names, ...commonProperties].map((name) => [name, null])),
      });
      space.setGlobalUsingComponent(tag, definition.general());
    },
  };

  function createInstance(
    component: import('glass-easel').GeneralComponent,
    createShadowRoot: (host: typeof component) => import('glass-easel').ShadowRoot,
  ) {
    const shadowRoot = createShadowRoot(component);
    const dom = component.$$ as unknown as HTMLElement;
    // The rows need a parent of their own in a grid: the element itself holds the padding.
    const holder = grid ? shadowRoot.createNativeNode('html:div') : undefined;
    if (holder) holder.class = 'wx-grid';
    const parent: TreeElement = holder ?? shadowRoot;
    if (holder) shadowRoot.appendChild(holder);
    const slots: TreeElement[] = [];
    const props = Object.create(gridProperties) as typeof gridProperties;
    const layout = holder && new GridLayout(holder.$$ as unknown as HTMLElement, props);
    const fill = (rows: readonly unknown[]): void => {
      for (const slot of slots.splice(rows.length)) {
        parent.removeChild(slot);
        component.triggerEvent('itemdispose', { index: slots.length });
      }
      for (const [index, item] of rows.entries()) {
        const slot = slots[index] ?? shadowRoot.createVirtualNode('slot');
        if (!slots[index]) Element.setSlotName(slot, '');
        shadowRoot.replaceSlotValue(slot, 'item', item);
        shadowRoot.replaceSlotValue(slot, 'index', index);
        if (slots[index]) {
          shadowRoot.applySlotValueUpdates(slot);
          continue;
        }
        slots.push(slot);
        parent.appendChild(slot);
        component.triggerEvent('itembuild', { index });
      }
    };
    let before: Data = {};
    const apply = (data: Data): void => {
      fill(rowsOf(data));
      for (const name of commonProperties) {
        if (data[name] !== (before[name] ?? null)) applyCommonProperty(component, dom, name, data[name]);
      }
      before = { ...data };
      for (const [name, fallback] of Object.entries(gridProperties)) {
        Object.assign(props, { [name]: coerceProperty(data[name], fallback) });
      }
      dom.style.padding = boxSides(props.padding);
      dom.toggleAttribute('masonry', grid && props.type === 'masonry');
      layout?.start();
    };
    return {
      shadowRoot,
      initValues: apply,
      updateValues(data: unknown) {
        apply(data as Data);
        shadowRoot.applySlotUpdates();
      },
    };
  }
}
