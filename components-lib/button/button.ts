import { field } from '../../schema/field.ts';
import { defineElement } from '../defineComponent.ts';
import { iconMask } from '../icon/iconMask.ts';
import { plainButton } from '../plainButton.ts';
import { classes, element, text, unless } from '../template.ts';

const BASE = `.button {
  display: flex;
  align-items: center;
  justify-content: center;
  gap: 16rpx;
  box-sizing: border-box;
  min-height: 88rpx;
  text-align: center;
}`;

const ICON = `.button-icon {
  width: 1.3em;
  height: 1.3em;
}`;

/** A button in the brand's style. */
export const button = defineElement({
  type: 'button',
  version: 1,
  label: { zh: '按钮', en: 'Button' },
  docs: {
    zh: '请人做一件事：预约、打电话、看路线、分享。一屏最好只有一个主按钮，文案写动词。放进表单并设为“提交”，会触发表单的提交。',
    en: 'Asks for one thing: book, call, get there, share. One main button a screen, worded as a verb. Inside a form and set to Submit, it sends the form.',
  },
  palette: {
    group: 'basic',
    icon: '<rect x="3" y="8" width="18" height="8" rx="4"/><path d="M8.5 12h7"/>',
    keywords: ['按钮', '提交', '预约', 'anniu', 'tijiao', 'yuyue', 'button', 'cta', 'submit'],
  },
  props: {
    label: field.text({ label: { zh: '文案', en: 'Label' }, inPlace: true, required: true, maxLength: 40 }),
    icon: field.icon({ label: { zh: '图标', en: 'Icon' }, bindable: false }),
    iconSide: field.select({
      label: { zh: '图标位置', en: 'Icon side' },
      options: [
        { value: 'start', label: { zh: '文案前', en: 'Before the label' } },
        { value: 'end', label: { zh: '文案后', en: 'After the label' } },
      ],
      default: 'start',
      bindable: false,
      visible: (props) => props.icon !== '',
    }),
    job: field.select({
      label: { zh: '用途', en: 'Purpose' },
      options: [
        { value: 'press', label: { zh: '普通', en: 'Ordinary' } },
        { value: 'submit', label: { zh: '提交表单', en: 'Submit the form' } },
        { value: 'reset', label: { zh: '清空表单', en: 'Clear the form' } },
      ],
      default: 'press',
      bindable: false,
    }),
    disabled: field.boolean({ label: { zh: '不可点', en: 'Disabled' }, advanced: true }),
  },
  style: ['text', 'fill', 'box', 'border', 'place', 'effects'],
  parts: { icon: { label: { zh: '图标', en: 'Icon' }, style: ['color', 'width', 'height'] } },
  events: { tap: { label: { zh: '点按', en: 'Tap' } } },
  slots: 'none',
  create: (context) => ({
    props: { label: context.text({ zh: '立即预约', en: 'Book a visit' }) },
    style: {
      ...context.margins,
      paddingLeft: 48,
      paddingRight: 48,
      fontSize: 30,
      fontWeight: 500,
      color: context.color('onPrimary'),
      fill: { kind: 'color', color: context.color('primary') },
      radius: context.radius,
    },
    pressed: { opacity: 0.8 },
  }),
  // `hover-class` is `button-hover` by default, which turns any button grey.
  template(props) {
    const mask = iconMask(props.icon, 'regular');
    const label = text(props.label);
    const icon = mask && element('view', { class: `${mask.classes} button-icon` }, [], { part: 'icon' });
    const content = icon ? (props.iconSide === 'end' ? [label, icon] : [icon, label]) : [label];
    return element(
      'button',
      {
        class: classes(plainButton.className, 'button'),
        'form-type': props.job === 'press' ? undefined : props.job,
        disabled: unless(props.disabled, false),
        'hover-class': 'none',
      },
      content,
      { part: 'root' },
    );
  },
  wxss(props) {
    const mask = iconMask(props.icon, 'regular');
    return [...plainButton.wxss, BASE, ...(mask ? [...mask.wxss, ICON] : [])];
  },
});
