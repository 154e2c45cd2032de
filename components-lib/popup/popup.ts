import { field } from '../../schema/field.ts';
import { defineWidget, type StyleChoice } from '../defineComponent.ts';
import { literal, unless } from '../template.ts';
import json from './widget/index.json?raw';
import script from './widget/index.ts?widget';
import wxml from './widget/index.wxml?raw';
import wxss from './widget/index.wxss?raw';

/** What the widget's own rules leave to the designer: see `popup__panel` in its style sheet. */
const PANEL: readonly StyleChoice[] = [
  'layout',
  'width',
  'height',
  'minHeight',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'fill',
  'border',
  'shadow',
  'text',
];

/** A panel over the page. */
export const popup = defineWidget({
  type: 'popup',
  version: 1,
  label: { zh: '弹窗', en: 'Popup' },
  docs: {
    zh: '盖在页面上的一块内容，由“打开弹窗”动作打开。在图层里选中它，画布上就会显示出来。请放在页面最外层，不要放进会旋转的容器。',
    en: 'A panel over the page, opened by the action “Open popup”. Select it in the layers and the canvas shows it. Keep it at the top level of the page, not inside anything rotated.',
  },
  palette: {
    group: 'campaign',
    icon: '<rect x="3.5" y="3.5" width="17" height="17" rx="2"/><rect x="7" y="9" width="10" height="7" rx="1"/><path d="M15 11h.01"/>',
    keywords: [
      '弹窗',
      '浮层',
      '弹出',
      '对话框',
      'tanchuang',
      'fuceng',
      'tanchu',
      'popup',
      'dialog',
      'modal',
      'sheet',
    ],
  },
  props: {
    position: field.select({
      label: { zh: '位置', en: 'Position' },
      options: [
        { value: 'center', label: { zh: '居中', en: 'Centre' } },
        { value: 'bottom', label: { zh: '从底部升起', en: 'From the bottom' } },
      ],
      default: 'center',
      bindable: false,
    }),
    label: field.text({
      label: { zh: '名称', en: 'Name' },
      help: { zh: '读屏软件打开时会念出来。', en: 'Read aloud by screen readers when it opens.' },
    }),
    closeButton: field.boolean({ label: { zh: '显示关闭按钮', en: 'Close button' }, default: true }),
    maskClosable: field.boolean({ label: { zh: '点空白处关闭', en: 'Tap outside closes' }, default: true }),
  },
  // No `place`: it draws over the page wherever it stands. What is styled is its panel.
  style: [],
  parts: {
    panel: { label: { zh: '面板', en: 'Panel' }, style: PANEL },
    mask: { label: { zh: '遮罩', en: 'Backdrop' }, style: ['fill'] },
    close: { label: { zh: '关闭按钮', en: 'Close button' }, style: ['color'] },
  },
  events: { close: { label: { zh: '关闭', en: 'Closed' } } },
  slots: 'children',
  revealedBy: 'shown',
  create: (context) => ({
    props: { label: context.text({ zh: '温馨提示', en: 'A note' }) },
    parts: {
      panel: {
        width: 622,
        paddingTop: 88,
        paddingRight: 48,
        paddingBottom: 56,
        paddingLeft: 48,
        layout: 'column',
        gap: 24,
        fill: { kind: 'color', color: '#ffffff' },
        radius: context.radius,
      },
      mask: { fill: { kind: 'color', color: 'rgba(0, 0, 0, 0.5)' } },
      close: { color: context.color('muted') },
    },
    children: [
      {
        type: 'text',
        props: { text: context.text({ zh: '为你预留了一份心意', en: 'Something is waiting for you' }) },
        style: { ...context.type('title'), color: context.color('ink'), textAlign: 'center' },
      },
      {
        type: 'text',
        props: {
          text: context.text({
            zh: '到店出示此页，即可领取。',
            en: 'Show this page in store to collect it.',
          }),
        },
        style: { ...context.type('body'), color: context.color('muted'), textAlign: 'center' },
      },
    ],
  }),
  files: { wxml, wxss, json, ...script },
  attributes: (props, context) => ({
    'model:show': context.state('shown', false),
    position: unless(literal(props.position), 'center'),
    label: unless(props.label, ''),
    'close-button': unless(props.closeButton, true),
    'close-label': literal(context.text({ zh: '关闭', en: 'Close' })),
    'mask-closable': unless(props.maskClosable, true),
  }),
});
