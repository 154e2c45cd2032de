import type { Action } from '../action.ts';
import type { Catalog } from '../catalog.ts';
import { limits } from '../limits.ts';
import { checkSource } from './checkSource.ts';
import { type Site, say, tell } from './problem.ts';
import { type FieldContext, validateFields } from './validateFields.ts';

/**
 * Checks the actions of one event.
 * @example
 * validateActions(context, node.on.tap ?? [], 'on.tap', site);
 */
export function validateActions(
  context: FieldContext & { catalog: Catalog },
  actions: readonly Action[],
  path: string,
  site: Site,
): void {
  if (actions.length > limits.maxActions) {
    tell(
      site,
      'error',
      'too-many-actions',
      path,
      say(`一个事件最多 ${limits.maxActions} 个动作。`, `An event has at most ${limits.maxActions} actions.`),
      say('删除一些动作。', 'Remove some of them.'),
    );
  }
  actions.forEach((action, i) => {
    const at = `${path}[${i}]`;
    const rules = context.catalog.actions.get(action.type);
    if (!rules) {
      tell(
        site,
        'error',
        'unknown-action',
        `${at}.type`,
        say(`没有动作“${action.type}”。`, `There is no action "${action.type}".`),
        say('更新 Dimsum，或删除该动作。', 'Update Dimsum, or remove the action.'),
      );
      return;
    }
    validateFields(context, rules.props, action, at, site);
    const fault = rules.check?.(action.props, context.page);
    if (fault) tell(site, 'warning', fault.code, `${at}.props.${fault.prop}`, fault.message, fault.remedy);
    if (action.when !== undefined) checkSource(action.when, context.scope, `${at}.when`, site);
  });
}
