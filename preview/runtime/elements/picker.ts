import { defineElement, type ElementHandle } from './defineElement.ts';
import { registerField } from './formField.ts';
import { dateModel, listModel, type PickerModel, timeModel } from './pickerModels.ts';
import { openPickerSheet } from './pickerSheet.ts';

interface PickerProperties {
  name: string;
  headerText: string;
  mode: string;
  disabled: boolean;
  range: unknown[];
  rangeKey: string;
  value: unknown;
  start: string;
  end: string;
  fields: string;
  level: string;
  customItem: string;
}

const regionNote =
  'The list of regions comes with WeChat: only the present value can be chosen in the preview.';
/** WeChat's own example of a region; what the preview offers when the page names none. */
const exampleRegion = ['广东省', '广州市', '海珠区'];

function regionModel(value: unknown): PickerModel {
  const region = Array.isArray(value) && value.length > 0 ? value.map(String) : exampleRegion;
  return {
    columns: () => region.map((part) => [part]),
    indexes: () => region.map(() => 0),
    turn() {},
    value: () => region,
  };
}

function modelOf(props: Readonly<PickerProperties>): PickerModel {
  const { mode, range, rangeKey, value, start, end, fields } = props;
  const text = typeof value === 'string' ? value : '';
  if (mode === 'time') return timeModel(text, start, end, new Date());
  if (mode === 'date') return dateModel(text, start, end, fields, new Date());
  if (mode === 'region') return regionModel(value);
  return listModel(range, rangeKey, value, mode === 'multiSelector');
}

async function choose(handle: ElementHandle<PickerProperties>): Promise<void> {
  const { props, context, emit } = handle;
  if (props.disabled || context.designMode()) return;
  const { mode } = props;
  if (mode === 'region') handle.log('info', regionNote);
  let model = modelOf(props);
  const sheet = openPickerSheet(
    context.host,
    props.headerText,
    () => model,
    (column, value) => {
      emit('columnchange', { column, value });
      // A page answers by giving the other wheels new lists; what was turned so far stays.
      if (mode === 'multiSelector') model = listModel(props.range, props.rangeKey, model.value(), true);
    },
  );
  open.set(handle.dom, () => {
    model = listModel(props.range, props.rangeKey, props.value, mode === 'multiSelector');
    sheet.redraw();
  });
  const done = await sheet.closed;
  open.delete(handle.dom);
  if (!done) return emit('cancel');
  const value = model.value();
  handle.setProperty('value', value);
  emit('change', mode === 'region' ? { value, code: [], postcode: '' } : { value });
}

/** Sheets that stand open, so that a change of `range` or `value` shows at once. */
const open = new WeakMap<Element, () => void>();

/** Whatever it holds, tapped, opens a sheet of wheels. */
export const picker = defineElement<PickerProperties>({
  tag: 'picker',
  css: 'wx-picker{display:block;cursor:pointer}',
  properties: {
    name: '',
    headerText: '',
    mode: 'selector',
    disabled: false,
    range: [],
    rangeKey: '',
    value: null,
    start: '',
    end: '',
    fields: 'day',
    level: 'region',
    customItem: '',
  },
  create(handle) {
    const { dom, component, props } = handle;
    component.addListener('tap', () => void choose(handle));
    registerField(dom, {
      component,
      name: () => props.name,
      value: () => props.value,
      reset: () => handle.setProperty('value', null),
    });
    return {
      update(changed) {
        const lists = props.mode === 'selector' || props.mode === 'multiSelector';
        if (lists && (changed.has('range') || changed.has('value'))) open.get(dom)?.();
      },
    };
  },
});
