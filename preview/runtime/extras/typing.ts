import { input } from '../elements/input.ts';
import { keyboardAccessory } from '../elements/keyboard/keyboardAccessory.ts';
import { textarea } from '../elements/textarea.ts';
import type { Extra } from './extra.ts';

export const extra: Extra = {
  elements: [input, textarea, keyboardAccessory],
};
