import type { AppConfig } from '../../appConfig.ts';
import { asRecord } from '../asRecord.ts';

/** Roots of the independent subpackages of an app (独立分包), each with `/` at its end. */
export function independentRoots(config: AppConfig): string[] {
  const packages = config.subPackages ?? config.subpackages;
  if (!Array.isArray(packages)) return [];
  return packages.flatMap((item) => {
    const { root, independent } = asRecord(item);
    const path = typeof root === 'string' ? root.replace(/^\/+|\/+$/g, '') : '';
    return independent === true && path !== '' ? [`${path}/`] : [];
  });
}
