import type { Diff } from '../diff.ts';
import type { AppRecord, Project } from '../project.ts';
import { changed, startEdit } from './edit.ts';

/**
 * Changes what belongs to the mini-program as a whole; `undefined` takes an optional value away.
 * @example
 * updateApp(project, { change: { name: 'Spring in Shanghai', appid: undefined } });
 */
export function updateApp(project: Project, { change }: { change: Partial<Omit<AppRecord, 'id'>> }): Diff {
  const edit = startEdit(project);
  edit.putApp(changed<AppRecord>(project.app, change));
  return edit.diff();
}
