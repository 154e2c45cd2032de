import { defineElement } from './defineElement.ts';
import { onLabelTap } from './label.ts';

/** A checkbox or radio as its group sees it. */
export interface Choice {
  value(): string;
  checked(): boolean;
  check(on: boolean): void;
}

const choices = new WeakMap<Element, Choice>();

/** The checkboxes or radios below a group, in document order. */
export function choicesIn(group: Element, tag: 'wx-checkbox' | 'wx-radio'): Choice[] {
  return [...group.querySelectorAll(tag)].flatMap((node) => choices.get(node) ?? []);
}

/** Makes the checkbox or radio at a DOM node known to its group. */
export function registerChoice(dom: Element, choice: Choice): void {
  choices.set(dom, choice);
}

/** Fired (in the DOM, within an element's border) when the user changes a checkbox or radio. */
export const choiceEvent = 'wx-choice';

/** The tick of a checked box, in the current colour. */
export const tick =
  '<svg class="wx-tick" viewBox="0 0 22 22" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"><path d="M5.5 11.4l3.8 3.8 7.4-7.8"/></svg>';

/** A box to tick. */
export const checkbox = defineElement({
  tag: 'checkbox',
  css: `wx-checkbox{display:inline-block;cursor:pointer;-webkit-tap-highlight-color:transparent}
.wx-checkbox-wrapper,.wx-radio-wrapper{display:inline-flex;align-items:center;vertical-align:middle}
.wx-checkbox-input{margin-right:5px;border:1px solid #d1d1d1;background-color:#fff;border-radius:3px;width:22px;height:22px;box-sizing:border-box;flex:none;position:relative;color:#09bb07}
.wx-tick{position:absolute;inset:0;width:100%;height:100%;display:none}
.wx-checkbox-input-checked>.wx-tick,.wx-radio-input-checked>.wx-tick{display:block}
.wx-checkbox-input-disabled{background-color:#e1e1e1;color:#adadad}
:where([wx-style=v2]) .wx-checkbox-input{color:#07c160}`,
  properties: { value: '', checked: false, disabled: false, color: '' },
  create({ dom, component, props, context, setProperty }) {
    dom.innerHTML = `<div class="wx-checkbox-wrapper"><div class="wx-checkbox-input">${tick}</div><div></div></div>`;
    const wrapper = dom.firstElementChild as HTMLElement;
    const box = wrapper.firstElementChild as HTMLElement;
    const check = (on: boolean): void => {
      if (on !== props.checked) setProperty('checked', on);
    };
    const toggle = (): void => {
      if (props.disabled || context.designMode()) return;
      check(!props.checked);
      dom.dispatchEvent(new CustomEvent(choiceEvent, { bubbles: true }));
    };
    component.addListener('tap', toggle);
    onLabelTap(dom, toggle);
    registerChoice(dom, {
      value: () => props.value,
      checked: () => props.checked,
      check,
    });
    return {
      slot: wrapper.lastElementChild as HTMLElement,
      update() {
        box.classList.toggle('wx-checkbox-input-checked', props.checked);
        box.classList.toggle('wx-checkbox-input-disabled', props.disabled);
        box.style.color = props.disabled ? '' : props.color;
      },
    };
  },
});
