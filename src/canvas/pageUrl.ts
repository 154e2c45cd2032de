import type { PageId } from '../../schema/ids.ts';
import type { PageRecord, Project } from '../../schema/project.ts';

/**
 * The address of a page in the running mini-program, from its root; a page that shows one row of a table
 * is opened with the first. Undefined while the page is not built.
 */
export function pageUrl(
  project: Project,
  page: PageRecord,
  routes: ReadonlyMap<PageId, string>,
): string | undefined {
  const route = routes.get(page.id);
  if (route === undefined) return undefined;
  const row = page.record && project.data[page.record.table]?.rows[0];
  return row ? `/${route}?${page.record?.param}=${encodeURIComponent(row.id)}` : `/${route}`;
}
