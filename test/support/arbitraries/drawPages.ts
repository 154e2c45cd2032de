import type { Catalog } from '../../../schema/catalog.ts';
import type { PageRecord, Project, StateVariable } from '../../../schema/project.ts';
import { pageScope } from '../../../schema/scope.ts';
import type { Draw } from './draw.ts';
import { drawExpression } from './drawExpression.ts';
import { drawActions } from './drawFields.ts';

const STATE: readonly StateVariable[] = [
  { key: 'category', type: 'text', initial: 'all' },
  { key: 'count', type: 'number', initial: 0 },
  { key: 'visible', type: 'boolean', initial: false },
];

/** A page's own values but for what expressions go into; `tabs` says whether it is a tab. */
export function drawPage(draw: Draw, page: PageRecord, project: Project, isTab: boolean): PageRecord {
  const tables = Object.values(project.data);
  const filled: PageRecord = {
    ...page,
    name: draw.text().slice(0, 30).trim() || page.name,
    title: draw.text().replace(/\n/g, ' ').slice(0, 30),
    state: STATE.slice(0, draw.int(4)),
  };
  if (tables.length > 0 && draw.chance(3)) filled.record = { table: draw.pick(tables).id, param: 'id' };
  if (draw.chance(3)) filled.navigationBar = { style: draw.pick(['default', 'none']), background: '#fafafa' };
  if (isTab) {
    const icon = draw.chance(2) ? 'icon-home' : null;
    filled.tab = { text: draw.text().trim().slice(0, 4) || 'Tab', icon, selectedIcon: icon };
  }
  return filled;
}

/** The page with actions and expressions, once all pages, nodes and tables are there. */
export function drawPageLogic(draw: Draw, page: PageRecord, project: Project, catalog: Catalog): PageRecord {
  const scope = pageScope(project, page.id);
  const context = { project, catalog, page, scope };
  const filled: PageRecord = { ...page };
  if (draw.chance(4)) filled.bind = { title: drawExpression(draw, scope, ['text']) };
  if (draw.chance(3)) {
    const title = draw.chance(3) ? { title: drawExpression(draw, scope, ['text']) } : {};
    filled.share = { title: draw.text(), picture: draw.pick([null, 'cover', 'remote']), bind: title };
  }
  if (draw.chance(3)) {
    const event = draw.pick(['load', 'show', 'reachBottom', 'pullDown']);
    filled.on = { [event]: drawActions(draw, context, `${page.id}-${event}`) };
  }
  return filled;
}
