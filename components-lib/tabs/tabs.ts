import { field } from '../../schema/field.ts';
import { defineWidget } from '../defineComponent.ts';
import { literal, unless } from '../template.ts';
import json from './widget/index.json?raw';
import script from './widget/index.ts?widget';
import wxml from './widget/index.wxml?raw';
import wxss from './widget/index.wxss?raw';

/** A row of choices of which one is active. */
export const tabs = defineWidget({
  type: 'tabs',
  version: 1,
  label: { zh: '标签栏', en: 'Tabs' },
  docs: {
    zh: '一排选项，选中一个。选中的值存进页面变量，列表可以据此筛选，容器可以据此显示或隐藏。',
    en: 'A row of choices, one of them active. The chosen value goes into a variable of the page; lists filter by it, boxes show or hide by it.',
  },
  palette: {
    group: 'campaign',
    icon: '<path d="M4 9.5h4M10.5 9.5h4M17 9.5h3.5M2.5 15h19M3 13.5h6"/>',
    keywords: [
      '标签',
      '分类',
      '切换',
      '筛选',
      'biaoqian',
      'fenlei',
      'qiehuan',
      'shaixuan',
      'tabs',
      'categories',
      'filter',
      'segmented',
    ],
  },
  props: {
    options: field.options({ label: { zh: '选项', en: 'Choices' } }),
    state: field.state({
      label: { zh: '存到变量', en: 'Save to' },
      help: {
        zh: '选中的值存进页面的这个变量（文字类型）。变量的初始值就是一开始选中的那项。',
        en: 'The chosen value goes into this variable of the page (of type text). Its initial value is the choice to start with.',
      },
      required: true,
    }),
    scrollable: field.boolean({
      label: { zh: '可以横向滚动', en: 'Scrolls sideways' },
      help: { zh: '选项多时打开；关闭则平分宽度。', en: 'For many choices. Otherwise they share the width.' },
      default: true,
      bindable: false,
    }),
  },
  style: ['place', 'box', 'fill', 'border', 'effects'],
  parts: {
    item: {
      label: { zh: '选项', en: 'Choice' },
      style: [
        'text',
        'fill',
        'border',
        'paddingTop',
        'paddingRight',
        'paddingBottom',
        'paddingLeft',
        'marginRight',
      ],
    },
    active: { label: { zh: '选中的选项', en: 'Active choice' }, style: ['text', 'fill', 'border'] },
  },
  events: { change: { label: { zh: '选中另一项', en: 'Another choice' } } },
  slots: 'none',
  create: (context) => ({
    props: {
      options: [
        { label: context.text({ zh: '全部', en: 'All' }), value: 'all' },
        { label: context.text({ zh: '美食', en: 'Food' }), value: 'food' },
        { label: context.text({ zh: '艺术', en: 'Art' }), value: 'art' },
        { label: context.text({ zh: '散步', en: 'Walks' }), value: 'walks' },
      ],
    },
    style: { paddingLeft: 12, paddingRight: 12 },
    parts: {
      item: {
        fontSize: 28,
        color: context.color('muted'),
        paddingLeft: 28,
        paddingRight: 28,
        borderBottomWidth: 4,
        borderStyle: 'solid',
        borderColor: 'transparent',
      },
      active: { color: context.color('ink'), fontWeight: 600, borderColor: context.color('primary') },
    },
  }),
  files: { wxml, wxss, json, ...script },
  attributes: (props) => ({
    options: literal(props.options),
    'model:value': props.state,
    // Without a variable the first choice is active until another is tapped.
    value: props.state ? undefined : literal(props.options[0]?.value ?? ''),
    scrollable: unless(props.scrollable, true),
  }),
});
