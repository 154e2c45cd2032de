import { choiceEvent, choicesIn } from './checkbox.ts';
import { defineElement } from './defineElement.ts';
import { registerField } from './formField.ts';

/** Options of which one is chosen. */
export const radioGroup = defineElement({
  tag: 'radio-group',
  css: 'wx-radio-group{display:block}',
  properties: { name: '' },
  create({ dom, component, props, emit }) {
    const value = (): string =>
      choicesIn(dom, 'wx-radio')
        .find((choice) => choice.checked())
        ?.value() ?? '';
    dom.addEventListener(choiceEvent, (event) => {
      event.stopPropagation();
      const chosen = [...dom.querySelectorAll('wx-radio')].indexOf(event.target as Element);
      for (const [index, choice] of choicesIn(dom, 'wx-radio').entries()) choice.check(index === chosen);
      emit('change', { value: value() });
    });
    registerField(dom, {
      component,
      name: () => props.name,
      value,
      reset() {
        for (const choice of choicesIn(dom, 'wx-radio')) choice.check(false);
      },
    });
    return {};
  },
});
