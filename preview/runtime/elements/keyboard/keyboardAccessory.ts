import { defineElement } from '../defineElement.ts';

/** What an `input` or `textarea` around it shows above the keyboard while it is typed into; see `keyboard.ts`. */
export const keyboardAccessory = defineElement({
  tag: 'keyboard-accessory',
  css: `wx-keyboard-accessory{display:none}
wx-keyboard-accessory[shown]{display:block;position:fixed;left:0;right:0;bottom:var(--wx-keyboard);z-index:999;background:#fff;white-space:normal}`,
  properties: {},
  create: () => ({}),
});
