import { defineChoice, defineChoiceGroup } from './choice.ts';

/** One of several options; its group unchecks the others. */
export const radio = defineChoice(
  'radio',
  `.wx-radio-input{border-radius:50%;color:#fff}
.wx-radio-input-checked{background-color:#09bb07;border-color:#09bb07}
:where([wx-style=v2]) .wx-radio-input-checked{background-color:#07c160;border-color:#07c160}
.wx-radio-input-disabled{background-color:#e1e1e1;border-color:#d1d1d1;color:#adadad}`,
  (box, color) => {
    box.style.backgroundColor = box.style.borderColor = color;
  },
);

/** Options of which one is chosen. */
export const radioGroup = defineChoiceGroup('radio', (values) => values[0] ?? '');
