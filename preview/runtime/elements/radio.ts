import { choiceEvent, registerChoice, tick } from './checkbox.ts';
import { defineElement } from './defineElement.ts';
import { onLabelTap } from './label.ts';

/** One of several options; its group unchecks the others. */
export const radio = defineElement({
  tag: 'radio',
  css: `wx-radio{display:inline-block;cursor:pointer;-webkit-tap-highlight-color:transparent}
.wx-radio-input{margin-right:5px;border:1px solid #d1d1d1;background-color:#fff;border-radius:50%;width:22px;height:22px;box-sizing:border-box;flex:none;position:relative;color:#fff}
.wx-radio-input-checked{background-color:#09bb07;border-color:#09bb07}
:where([wx-style=v2]) .wx-radio-input-checked{background-color:#07c160;border-color:#07c160}
.wx-radio-input-disabled{background-color:#e1e1e1;border-color:#d1d1d1;color:#adadad}`,
  properties: { value: '', checked: false, disabled: false, color: '' },
  create({ dom, component, props, context, setProperty }) {
    dom.innerHTML = `<div class="wx-radio-wrapper"><div class="wx-radio-input">${tick}</div><div></div></div>`;
    const wrapper = dom.firstElementChild as HTMLElement;
    const box = wrapper.firstElementChild as HTMLElement;
    const check = (on: boolean): void => {
      if (on !== props.checked) setProperty('checked', on);
    };
    const choose = (): void => {
      if (props.disabled || props.checked || context.designMode()) return;
      check(true);
      dom.dispatchEvent(new CustomEvent(choiceEvent, { bubbles: true }));
    };
    component.addListener('tap', choose);
    onLabelTap(dom, choose);
    registerChoice(dom, {
      value: () => props.value,
      checked: () => props.checked,
      check,
    });
    return {
      slot: wrapper.lastElementChild as HTMLElement,
      update() {
        box.classList.toggle('wx-radio-input-checked', props.checked);
        box.classList.toggle('wx-radio-input-disabled', props.disabled);
        const colored = props.checked && !props.disabled ? props.color : '';
        box.style.backgroundColor = box.style.borderColor = colored;
      },
    };
  },
});
