import { convertUnits } from '../../../cssUnits.ts';
import { scopedClasses } from '../assets.ts';
import { defineElement } from '../defineElement.ts';
import { columnsIn } from './pickerColumns.ts';

/** What a column tells the picker-view around it. */
interface PickerView {
  arrange(): void;
  started(): void;
  turned(done: boolean): void;
}

const views = new WeakMap<Element, PickerView>();

/** The picker-view around a DOM node. */
export function pickerViewAround(dom: Element): PickerView | undefined {
  const node = dom.closest('wx-picker-view');
  return node ? views.get(node) : undefined;
}

/** Wheels side by side, embedded in the page. */
export const pickerView = defineElement({
  tag: 'picker-view',
  css: 'wx-picker-view{display:block}\n.wx-picker-view-wrapper{display:flex;position:relative;overflow:hidden;height:100%}',
  properties: {
    value: [] as unknown[],
    indicatorStyle: '',
    indicatorClass: '',
    maskStyle: '',
    maskClass: '',
    immediateChange: false,
  },
  create(handle) {
    const { dom, props, emit, setProperty } = handle;
    dom.innerHTML = '<div class="wx-picker-view-wrapper"></div>';
    const slot = dom.firstElementChild as HTMLElement;
    const report = (): void => {
      const value = columnsIn(dom).map((column) => column.wheel.index);
      if (JSON.stringify(value) === JSON.stringify(props.value)) return;
      setProperty('value', value);
      emit('change', { value });
    };
    const arrange = (): void => {
      const dress = {
        indicatorStyle: convertUnits(props.indicatorStyle),
        maskStyle: convertUnits(props.maskStyle),
        indicatorClass: scopedClasses(handle, props.indicatorClass),
        maskClass: scopedClasses(handle, props.maskClass),
      };
      for (const [index, column] of columnsIn(dom).entries()) {
        column.dress(dress);
        column.wheel.place(Number(props.value[index]) || 0);
      }
    };
    views.set(dom, {
      arrange,
      started: () => emit('pickstart'),
      turned(done) {
        if (done) emit('pickend');
        if (done || props.immediateChange) report();
      },
    });
    return { slot, update: arrange, attached: arrange };
  },
});
