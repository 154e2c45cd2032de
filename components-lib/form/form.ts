import { button } from '../button/button.ts';
import { defineElement } from '../defineComponent.ts';
import { input } from '../input/input.ts';
import { children, element } from '../template.ts';

/** A container whose submit button raises its `submit`. */
export const form = defineElement({
  type: 'form',
  version: 1,
  label: { zh: '表单', en: 'Form' },
  docs: {
    zh: '把几个输入项和一个提交按钮收在一起。点提交时触发“提交”，填好的内容在各输入项所存的变量里。只问必须知道的，并说明用途。',
    en: 'Holds inputs and their submit button. Submitting raises “Submit”; what people typed is in the variables of the inputs. Ask only for what you need, and say why.',
  },
  palette: {
    group: 'form',
    icon: '<rect x="4" y="4" width="16" height="4.5" rx="1"/><rect x="4" y="10.5" width="16" height="4.5" rx="1"/><path d="M12.5 19.5h7.5"/>',
    keywords: ['表单', '报名', '预约', '留资', 'biaodan', 'baoming', 'yuyue', 'form', 'sign up', 'lead'],
  },
  props: {},
  style: ['layout', 'place', 'box', 'fill', 'border', 'effects', 'text'],
  events: {
    submit: { label: { zh: '提交', en: 'Submit' } },
    reset: { label: { zh: '清空', en: 'Clear' } },
  },
  slots: 'children',
  create(context) {
    const inside = { ...context, margins: {} };
    const entry = input.create(inside);
    return {
      style: { ...context.margins, layout: 'column', gap: 40 },
      children: [
        { type: 'input', ...entry },
        {
          type: 'input',
          ...entry,
          props: {
            type: 'phone',
            label: context.text({ zh: '手机号', en: 'Phone' }),
            placeholder: context.text({ zh: '仅用于确认预约', en: 'Only to confirm your booking' }),
          },
        },
        {
          type: 'button',
          ...button.create(inside),
          props: { label: context.text({ zh: '提交预约', en: 'Request a visit' }), job: 'submit' },
        },
      ],
    };
  },
  template: () => element('form', {}, [children()], { part: 'root' }),
});
