import type { Json } from '../../../schema/json.ts';
import type { AssetRecord, DataRow, DataTable, Project } from '../../../schema/project.ts';
import type { Draw } from './draw.ts';
import { drawAsset } from './drawFields.ts';

/** Pictures and a video, in the package and on a server. */
export const ASSETS: readonly AssetRecord[] = [
  {
    id: 'icon-home',
    name: 'Home',
    mime: 'image/png',
    width: 81,
    height: 81,
    size: 900,
    source: { file: 'assets/home.png' },
  },
  {
    id: 'cover',
    name: '封面 <1>',
    mime: 'image/jpeg',
    width: 750,
    height: 1000,
    size: 48_000,
    source: { file: 'assets/cover.jpg' },
  },
  {
    id: 'remote',
    name: 'Remote',
    mime: 'image/jpeg',
    width: 1500,
    height: 900,
    size: 0,
    source: { url: 'https://cdn.example.com/remote.jpg?a=1&b=2' },
  },
  {
    id: 'film',
    name: 'Film',
    mime: 'video/mp4',
    width: 1280,
    height: 720,
    size: 0,
    source: { url: 'https://cdn.example.com/film.mp4' },
  },
];

const NAMES = [
  ['places', 'place'],
  ['shops', 'shop'],
  ['events', 'event'],
] as const;

const FIELDS: DataTable['fields'] = [
  { key: 'title', label: '标题', type: 'text' },
  { key: 'price', label: 'Price', type: 'number' },
  { key: 'open', label: 'Open', type: 'boolean' },
  { key: 'since', label: 'Since', type: 'date' },
  { key: 'picture', label: 'Picture', type: 'image' },
  { key: 'pictures', label: 'Pictures', type: 'images' },
  { key: 'tags', label: 'Tags', type: 'texts' },
];

/** Up to three tables with rows of every type of field. */
export function drawTables(draw: Draw, project: Project): DataTable[] {
  return NAMES.slice(0, draw.int(4)).map(([key, itemKey]) => ({
    id: `table-${key}`,
    name: draw.text().slice(0, 40) || key,
    key,
    itemKey,
    fields: FIELDS.slice(0, 1 + draw.int(FIELDS.length)),
    rows: Array.from({ length: draw.int(5) }, (_, i) => drawRow(draw, `${itemKey}-${i}`, project)),
  }));
}

function drawRow(draw: Draw, id: string, project: Project): DataRow {
  const picture = drawAsset(draw, project, 'image/');
  const cells: Record<string, Json> = {
    title: draw.text(),
    price: draw.int(100) / 4,
    open: draw.chance(2),
    since: draw.pick(['', '2027-03-20', '2027-03-20T09:30:00']),
    picture,
    pictures: picture === null ? [] : [picture, picture],
    tags: [draw.text(), 'café'].slice(draw.int(3)),
  };
  return { id, ...cells };
}
