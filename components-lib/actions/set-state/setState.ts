import { field } from '../../../schema/field.ts';
import type { StateVariable } from '../../../schema/project.ts';
import { defineAction } from '../../defineAction.ts';

export const setState = defineAction({
  type: 'set-state',
  version: 1,
  label: { zh: '改变变量', en: 'Set variable' },
  summary: { zh: '改变 {state}', en: 'Set {state}' },
  docs: {
    zh: '改变页面的一个变量，用到它的文字、列表和显示条件会立刻跟着变。“切换”用于是否，“增加”用于数字。',
    en: 'Changes a variable of the page; texts, lists and conditions that use it follow at once. “Toggle” is for yes or no, “Add” for numbers.',
  },
  icon: '<rect x="3.5" y="5" width="17" height="14" rx="2"/><path d="M8 10h8M8 14h8"/>',
  props: {
    state: field.state({ label: { zh: '变量', en: 'Variable' }, required: true }),
    mode: field.select({
      label: { zh: '怎么变', en: 'How' },
      options: [
        { value: 'set', label: { zh: '设为', en: 'Set to' } },
        { value: 'toggle', label: { zh: '切换是否', en: 'Toggle yes and no' } },
        { value: 'add', label: { zh: '增加', en: 'Add' } },
      ],
      default: 'set',
      bindable: false,
    }),
    value: field.text({
      label: { zh: '值', en: 'Value' },
      help: { zh: '是否类变量写 true 或 false。', en: 'For yes or no, write true or false.' },
      visible: (props) => props.mode !== 'toggle',
    }),
  },
  check(props, page) {
    const variable = page.state.find(({ key }) => key === props.state);
    if (!variable || takes(variable.type, props.mode)) return undefined;
    return props.mode === 'toggle'
      ? {
          code: 'toggle-type',
          prop: 'mode',
          message: {
            zh: `变量“${variable.key}”不是“是/否”，不能切换。`,
            en: `Variable "${variable.key}" is not yes or no: it cannot be toggled.`,
          },
          remedy: { zh: '改为“设为”，或换一个变量。', en: 'Change to “Set to”, or choose another variable.' },
        }
      : {
          code: 'add-type',
          prop: 'mode',
          message: {
            zh: `变量“${variable.key}”是“是/否”，不能增加。`,
            en: `Variable "${variable.key}" is yes or no: nothing can be added to it.`,
          },
          remedy: {
            zh: '改为“切换是否”，或换一个变量。',
            en: 'Change to “Toggle yes and no”, or choose another variable.',
          },
        };
  },
  print(printer) {
    const variable = printer.stateVariable('state');
    if (!variable || !takes(variable.type, printer.literal('mode'))) return [];
    const { key, type } = variable;
    const text = printer.literal('value');
    const value = text === undefined ? printer.value('value', type) : printer.json(typed(text, type));
    switch (printer.literal('mode')) {
      case 'toggle':
        return printer.setData({ [key]: `!this.data.${key}` });
      case 'add':
        return printer.setData({
          [key]: `this.data.${key} + ${/^[\w.]+$/.test(value) ? value : `(${value})`}`,
        });
      default:
        return printer.setData({ [key]: value });
    }
  },
});

/** Whether a variable can be changed so: only yes or no has an opposite, and to it nothing can be added. */
function takes(type: StateVariable['type'], mode: unknown): boolean {
  if (mode === 'toggle') return type === 'boolean';
  return mode !== 'add' || type !== 'boolean';
}

/** What was typed, as the variable's type: what is no number is 0, and only `true` is true. */
function typed(text: string, type: StateVariable['type']): string | number | boolean {
  if (type === 'text') return text;
  if (type === 'boolean') return text.trim() === 'true';
  const number = Number(text);
  return Number.isFinite(number) ? number : 0;
}
