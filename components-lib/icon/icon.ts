import { field } from '../../schema/field.ts';
import { defineElement } from '../defineComponent.ts';
import { tapEvents } from '../tapEvents.ts';
import { element, unless } from '../template.ts';
import { iconMask } from './iconMask.ts';

/** A line icon in the colour of its text style. */
export const icon = defineElement({
  type: 'icon',
  version: 1,
  label: { zh: '图标', en: 'Icon' },
  docs: {
    zh: '一套线条图标，颜色随文字颜色变化，放大也清晰。要点按的图标，请把宽高设到 88 以上，或放进一个容器里。',
    en: 'A family of line icons. They take the text colour and stay sharp at any size. To make one tappable, give it 88 or more in width and height, or put it into a box.',
  },
  palette: {
    group: 'basic',
    icon: '<path d="M12 3.500l2.6 5.4 5.9.8-4.3 4.1 1.1 5.9-5.3-2.9-5.3 2.9 1.1-5.9-4.3-4.1 5.9-.8z"/>',
    keywords: ['图标', '符号', 'tubiao', 'fuhao', 'icon', 'symbol', 'glyph'],
  },
  props: {
    name: field.icon({ label: { zh: '图标', en: 'Icon' }, default: 'sparkle', bindable: false }),
    weight: field.select({
      label: { zh: '线条', en: 'Line' },
      options: [
        { value: 'light', label: { zh: '细', en: 'Light' } },
        { value: 'regular', label: { zh: '中', en: 'Regular' } },
        { value: 'bold', label: { zh: '粗', en: 'Bold' } },
      ],
      default: 'regular',
      bindable: false,
    }),
    label: field.text({
      label: { zh: '含义', en: 'Meaning' },
      help: {
        zh: '读屏软件会念出来。旁边已有文字时留空。',
        en: 'Read aloud by screen readers. Leave empty beside a text that says it.',
      },
      advanced: true,
    }),
  },
  style: ['color', 'place', 'box', 'effects'],
  events: tapEvents,
  slots: 'none',
  create: (context) => ({
    style: { ...context.margins, width: 48, height: 48, color: context.color('ink') },
  }),
  template: (props) =>
    element(
      'view',
      { class: iconMask(props.name, props.weight)?.classes, 'aria-label': unless(props.label, '') },
      [],
      { part: 'root' },
    ),
  wxss: (props) => iconMask(props.name, props.weight)?.wxss ?? [],
});
