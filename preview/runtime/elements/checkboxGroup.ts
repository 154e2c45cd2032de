import { choiceEvent, choicesIn } from './checkbox.ts';
import { defineElement } from './defineElement.ts';
import { registerField } from './formField.ts';

/** Several boxes to tick; its value is the list of those ticked. */
export const checkboxGroup = defineElement({
  tag: 'checkbox-group',
  css: 'wx-checkbox-group{display:block}',
  properties: { name: '' },
  create({ dom, component, props, emit }) {
    const value = (): string[] =>
      choicesIn(dom, 'wx-checkbox')
        .filter((choice) => choice.checked())
        .map((choice) => choice.value());
    dom.addEventListener(choiceEvent, (event) => {
      event.stopPropagation();
      emit('change', { value: value() });
    });
    registerField(dom, {
      component,
      name: () => props.name,
      value,
      reset() {
        for (const choice of choicesIn(dom, 'wx-checkbox')) choice.check(false);
      },
    });
    return {};
  },
});
