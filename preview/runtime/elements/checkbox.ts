import { defineChoice, defineChoiceGroup } from './choice.ts';

/** A box to tick. */
export const checkbox = defineChoice(
  'checkbox',
  `.wx-tick{position:absolute;inset:0;width:100%;height:100%;display:none}
.wx-checkbox-input{border-radius:3px;color:#09bb07}
.wx-checkbox-input-disabled{background-color:#e1e1e1;color:#adadad}
:where([wx-style=v2]) .wx-checkbox-input{color:#07c160}`,
  (box, color) => {
    box.style.color = color;
  },
);

/** Several boxes to tick; its value is the list of those ticked. */
export const checkboxGroup = defineChoiceGroup('checkbox', (values) => values);
