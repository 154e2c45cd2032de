import type { ComponentDefinition } from '../../components-lib/defineComponent.ts';
import { dropContextOf } from '../../components-lib/dropContext.ts';
import { createFragment } from '../../components-lib/instantiate.ts';
import type { Insertable } from './insertDrag.ts';

/** A component as something to insert: made with this project's brand, and new ids. */
export function insertableOf(definition: ComponentDefinition): Insertable {
  return {
    label: definition.label,
    icon: definition.palette.icon,
    types: [definition.type],
    create: (project) => createFragment(definition.type, dropContextOf(project), Math.random),
  };
}
