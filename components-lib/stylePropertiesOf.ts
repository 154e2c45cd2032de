import type { Style } from '../schema/style.ts';
import { styleProperties } from '../schema/styleProperties.ts';
import type { StyleChoice } from './defineComponent.ts';

/**
 * The single properties that the choices of a component or part stand for, in the inspector's order.
 * @example stylePropertiesOf(['color', 'effects']) // ['color', 'opacity', 'shadow', 'blur']
 */
export function stylePropertiesOf(choices: readonly StyleChoice[]): (keyof Style)[] {
  const names = Object.keys(styleProperties) as (keyof Style)[];
  return names.filter((name) => choices.includes(name) || choices.includes(styleProperties[name].group));
}
