import type { UtilityIr } from '../ir.ts';
import type { ProjectNames } from './projectNames.ts';

/** Classes of the whole app that are no token's. */
export const UTILITIES = ['column', 'grow'] as const;

/** Name of a class of the whole app, e.g. `column`, `title`, `ink`. */
export function utilityClass(utility: UtilityIr, names: ProjectNames): string {
  const [, token] = utility.split(':');
  return token === undefined ? utility : (names.classes.get(token) ?? '');
}
