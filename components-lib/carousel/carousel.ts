import { field } from '../../schema/field.ts';
import { defineElement } from '../defineComponent.ts';
import { children, element, isLiteral, literal, unless, type Value } from '../template.ts';

/** Full-size slides to swipe through. */
export const carousel = defineElement({
  type: 'carousel',
  version: 1,
  label: { zh: '轮播', en: 'Carousel' },
  docs: {
    zh: '左右滑动的几屏画面。放进来的每样内容是一屏，默认撑满轮播；接上数据，一条记录就是一屏。高度请在样式里设定。',
    en: 'Screens to swipe through. Everything you put inside is one slide and fills it; connected to data, each row is a slide. Set the height in the style.',
  },
  palette: {
    group: 'media',
    icon: '<rect x="6" y="4.5" width="12" height="12" rx="2"/><path d="M3 7v7M21 7v7M9.5 20h.01M12 20h.01M14.5 20h.01"/>',
    keywords: [
      '轮播',
      '幻灯片',
      '焦点图',
      'lunbo',
      'huandengpian',
      'jiaodiantu',
      'carousel',
      'slider',
      'swiper',
      'banner',
    ],
  },
  props: {
    autoplay: field.boolean({ label: { zh: '自动播放', en: 'Play by itself' }, default: true }),
    interval: field.number({
      label: { zh: '每屏停留', en: 'Time per slide' },
      default: 4000,
      min: 1000,
      max: 20000,
      step: 500,
      unit: 'ms',
      visible: (props) => props.autoplay === true,
    }),
    circular: field.boolean({ label: { zh: '首尾相接', en: 'Start over after the last' }, default: true }),
    indicator: field.select({
      label: { zh: '指示点', en: 'Dots' },
      options: [
        { value: 'none', label: { zh: '不显示', en: 'None' } },
        { value: 'dots', label: { zh: '显示', en: 'Show' } },
      ],
      default: 'dots',
      bindable: false,
    }),
    dotColor: field.color({
      label: { zh: '圆点颜色', en: 'Dot colour' },
      default: 'rgba(255, 255, 255, 0.45)',
      visible: (props) => props.indicator === 'dots',
    }),
    activeDotColor: field.color({
      label: { zh: '当前圆点颜色', en: 'Colour of the current dot' },
      default: '#ffffff',
      visible: (props) => props.indicator === 'dots',
    }),
    peek: field.number({
      label: { zh: '露出下一屏', en: 'Show some of the next' },
      help: {
        zh: '右侧露出的宽度，提示还有内容。',
        en: 'Width that peeks in from the right and says there is more.',
      },
      min: 0,
      max: 300,
      unit: 'rpx',
      bindable: false,
      advanced: true,
    }),
    vertical: field.boolean({
      label: { zh: '上下滑动', en: 'Swipe up and down' },
      advanced: true,
      bindable: false,
    }),
  },
  style: ['box', 'place', 'fill', 'border', 'effects'],
  events: { change: { label: { zh: '切换到另一屏', en: 'Another slide is shown' } } },
  slots: 'children',
  repeat: true,
  create: (context) => ({
    style: { width: '100%', height: 840, overflow: 'hidden' },
    children: Array.from({ length: 3 }, () => ({
      type: 'image',
      style: { width: '100%', height: '100%', fill: { kind: 'color', color: context.color('surface') } },
    })),
  }),
  template(props) {
    const dots = props.indicator === 'dots';
    return element(
      'swiper',
      {
        'indicator-dots': dots ? literal(true) : undefined,
        'indicator-color': dots ? colorOr(props.dotColor, 'rgba(255, 255, 255, 0.45)') : undefined,
        'indicator-active-color': dots ? colorOr(props.activeDotColor, '#ffffff') : undefined,
        autoplay: unless(props.autoplay, false),
        interval: isLiteral(props.autoplay, false) ? undefined : unless(props.interval, 5000),
        circular: unless(props.circular, false),
        vertical: unless(props.vertical, false),
        'next-margin':
          props.peek.kind === 'literal' && props.peek.value > 0 ? `${props.peek.value}rpx` : undefined,
      },
      [children({ wrap: element('swiper-item') })],
      { part: 'root' },
    );
  },
});

/** An emptied colour field falls back to what its default says. */
function colorOr(color: Value<string>, fallback: string): Value<string> {
  return color.kind === 'literal' && color.value === '' ? literal(fallback) : color;
}
