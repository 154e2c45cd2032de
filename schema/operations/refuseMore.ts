import { OperationError } from './operationError.ts';

/**
 * Refuses one more record where there are as many as may be.
 * @throws OperationError `limit`
 * @example
 * refuseMore(project.assets, limits.maxAssets, '素材', 'assets');
 */
export function refuseMore(records: object, max: number, zh: string, en: string): void {
  if (Object.keys(records).length < max) return;
  throw new OperationError('limit', { zh: `最多 ${max} 个${zh}。`, en: `At most ${max} ${en}.` });
}
