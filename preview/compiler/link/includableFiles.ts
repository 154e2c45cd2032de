import { resolvePath } from '../../paths.ts';
import { applyAlias } from '../../resolveModule.ts';
import type { IncludableFiles } from '../template/expandIncludes.ts';
import type { SourceText } from '../template/mappedSource.ts';
import { type Assembly, whyMissing } from './assembly.ts';

/** The WXML files of a project, for who puts them into others. What is read is noted, as all that is asked of it. */
export function includableFiles(assembly: Assembly & { markup(path: string): SourceText }): IncludableFiles {
  const stemOf = (from: string, src: string): string => resolvePath(from, src).replace(/\.wxml$/, '');
  return {
    find: (from, src) =>
      [src, applyAlias(src, assembly.alias())]
        .map((path) => stemOf(from, path))
        .find((stem) => assembly.has(`${stem}.wxml`)),
    read: (path) => assembly.markup(`${path}.wxml`),
    tellMissing: (from, src) => {
      const path = `${stemOf(from, src)}.wxml`;
      return `"${path}" does not exist${whyMissing(assembly, path)}`;
    },
  };
}
