import type { AssetRecord, DataTable, NodeRecord, Project } from '../project.ts';
import { projectOf } from './projectOf.ts';

/** The only table of `soundProject`. */
export const places: DataTable = {
  id: 'places-table',
  name: 'Places',
  key: 'places',
  itemKey: 'place',
  fields: [
    { key: 'name', label: 'Name', type: 'text' },
    { key: 'price', label: 'Price', type: 'number' },
    { key: 'picture', label: 'Picture', type: 'image' },
  ],
  rows: [{ id: 'bund', name: 'Bund', price: 1, picture: { asset: 'cover' } }],
};
/** A picture of `soundProject`. */
export const cover: AssetRecord = {
  id: 'cover',
  name: 'Cover',
  mime: 'image/jpeg',
  width: 1,
  height: 1,
  size: 9,
  source: { file: 'a.jpg' },
};
const icon: AssetRecord = { ...cover, id: 'icon', mime: 'image/png' };
const remote: AssetRecord = { ...cover, id: 'remote', source: { url: 'https://a.b/c.jpg' } };

/** A project with a bit of everything, in which nothing is wrong. */
export const soundProject: Project = {
  ...projectOf(
    {
      id: 'list',
      name: 'List',
      repeat: { source: 'places', item: 'item', index: 'index' },
      children: [{ id: 'text', type: 'text', name: 'Title', bind: { text: 'item.name' } }],
    },
    { id: 'image', type: 'image', props: { src: { asset: 'cover' } } },
    { id: 'form', type: 'form', children: [{ id: 'input', type: 'input' }] },
    {
      id: 'spot',
      type: 'hotspot',
      props: { areas: [{ key: 'shop', label: 'Shop', x: 0, y: 0, width: 10, height: 10 }] },
    },
    { id: 'tabs', type: 'tabs' },
    { id: 'free', style: { layout: 'free' }, children: [{ id: 'placed', style: { x: 0, y: 0 } }] },
  ),
  data: { [places.id]: places },
  assets: { cover, icon, remote },
};

/** `soundProject` with something else in one of its nodes. */
export function node(id: string, change: Partial<NodeRecord>): Project {
  return {
    ...soundProject,
    nodes: { ...soundProject.nodes, [id]: { ...(soundProject.nodes[id] as NodeRecord), ...change } },
  };
}

/** `soundProject` with other props of a node. */
export const props = (id: string, values: NodeRecord['props']) => node(id, { props: values });
