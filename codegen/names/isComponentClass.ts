import { components } from '../../components-lib/components.ts';

const COMPONENT_CLASS = new RegExp(`^(${components.map((component) => component.type).join('|')})(-|$)`);

/**
 * Whether a class may be one that a component brings: those are called after its type.
 * @example
 * isComponentClass('input-control'); // true
 */
export function isComponentClass(name: string): boolean {
  return COMPONENT_CLASS.test(name);
}
