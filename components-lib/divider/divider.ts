import { field } from '../../schema/field.ts';
import { defineElement } from '../defineComponent.ts';
import { element } from '../template.ts';

/** A line between things. */
export const divider = defineElement({
  type: 'divider',
  version: 1,
  label: { zh: '分隔线', en: 'Divider' },
  docs: {
    zh: '把两段内容轻轻隔开。横排的容器里请改成竖线。很多时候，多一点留白比一条线更好。',
    en: 'Sets two pieces of content apart. Make it vertical inside a row. Often some white space does it better.',
  },
  palette: {
    group: 'basic',
    icon: '<path d="M3.5 12h17M7 6.5h10M7 17.5h10"/>',
    keywords: ['分隔线', '线', '分割', 'fengexian', 'xian', 'divider', 'line', 'rule', 'separator'],
  },
  props: {
    direction: field.select({
      label: { zh: '方向', en: 'Direction' },
      options: [
        { value: 'horizontal', label: { zh: '横线', en: 'Horizontal' } },
        { value: 'vertical', label: { zh: '竖线', en: 'Vertical' } },
      ],
      default: 'horizontal',
      bindable: false,
    }),
    pattern: field.select({
      label: { zh: '线型', en: 'Line' },
      options: [
        { value: 'solid', label: { zh: '实线', en: 'Solid' } },
        { value: 'dashed', label: { zh: '虚线', en: 'Dashed' } },
        { value: 'dotted', label: { zh: '点线', en: 'Dotted' } },
      ],
      default: 'solid',
      bindable: false,
    }),
    thickness: field.number({
      label: { zh: '粗细', en: 'Thickness' },
      default: 2,
      min: 1,
      max: 24,
      unit: 'rpx',
      bindable: false,
    }),
  },
  style: ['color', 'place', 'box', 'opacity'],
  slots: 'none',
  create: (context) => ({
    style: { ...context.margins, color: context.color('line') },
  }),
  // A border rather than a fill: it can be dashed, and takes the text colour without being told.
  template(props) {
    const side = props.direction === 'vertical' ? 'left' : 'top';
    const thickness = props.thickness.kind === 'literal' ? props.thickness.value : 2;
    return element(
      'view',
      { class: 'divider', style: `border-${side}: ${thickness}rpx ${props.pattern}` },
      [],
      { part: 'root' },
    );
  },
  wxss: () => ['.divider {\n  flex-shrink: 0;\n  align-self: stretch;\n}'],
});
