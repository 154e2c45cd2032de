import type { RecordRef } from '../diff.ts';
import type { Project } from '../project.ts';
import { usesOf } from '../uses.ts';
import { OperationError } from './operationError.ts';

/**
 * Refuses to delete what is used.
 * @throws OperationError `in-use`, with the uses
 * @example
 * refuseUsed(project, `assets/${id}`);
 */
export function refuseUsed(project: Project, ref: RecordRef): void {
  const uses = usesOf(project, ref);
  const [first] = uses;
  if (!first) return;
  const more = uses.length - 1;
  throw new OperationError(
    'in-use',
    {
      zh: `正在使用：${first.where}${more > 0 ? `，以及另外 ${more} 处` : ''}。`,
      en: `It is in use: ${first.where}${more > 0 ? ` and ${more} more` : ''}.`,
    },
    uses,
  );
}
