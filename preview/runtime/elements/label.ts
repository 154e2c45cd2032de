import { defineElement } from './defineElement.ts';

const controls = new WeakMap<Element, () => void>();

/** Lets a label around or pointing at this element operate it. */
export function onLabelTap(dom: Element, operate: () => void): void {
  controls.set(dom, operate);
}

function controlAround(from: Element | null, label: Element): Element | null {
  for (let node = from; node && node !== label; node = node.parentElement) {
    if (controls.has(node)) return node;
  }
  return null;
}

function firstControl(label: Element): Element | undefined {
  return [...label.querySelectorAll('*')].find((node) => controls.has(node));
}

/** Hands a tap on its content to the control inside or to the one that `for` names. */
export const label = defineElement({
  tag: 'label',
  css: 'wx-label{display:inline}',
  properties: { for: '' },
  create({ dom, component, props, log }) {
    component.addListener('tap', (event) => {
      const original = (event as { getOriginalEvent?(): unknown }).getOriginalEvent?.() as Event | undefined;
      if (!original || controlAround(original.target as Element, dom)) return;
      if (!props.for) {
        const inside = firstControl(dom);
        if (inside) controls.get(inside)?.();
        return;
      }
      const target = component.ownerShadowRoot?.getElementById(props.for);
      const operate = target ? controls.get(target.$$ as unknown as Element) : undefined;
      if (operate) operate();
      else log('warn', `for="${props.for}" names no control of this page.`);
    });
    return {};
  },
});
