import { readNodeStateName } from '../lower/nodeState.ts';
import type { PageIr } from '../pageIr.ts';

/** The data key that a name in an expression stands for. */
export function dataKey(page: PageIr, name: string): string {
  const state = readNodeStateName(name);
  return state ? (page.stateKeys.get(`${state.node}#${state.suffix}`) ?? state.suffix) : name;
}
