import { defineElement, type ElementHandle } from '../defineElement.ts';
import { registerField } from '../formField.ts';
import { isNews } from '../reports.ts';
import { dateModel, listModel, type PickerModel, timeModel } from './pickerModels.ts';
import { openPickerSheet } from './pickerSheet.ts';
import { pickerText } from './pickerText.ts';
import { regionModel } from './regionSource.ts';

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

type Handle = ElementHandle<PickerProperties>;

function modelOf({ props, context }: Handle): PickerModel | undefined {
  const { mode, range, rangeKey, value, start, end, fields, level, customItem } = props;
  const text = typeof value === 'string' ? value : '';
  if (mode === 'time') return timeModel(text, start, end, new Date());
  if (mode === 'date') {
    return dateModel(text, {
      start,
      end,
      fields,
      now: new Date(),
      units: pickerText(context.host).dateUnits,
    });
  }
  if (mode === 'region') return regionModel({ value, level, customItem });
  return listModel(range, rangeKey, value, mode === 'multiSelector');
}

async function choose(handle: Handle): Promise<void> {
  const { dom, props, context, emit } = handle;
  if (props.disabled || context.designMode() || open.has(dom)) return;
  const multiple = props.mode === 'multiSelector';
  const first = modelOf(handle);
  if (!first) return handle.log('error', 'mode="region": the list of regions could not be loaded.');
  if (props.level === 'sub-district' && isNews('sub-district')) {
    handle.log('info', 'level="sub-district": streets are known to phones only; three levels are shown.');
  }
  let model: PickerModel = first;
  const sheet = openPickerSheet(
    context.host,
    props.headerText,
    () => model,
    (column, value) => {
      if (!multiple) return;
      emit('columnchange', { column, value });
      // A page answers by giving the other wheels new lists; what was turned so far stays.
      model = listModel(props.range, props.rangeKey, model.value(), true);
    },
  );
  open.set(dom, (revalued) => {
    model = listModel(props.range, props.rangeKey, revalued ? props.value : model.value(), multiple);
    sheet.redraw();
  });
  const done = await sheet.closed;
  open.delete(dom);
  if (!done) return emit('cancel');
  const value = model.value();
  handle.setProperty('value', value);
  emit('change', { value, ...model.detail?.() });
}

/** Sheets that stand open, so that a change of `range` or `value` shows at once; other lists keep what was turned. */
const open = new WeakMap<Element, (revalued: boolean) => void>();

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
        if (lists && (changed.has('range') || changed.has('value'))) open.get(dom)?.(changed.has('value'));
      },
    };
  },
});
