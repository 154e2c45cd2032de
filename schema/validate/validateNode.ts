import { type PlacementFault, placementFault } from '../canPlace.ts';
import type { Catalog, ComponentRules } from '../catalog.ts';
import type { Scope } from '../expression/ast.ts';
import { isName } from '../expression/names.ts';
import type { Json } from '../json.ts';
import { limits } from '../limits.ts';
import type { NodeRecord } from '../project.ts';
import { withRepeat } from '../scope.ts';
import type { LocalText } from '../text.ts';
import { slotOf } from '../treeIndex.ts';
import { checkSource } from './checkSource.ts';
import { type Problem, type Site, say, tell } from './problem.ts';
import { validateActions } from './validateActions.ts';
import { type FieldContext, validateFields } from './validateFields.ts';
import { validateStyles } from './validateStyle.ts';

export interface NodeContext extends FieldContext {
  catalog: Catalog;
  /** From the page's root down to its parent. */
  ancestors: readonly NodeRecord[];
}

/**
 * Checks one node against its component and its place.
 * @example
 * validateNode({ project, catalog, page, scope, ancestors }, node, problems);
 */
export function validateNode(context: NodeContext, node: NodeRecord, problems: Problem[]): void {
  const { project, catalog, page, scope } = context;
  const where = `pages/${page.name} › ${node.name || node.type}`;
  const site: Site = { where, ref: `nodes/${node.id}`, problems };
  const rules = catalog.components.get(node.type);
  if (!rules) {
    tell(
      site,
      'error',
      'unknown-component',
      'type',
      say(`没有组件“${node.type}”。`, `There is no component "${node.type}".`),
      say('更新 Dimsum，或删除该元素。', 'Update Dimsum, or delete the node.'),
    );
    return;
  }
  checkPlace(context, node, rules, site);
  checkCoordinates(context.ancestors.at(-1), node, site);
  validateFields(context, rules.props, node, '', site);
  validateStyles(project, rules, node, site);
  if (node.when !== undefined) checkSource(node.when, scope, 'when', site);
  if (node.repeat) checkRepeat(node.repeat, rules, scope, site);
  for (const [event, actions] of Object.entries(node.on)) {
    checkEvent(node, rules, event, site);
    validateActions(context, actions, `on.${event}`, site);
  }
  if ((node.name?.length ?? 0) > limits.maxNameLength) {
    tell(
      site,
      'error',
      'long-name',
      'name',
      say('名称太长。', 'The name is too long.'),
      say('缩短名称。', 'Shorten it.'),
    );
  }
}

function checkPlace(
  { catalog, ancestors }: NodeContext,
  node: NodeRecord,
  rules: ComponentRules,
  site: Site,
): void {
  if (ancestors.length === 0) return;
  const slot = slotOf(node);
  const types = ancestors.map(({ type }) => type);
  const fault = placementFault(catalog, types, node.type, slot);
  if (!fault) return;
  const outer = catalog.components.get(types.at(-1) ?? '')?.label ?? say('', '');
  const hosts = (rules.allowedIn ?? []).map((type) => catalog.components.get(type)?.label ?? say(type, type));
  const messages: Record<PlacementFault, LocalText> = {
    'wrong-place':
      hosts.length === 0
        ? say('它不能放在其他元素里。', 'It cannot stand in another node.')
        : say(
            `它只能放在${hosts.map(({ zh }) => zh).join('、')}里。`,
            `It can only stand in: ${hosts.map(({ en }) => en).join(', ')}.`,
          ),
    'unknown-slot': say(`“${outer.zh}”没有位置“${slot}”。`, `"${outer.en}" has no slot "${slot}".`),
    'slot-refuses': say(
      `“${outer.zh}”里不能放“${rules.label.zh}”。`,
      `"${outer.en}" takes no "${rules.label.en}" there.`,
    ),
  };
  const path = fault === 'wrong-place' ? 'parent' : 'slot';
  tell(
    site,
    'error',
    fault,
    path,
    messages[fault],
    say('把它移到合适的位置。', 'Move it to where it belongs.'),
  );
}

function checkCoordinates(parent: NodeRecord | undefined, node: NodeRecord, site: Site): void {
  const { x, y, rotation, pin } = node.style;
  if (parent?.style.layout === 'free') {
    if (x !== undefined && y !== undefined) return;
    tell(
      site,
      'error',
      'no-coordinates',
      'style.x',
      say('自由布局中的元素需要坐标。', 'A node in a free container needs x and y.'),
      say('在画布上拖动它一次。', 'Drag it to its place on the canvas.'),
    );
  } else if (x !== undefined || y !== undefined || rotation !== undefined || pin) {
    tell(
      site,
      'note',
      'idle-coordinates',
      'style.x',
      say('坐标、旋转只在自由布局中起作用。', 'Coordinates and rotation only count in a free container.'),
      say('可以清除它们。', 'They can be cleared.'),
    );
  }
}

function checkRepeat(
  repeat: NonNullable<NodeRecord['repeat']>,
  rules: ComponentRules,
  scope: Scope,
  site: Site,
): void {
  if (!rules.repeat) {
    tell(
      site,
      'error',
      'not-repeatable',
      'repeat',
      say(`“${rules.label.zh}”不能重复内容。`, `"${rules.label.en}" cannot repeat its content.`),
      say('把内容放进列表组件。', 'Put the content into a list.'),
    );
    return;
  }
  checkSource(repeat.source, scope, 'repeat.source', site, ['list']);
  for (const key of ['item', 'index'] as const) {
    if (isName(repeat[key]) && repeat.item !== repeat.index) continue;
    tell(
      site,
      'error',
      'bad-name',
      `repeat.${key}`,
      say(
        '名称应为英文字母开头的字母、数字或下划线，且两者不同。',
        'Names are letters, digits and underscores, and the two differ.',
      ),
      say('例如 item 和 index。', 'For example item and index.'),
    );
  }
  if (repeat.where !== undefined) checkSource(repeat.where, withRepeat(scope, repeat), 'repeat.where', site);
  if (repeat.limit !== undefined && !(Number.isInteger(repeat.limit) && repeat.limit > 0)) {
    tell(
      site,
      'error',
      'bad-limit',
      'repeat.limit',
      say('行数上限应为正整数。', 'The limit should be a whole number above 0.'),
      say('更正或清除它。', 'Correct it, or clear it.'),
    );
  }
}

function checkEvent(node: NodeRecord, rules: ComponentRules, event: string, site: Site): void {
  const known = Object.entries(rules.events).some(([name, { eachOf }]) => {
    if (eachOf === undefined) return name === event;
    const entries = node.props[eachOf] ?? rules.props[eachOf]?.default;
    return Array.isArray(entries) && entries.some((entry) => event === `${name}:${keyOf(entry)}`);
  });
  if (known) return;
  tell(
    site,
    'note',
    'unknown-event',
    `on.${event}`,
    say(`该组件没有事件“${event}”。`, `The component has no event "${event}".`),
    say('这些动作不会执行，可以删除。', 'These actions never run and can be removed.'),
  );
}

function keyOf(entry: Json): Json | undefined {
  return typeof entry === 'object' && entry !== null && !Array.isArray(entry) ? entry.key : undefined;
}
