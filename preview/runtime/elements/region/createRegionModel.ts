import { areaList } from '@vant/area-data';
import type { PickerModel } from '../picker/pickerModels.ts';
import type { RegionRequest } from '../picker/regionSource.ts';

/** A province, city or district. `code` is that of the national statistics; the page's own entry has none. */
interface Region {
  name: string;
  code?: string;
}

const { province_list, city_list, county_list } = areaList;

/** How many digits of a code its children share with it, by level. */
const shared = [0, 2, 4];
const lists: readonly Record<string, string>[] = [province_list, city_list, county_list];

function childrenOf(parent: string, level: number): Region[] {
  const prefix = parent.slice(0, shared[level]);
  return Object.entries(lists[level] ?? {})
    .filter(([code]) => code.startsWith(prefix))
    .map(([code, name]) => ({ name, code }));
}

const depths: Record<string, number> = { province: 1, city: 2 };

/**
 * Wheels over China's provinces, cities and districts, as `<picker mode="region">` has them. `value` are their names,
 * `code` their statistical codes (none for the page's own `custom-item`). Streets (`level="sub-district"`) and
 * postcodes are not in the data: three levels are shown, and `postcode` is empty.
 */
export function createRegionModel({ value, level, customItem }: RegionRequest): PickerModel {
  const depth = depths[level] ?? 3;
  const own: Region[] = customItem ? [{ name: customItem }] : [];
  const wanted = Array.isArray(value) ? value.map(String) : [];
  const columns: Region[][] = [];
  const indexes: number[] = [];
  const chosen = (column: number): Region | undefined => columns[column]?.[indexes[column] ?? 0];
  /** Fills the wheels from one on; those behind it begin at their first row, or at the value that is wanted. */
  const fill = (from: number): void => {
    for (let column = from; column < depth; column++) {
      const parent = column === 0 ? '' : chosen(column - 1)?.code;
      columns[column] = parent === undefined ? own : [...own, ...childrenOf(parent, column)];
      const index = (columns[column] as Region[]).findIndex(({ name }) => name === wanted[column]);
      indexes[column] = Math.max(index, 0);
    }
  };
  fill(0);
  return {
    columns: () => columns.map((column) => column.map(({ name }) => name)),
    indexes: () => [...indexes],
    turn(column, index) {
      indexes[column] = index;
      wanted.length = 0;
      fill(column + 1);
    },
    value: () => columns.map((_, column) => chosen(column)?.name ?? ''),
    detail: () => ({
      code: columns.flatMap((_, column) => chosen(column)?.code ?? []),
      postcode: '',
    }),
  };
}
