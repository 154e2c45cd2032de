import type { ComponentRules } from '../catalog.ts';
import type { NodeRecord, Project } from '../project.ts';
import type { Style, StyleGroup } from '../style.ts';
import { styleProperties } from '../styleProperties.ts';
import { checkStyleValue } from './checkStyleValue.ts';
import { type Site, say, tell } from './problem.ts';

/**
 * Checks all styles of a node: its own, the pressed one, and those of its parts.
 * @example
 * validateStyles(project, rules, node, site);
 */
export function validateStyles(project: Project, rules: ComponentRules, node: NodeRecord, site: Site): void {
  checkStyle(project, rules.style, node.style, 'style', site);
  if (node.pressed) checkStyle(project, rules.style, node.pressed, 'pressed', site);
  for (const [part, style] of Object.entries(node.parts ?? {})) {
    const known = Object.hasOwn(rules.parts, part) ? rules.parts[part] : undefined;
    if (known) checkStyle(project, known.style, style, `parts.${part}`, site);
    else {
      tell(
        site,
        'note',
        'unknown-part',
        `parts.${part}`,
        say(`该组件没有“${part}”这一部分。`, `The component has no part "${part}".`),
        say('这些样式不起作用，可以清除。', 'These styles do nothing and can be cleared.'),
      );
    }
  }
}

function checkStyle(
  project: Project,
  groups: readonly StyleGroup[],
  style: Style,
  path: string,
  site: Site,
): void {
  for (const [key, value] of Object.entries(style) as [keyof Style, Style[keyof Style]][]) {
    if (value === undefined || !Object.hasOwn(styleProperties, key)) continue;
    const { group } = styleProperties[key];
    // A place is given by the container, whatever the component offers.
    if (group !== 'place' && !groups.includes(group)) {
      tell(
        site,
        'note',
        'style-not-offered',
        `${path}.${key}`,
        say('该组件不提供这项样式。', 'The component does not offer this style.'),
        say('可以清除它。', 'It can be cleared.'),
      );
    }
    checkStyleValue(project, key, value, `${path}.${key}`, site);
  }
}
