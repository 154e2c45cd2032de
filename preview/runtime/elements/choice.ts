import { defineElement, type ElementDefinition } from './defineElement.ts';
import { registerField } from './formField.ts';
import { onLabelTap } from './label.ts';

/** A checkbox or radio as its group sees it. */
interface Choice {
  value(): string;
  checked(): boolean;
  check(on: boolean): void;
}

const choices = new WeakMap<Element, Choice>();

/** Fired in the DOM, up to the group, when the user changes a checkbox or radio. */
const choiceEvent = 'wx-choice';

/** The tick of a checked box, in the current colour. */
export const tick =
  '<svg class="wx-tick" viewBox="0 0 22 22" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"><path d="M5.5 11.4l3.8 3.8 7.4-7.8"/></svg>';

/** `checkbox` or `radio`: a box with a tick, and its label. `paint` shows the author's colour. */
export function defineChoice(
  tag: 'checkbox' | 'radio',
  css: string,
  paint: (box: HTMLElement, color: string) => void,
): ElementDefinition {
  return defineElement({
    tag,
    css: `wx-${tag}{display:inline-block;cursor:pointer;-webkit-tap-highlight-color:transparent}
.wx-${tag}-wrapper{display:inline-flex;align-items:center;vertical-align:middle}
.wx-${tag}-input{margin-right:5px;border:1px solid #d1d1d1;background-color:#fff;width:22px;height:22px;box-sizing:border-box;flex:none;position:relative}
:where([wx-style=v2][wx-theme=dark]) .wx-${tag}-input{background-color:transparent;border-color:rgba(255,255,255,.3)}
.wx-${tag}-input-checked>.wx-tick{display:block}
${css}`,
    properties: { value: '', checked: false, disabled: false, color: '' },
    create({ dom, component, props, context, setProperty }) {
      dom.innerHTML = `<div class="wx-${tag}-wrapper"><div class="wx-${tag}-input">${tick}</div><div></div></div>`;
      const wrapper = dom.firstElementChild as HTMLElement;
      const [box, slot] = [...wrapper.children] as [HTMLElement, HTMLElement];
      const check = (on: boolean): void => {
        if (on !== props.checked) setProperty('checked', on);
      };
      const choose = (): void => {
        if (props.disabled || context.designMode() || (tag === 'radio' && props.checked)) return;
        check(!props.checked);
        dom.dispatchEvent(new CustomEvent(choiceEvent, { bubbles: true }));
      };
      component.addListener('tap', choose);
      onLabelTap(dom, choose);
      choices.set(dom, { value: () => props.value, checked: () => props.checked, check });
      return {
        slot,
        update() {
          box.classList.toggle(`wx-${tag}-input-checked`, props.checked);
          box.classList.toggle(`wx-${tag}-input-disabled`, props.disabled);
          paint(box, props.checked && !props.disabled ? props.color : '');
        },
      };
    },
  });
}

/**
 * `checkbox-group` or `radio-group`: what is chosen among the choices below it.
 * @param read the group's value, from the values of what is checked
 */
export function defineChoiceGroup(
  tag: 'checkbox' | 'radio',
  read: (values: string[]) => unknown,
): ElementDefinition {
  return defineElement({
    tag: `${tag}-group`,
    css: `wx-${tag}-group{display:block}`,
    properties: { name: '' },
    create({ dom, component, props, emit }) {
      const members = (): [Element, Choice][] =>
        [...dom.querySelectorAll(`wx-${tag}`)].flatMap((node) => {
          const choice = choices.get(node);
          return choice ? [[node, choice]] : [];
        });
      const value = (): unknown =>
        read(
          members()
            .filter(([, choice]) => choice.checked())
            .map(([, choice]) => choice.value()),
        );
      const uncheck = (except?: EventTarget | null): void => {
        for (const [node, choice] of members()) if (node !== except) choice.check(false);
      };
      dom.addEventListener(choiceEvent, (event) => {
        event.stopPropagation();
        if (tag === 'radio') uncheck(event.target);
        emit('change', { value: value() });
      });
      registerField(dom, { component, name: () => props.name, value, reset: uncheck });
      return {};
    },
  });
}
