import type { Json } from '../../../schema/json.ts';
import type { DataField, DataRow, DataTable } from '../../../schema/project.ts';
import { picture } from './assets.ts';
import type { PlaceCopy } from './copy.ts';
import type { Telling } from './telling.ts';

/** The guide's content, apart from its pages. */
export function guideTables(telling: Telling): Record<string, DataTable> {
  const tables = [placeTable(telling), categoryTable(telling), storeTable(telling)];
  return Object.fromEntries(tables.map((table) => [table.id, table]));
}

function placeTable({ copy, say, english }: Telling): DataTable {
  const fields: DataField[] = [
    { key: 'number', label: say('编号', 'Number'), type: 'number' },
    { key: 'name', label: say('名称', 'Name'), type: 'text' },
    ...originalField(english, say('原名', 'Original name')),
    { key: 'category', label: say('分类编号', 'Category id'), type: 'text' },
    { key: 'categoryName', label: say('分类', 'Category'), type: 'text' },
    { key: 'arrondissement', label: say('区', 'Arrondissement'), type: 'text' },
    { key: 'teaser', label: say('一句话', 'Teaser'), type: 'text' },
    { key: 'paragraphs', label: say('正文', 'Text'), type: 'texts' },
    { key: 'hours', label: say('时间', 'Hours'), type: 'text' },
    { key: 'address', label: say('地址', 'Address'), type: 'text' },
    { key: 'phone', label: say('电话', 'Telephone'), type: 'text' },
    { key: 'latitude', label: say('纬度', 'Latitude'), type: 'number' },
    { key: 'longitude', label: say('经度', 'Longitude'), type: 'number' },
    { key: 'pictures', label: say('图片', 'Pictures'), type: 'images' },
    { key: 'shareTitle', label: say('分享标题', 'Title when shared'), type: 'text' },
    { key: 'pick', label: say('今日推荐', 'Pick of the day'), type: 'boolean' },
    { key: 'next', label: say('下一处', 'Next place'), type: 'text' },
  ];
  const rows = copy.places.map((place, i) => {
    const next = copy.places[(i + 1) % copy.places.length]?.id ?? place.id;
    return rowOf(fields, place, {
      number: i + 1,
      categoryName: copy.categories.find(({ id }) => id === place.category)?.name ?? '',
      arrondissement: arrondissementOf(place),
      paragraphs: place.text,
      pictures: place.pictures.map(picture),
      pick: copy.home.picks.ids.includes(place.id),
      next,
    });
  });
  return { id: 'places', name: say('地址', 'Places'), key: 'places', itemKey: 'place', fields, rows };
}

/** `6th` of `6th · Saint-Germain`: the quarter is part of the address. */
function arrondissementOf({ district }: PlaceCopy): string {
  return district.split(' · ')[0] ?? district;
}

function categoryTable({ copy, say }: Telling): DataTable {
  const fields: DataField[] = [
    { key: 'name', label: say('名称', 'Name'), type: 'text' },
    { key: 'line', label: say('一句话', 'Line'), type: 'text' },
    { key: 'icon', label: say('图标', 'Icon'), type: 'image' },
    { key: 'count', label: say('处数', 'Number of places'), type: 'number' },
  ];
  const rows = copy.categories.slice(1).map((category) =>
    rowOf(fields, category, {
      icon: picture(category.icon),
      count: copy.places.filter((place) => place.category === category.id).length,
    }),
  );
  const name = say('分类', 'Categories');
  return { id: 'categories', name, key: 'categories', itemKey: 'category', fields, rows };
}

function storeTable({ copy, say, english }: Telling): DataTable {
  const fields: DataField[] = [
    { key: 'name', label: say('名称', 'Name'), type: 'text' },
    ...originalField(english, say('原名', 'Original name')),
    { key: 'line', label: say('一句话', 'Line'), type: 'text' },
    { key: 'distance', label: say('距离', 'Distance'), type: 'text' },
    { key: 'walk', label: say('步行', 'Walk'), type: 'text' },
    { key: 'hours', label: say('时间', 'Hours'), type: 'text' },
    { key: 'address', label: say('地址', 'Address'), type: 'text' },
    { key: 'phone', label: say('电话', 'Telephone'), type: 'text' },
    { key: 'latitude', label: say('纬度', 'Latitude'), type: 'number' },
    { key: 'longitude', label: say('经度', 'Longitude'), type: 'number' },
    { key: 'picture', label: say('图片', 'Picture'), type: 'image' },
    { key: 'nearby', label: say('附近地址', 'Places nearby'), type: 'texts' },
  ];
  const rows = [...copy.stores]
    .sort((a, b) => a.distanceKm - b.distanceKm)
    .map((store) => rowOf(fields, store, { picture: picture(store.picture) }));
  return { id: 'stores', name: say('门店', 'Stores'), key: 'stores', itemKey: 'store', fields, rows };
}

/** Only Chinese texts name a place twice. */
function originalField(english: boolean, label: string): DataField[] {
  return english ? [] : [{ key: 'original', label, type: 'text' }];
}

/** A row: one value a field, from the copy unless given. */
function rowOf(
  fields: readonly DataField[],
  copy: object & { id: string },
  given: Record<string, Json>,
): DataRow {
  const values: Record<string, Json> = { ...copy, ...given };
  const cells = fields.map(({ key }): [string, Json] => [key, values[key] ?? null]);
  return { ...Object.fromEntries(cells), id: copy.id };
}
