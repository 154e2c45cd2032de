import { computed, type Ref } from 'vue';
import type { NodeId } from '../../schema/ids.ts';
import { sampleValues } from '../../schema/sampleValues.ts';
import { repeatScope, scopeOf } from '../../schema/scope.ts';
import { useProjectStore } from '../stores/project.ts';
import type { FieldScope } from './fieldScope.ts';

/** Names and design-time values for the expressions of a node; `inside` for those within its own repetition. */
export function useFieldScope(nodeId: Ref<NodeId | null>, inside = false) {
  const projects = useProjectStore();
  return computed<FieldScope>(() => {
    const { project, catalog } = projects;
    if (!project || !nodeId.value || !project.nodes[nodeId.value]) return { names: {}, values: {} };
    const names = (inside ? repeatScope : scopeOf)(project, nodeId.value, catalog);
    return { names, values: sampleValues(project, nodeId.value) };
  });
}
