import type { Catalog } from '../catalog.ts';
import { isName } from '../expression/names.ts';
import type { AssetId } from '../ids.ts';
import type { PageRecord, Project } from '../project.ts';
import { checkSource } from './checkSource.ts';
import { type Problem, type Site, say, tell } from './problem.ts';
import { validateActions } from './validateActions.ts';
import { checkBarColor } from './validateApp.ts';
import type { FieldContext } from './validateFields.ts';

const PAGE_EVENTS = new Set(['load', 'show', 'reachBottom', 'pullDown']);

/** WeChat refuses tab icons of other kinds or above this size, bytes (ProjectAttr `MaxTabbarIconSize`). */
const MAX_TAB_ICON = 40 * 1024;

/**
 * Checks a page's own values; its nodes are checked one by one.
 * @example
 * validatePage({ project, catalog, page, scope }, problems);
 */
export function validatePage(context: FieldContext & { catalog: Catalog }, problems: Problem[]): void {
  const { project, page, scope } = context;
  const site: Site = { where: `pages/${page.name}`, ref: `pages/${page.id}`, problems };
  if (page.name.trim() === '') {
    tell(
      site,
      'warning',
      'no-name',
      'name',
      say('页面没有名称。', 'The page has no name.'),
      say('给它起一个名称。', 'Give it one.'),
    );
  }
  checkTab(project, page, site);
  if (page.navigationBar?.background !== undefined) {
    checkBarColor(project, page.navigationBar.background, 'navigationBar.background', site);
  }
  checkState(project, page, site);
  checkRecord(project, page, site);
  if (page.bind.title !== undefined) {
    checkSource(page.bind.title, scope, 'bind.title', site, ['text', 'number', 'date']);
  }
  if (page.share) {
    checkPicture(project, page.share.picture, 'share.picture', site);
    const { title, picture } = page.share.bind;
    if (title !== undefined) checkSource(title, scope, 'share.bind.title', site, ['text', 'number', 'date']);
    if (picture !== undefined) checkSource(picture, scope, 'share.bind.picture', site, ['image', 'text']);
  }
  for (const [event, actions] of Object.entries(page.on)) {
    if (!PAGE_EVENTS.has(event)) {
      tell(
        site,
        'note',
        'unknown-event',
        `on.${event}`,
        say(`页面没有事件“${event}”。`, `Pages have no event "${event}".`),
        say('这些动作不会执行，可以删除。', 'These actions never run and can be removed.'),
      );
    }
    validateActions(context, actions, `on.${event}`, site);
  }
}

function checkPicture(project: Project, id: AssetId | null, path: string, site: Site): boolean {
  if (id === null || Object.hasOwn(project.assets, id)) return true;
  tell(
    site,
    'error',
    'missing-asset',
    path,
    say('图片不存在。', 'The picture does not exist.'),
    say('另选一张图片，或去掉它。', 'Choose another picture, or take it away.'),
  );
  return false;
}

function checkTab(project: Project, { tab }: PageRecord, site: Site): void {
  if (!tab) return;
  if (tab.text.trim() === '') {
    tell(
      site,
      'error',
      'tab-text',
      'tab.text',
      say('标签没有文字。', 'The tab has no text.'),
      say('填写标签文字。', 'Give it a text.'),
    );
  }
  for (const key of ['icon', 'selectedIcon'] as const) {
    const id = tab[key];
    if (!checkPicture(project, id, `tab.${key}`, site) || id === null) continue;
    const asset = project.assets[id];
    const fits =
      asset &&
      'file' in asset.source &&
      /^image\/(png|jpe?g)$/.test(asset.mime) &&
      asset.size <= MAX_TAB_ICON;
    if (fits) continue;
    tell(
      site,
      'error',
      'tab-icon',
      `tab.${key}`,
      say(
        '标签图标须为包内的 PNG 或 JPG，不超过 40 KB。',
        'A tab icon is a PNG or JPG file of at most 40 KB, not an address.',
      ),
      say('另选一个图标（建议 81×81 像素）。', 'Choose another icon; 81 × 81 px is right.'),
    );
  }
}

function checkState(project: Project, page: PageRecord, site: Site): void {
  const tables = Object.values(project.data);
  const taken = new Set(['query', ...tables.map(({ key }) => key)]);
  const shown = page.record && project.data[page.record.table];
  if (shown) taken.add(shown.itemKey);
  page.state.forEach(({ key, type, initial }, i) => {
    const path = `state[${i}]`;
    if (!isName(key)) {
      tell(
        site,
        'error',
        'bad-name',
        `${path}.key`,
        say(`“${key}”不能用作变量名。`, `"${key}" cannot be the name of a variable.`),
        say('用英文字母开头的字母、数字或下划线。', 'Use letters, digits and underscores, a letter first.'),
      );
    } else if (taken.has(key)) {
      tell(
        site,
        'error',
        'name-taken',
        `${path}.key`,
        say(`名称“${key}”已被使用。`, `The name "${key}" is taken.`),
        say('换一个名称。', 'Choose another name.'),
      );
    }
    taken.add(key);
    if (typeof initial === (type === 'text' ? 'string' : type)) return;
    tell(
      site,
      'error',
      'bad-initial',
      `${path}.initial`,
      say(`变量“${key}”的初始值类型不对。`, `The initial value of "${key}" is not of its type.`),
      say('更正初始值。', 'Correct the initial value.'),
    );
  });
}

function checkRecord(project: Project, { record }: PageRecord, site: Site): void {
  if (!record) return;
  if (!Object.hasOwn(project.data, record.table)) {
    tell(
      site,
      'error',
      'missing-table',
      'record.table',
      say('页面所显示的数据表不存在。', 'The table whose row the page shows does not exist.'),
      say('另选一个数据表。', 'Choose another table.'),
    );
  }
  if (isName(record.param)) return;
  tell(
    site,
    'error',
    'bad-name',
    'record.param',
    say('参数名应为英文字母、数字或下划线。', "A parameter's name is letters, digits and underscores."),
    say('例如 id。', 'For example id.'),
  );
}
