import type { Catalog, ComponentRules } from '../catalog.ts';
import type { NodeRecord, Project } from '../project.ts';
import { type Problem, say } from '../validate/problem.ts';

export interface MigratedComponents {
  /** The same object when nothing was older. */
  project: Project;
  migrated: boolean;
  /** Nodes that a newer Dimsum wrote: the document must not be opened, or their props would be misread. */
  problems: Problem[];
}

/**
 * Brings the props of nodes up to their components' versions. A node says which version wrote its props; a component
 * says how each version's props become the next one's.
 * @example
 * const { project } = migrateComponents(opened, catalog);
 */
export function migrateComponents(project: Project, catalog: Catalog): MigratedComponents {
  const problems: Problem[] = [];
  const changed: Record<string, NodeRecord> = {};
  for (const node of Object.values(project.nodes)) {
    const rules = catalog.components.get(node.type);
    const version = node.version ?? 1;
    if (!rules || version === rules.version) continue;
    if (version > rules.version) problems.push(newer(node, rules));
    else changed[node.id] = migrated(node, version, rules);
  }
  if (Object.keys(changed).length === 0) return { project, migrated: false, problems };
  return { project: { ...project, nodes: { ...project.nodes, ...changed } }, migrated: true, problems };
}

function migrated(node: NodeRecord, from: number, rules: ComponentRules): NodeRecord {
  let props = node.props;
  for (let version = from + 1; version <= rules.version; version += 1) {
    // A version without a migration changed nothing that is stored; a test of the components holds them to it.
    props = rules.migrations?.[version]?.(props) ?? props;
  }
  return { ...node, props, version: rules.version };
}

function newer(node: NodeRecord, rules: ComponentRules): Problem {
  return {
    code: 'newer-component',
    severity: 'error',
    where: `nodes/${node.name || node.id}`,
    ref: `nodes/${node.id}`,
    path: 'version',
    message: say(
      `组件“${rules.label.zh}”来自更新版本的 Dimsum（${node.version}，当前支持 ${rules.version}）。`,
      `The component “${rules.label.en}” is from a newer Dimsum (${node.version}; this one reads up to ${rules.version}).`,
    ),
    remedy: say(
      '更新 Dimsum 后再打开；文件没有改动。',
      'Update Dimsum, then open it again. The file is untouched.',
    ),
  };
}
