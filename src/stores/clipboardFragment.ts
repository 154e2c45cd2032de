import { dropContextOf } from '../../components-lib/dropContext.ts';
import { createFragment } from '../../components-lib/instantiate.ts';
import type { Fragment } from '../../schema/fragment.ts';
import type { Json } from '../../schema/json.ts';
import { limits } from '../../schema/limits.ts';
import type { AssetRecord, Project } from '../../schema/project.ts';
import type { Style } from '../../schema/style.ts';

function withRoot(fragment: Fragment, props: Record<string, Json>, style: Style = {}): Fragment {
  const [id] = fragment.roots;
  const root = id === undefined ? undefined : fragment.nodes[id];
  if (!root) return fragment;
  const changed = { ...root, props: { ...root.props, ...props }, style: { ...root.style, ...style } };
  return { ...fragment, nodes: { ...fragment.nodes, [root.id]: changed } };
}

/** A text as a node: what a paste of plain text makes. */
export function textFragment(project: Project, text: string): Fragment {
  const fragment = createFragment('text', dropContextOf(project), Math.random);
  return withRoot(fragment, { text: text.replace(/\r\n?/g, '\n').trim().slice(0, limits.maxTextLength) });
}

/** rpx; a phone's screen. */
const SCREEN = 750;

/** A picture as a node, as wide as it is up to the screen's width, in its own proportions. */
export function pictureFragment(project: Project, asset: AssetRecord): Fragment {
  const fragment = createFragment('image', dropContextOf(project), Math.random);
  const width = Math.min(asset.width || SCREEN, SCREEN);
  const height = asset.width ? Math.round((width * asset.height) / asset.width) : undefined;
  return withRoot(fragment, { src: { asset: asset.id } }, height ? { width, height } : {});
}
