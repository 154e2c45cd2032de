import { componentByType } from '../../components-lib/components.ts';
import { applyDiff, type Diff, emptyDiff, squashDiffs } from '../../schema/diff.ts';
import type { NodeId } from '../../schema/ids.ts';
import { setStyle } from '../../schema/operations/setStyle.ts';
import type { Project } from '../../schema/project.ts';
import type { Style } from '../../schema/style.ts';
import { styleProperties } from '../../schema/styleProperties.ts';

export interface StyleCopy {
  style: Style;
  pressed: Style | undefined;
}

/** Where and how large a node is, and how it lays out what is inside, is its own and stays. */
const KEPT = new Set<string>(['layout', 'place']);
const KEPT_PROPERTIES = new Set<string>([
  ...['width', 'height', 'minHeight', 'maxWidth', 'grow', 'alignSelf', 'sticky', 'layer'],
  ...['marginTop', 'marginRight', 'marginBottom', 'marginLeft'],
]);

/** `choices` are a component's: whole groups or single properties. */
function isPasted(property: keyof Style, choices: readonly string[]): boolean {
  const { group } = styleProperties[property];
  return (
    !KEPT.has(group) &&
    !KEPT_PROPERTIES.has(property) &&
    (choices.includes(group) || choices.includes(property))
  );
}

/** All that the copied style says, and null for what the node has beyond it. */
function changeFor(choices: readonly string[], from: Style, own: Style): Record<string, unknown> {
  const names = [...Object.keys(own), ...Object.keys(from)] as (keyof Style)[];
  const pasted = names.filter((name) => isPasted(name, choices));
  return Object.fromEntries(pasted.map((name) => [name, from[name] ?? null]));
}

/** Gives nodes the look of another one, as far as their components can have it. */
export function pasteStyleChange(project: Project, ids: readonly NodeId[], copied: StyleCopy): Diff {
  let current = project;
  const diffs: Diff[] = [];
  const apply = (diff: Diff) => {
    diffs.push(diff);
    current = applyDiff(current, diff);
  };
  for (const id of ids) {
    const node = project.nodes[id];
    const choices = node && componentByType(node.type)?.style;
    if (!node || !choices) continue;
    apply(
      setStyle(current, { ids: [id], target: 'style', change: changeFor(choices, copied.style, node.style) }),
    );
    const pressed = changeFor(choices, copied.pressed ?? {}, node.pressed ?? {});
    apply(setStyle(current, { ids: [id], target: 'pressed', change: pressed }));
  }
  return diffs.length > 0 ? squashDiffs(diffs) : emptyDiff();
}
