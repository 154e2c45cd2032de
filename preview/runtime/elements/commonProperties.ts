import type { GeneralComponent } from 'glass-easel';
import { playAnimation } from './playAnimation.ts';

const aria =
  'Role Label Hidden Checked Disabled Expanded Selected Pressed Labelledby Describedby Live Modal Haspopup Valuenow ' +
  'Valuemin Valuemax Valuetext Level Roledescription Controls Busy Required Readonly Current Invalid Orientation';

const ariaAttributes = new Map(
  aria.split(' ').map((name) => [`aria${name}`, name === 'Role' ? 'role' : `aria-${name.toLowerCase()}`]),
);

/** Attributes that every element takes, in camel case. */
export const commonProperties: readonly string[] = ['hidden', 'animation', ...ariaAttributes.keys()];

const names = new Set(commonProperties);

/** Whether every element takes this attribute (camel case). */
export function isCommonProperty(name: string): boolean {
  return names.has(name);
}

/** Carries out an attribute that means the same on every element. */
export function applyCommonProperty(
  component: GeneralComponent,
  dom: HTMLElement,
  name: string,
  value: unknown,
): void {
  if (name === 'hidden') {
    dom.toggleAttribute('hidden', Boolean(value));
  } else if (name === 'animation') {
    playAnimation(component, value);
  } else {
    const attribute = ariaAttributes.get(name) as string;
    if (value === null || value === undefined || value === '') dom.removeAttribute(attribute);
    else dom.setAttribute(attribute, String(value));
  }
}
