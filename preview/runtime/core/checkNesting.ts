import type { GeneralComponent } from 'glass-easel';
import { ProjectError } from './projectError.ts';

/** More instances of one component inside each other than any tree of data has; the browser's stack holds twice that. */
const MAX_NESTED = 100;

/** @throws when a component contains itself without end, before the browser's stack does */
export function checkNesting(component: GeneralComponent): void {
  const { is } = component;
  let nested = 0;
  for (
    let host = component.ownerShadowRoot?.getHostNode();
    host;
    host = host.ownerShadowRoot?.getHostNode()
  ) {
    if (host.is === is) nested += 1;
  }
  if (nested < MAX_NESTED) return;
  throw new ProjectError(`Component "${is}" contains itself without end`, `${is}.wxml`);
}
