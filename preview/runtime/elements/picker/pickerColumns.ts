import type { Wheel } from './wheel.ts';

/** How a picker-view dresses its columns. */
export interface ColumnDress {
  indicatorStyle: string;
  indicatorClass: string;
  maskStyle: string;
  maskClass: string;
}

/** A column as its picker-view sees it. */
export interface PickerColumn {
  wheel: Wheel;
  dress(dress: ColumnDress): void;
}

const columns = new WeakMap<Element, PickerColumn>();

/** Makes the column at a DOM node known to the picker-view around it. */
export function registerColumn(dom: Element, column: PickerColumn): void {
  columns.set(dom, column);
}

/** The columns below a node, in order. */
export function columnsIn(dom: Element): PickerColumn[] {
  return [...dom.querySelectorAll('wx-picker-view-column')].flatMap((node) => columns.get(node) ?? []);
}
