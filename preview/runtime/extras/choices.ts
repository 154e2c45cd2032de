import { checkbox, checkboxGroup } from '../elements/checkbox.ts';
import { radio, radioGroup } from '../elements/radio.ts';
import { slider } from '../elements/slider.ts';
import { switchElement } from '../elements/switch.ts';
import type { Extra } from './extra.ts';

export const extra: Extra = {
  elements: [checkbox, checkboxGroup, radio, radioGroup, switchElement, slider],
};
