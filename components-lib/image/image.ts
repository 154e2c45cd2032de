import { field } from '../../schema/field.ts';
import { defineElement } from '../defineComponent.ts';
import { tapEvents } from '../tapEvents.ts';
import { element, isLiteral, literal, unless } from '../template.ts';
import { placeholder } from './placeholder.ts';

/** A picture. */
export const image = defineElement({
  type: 'image',
  version: 1,
  label: { zh: '图片', en: 'Image' },
  docs: {
    zh: '一张图片。“铺满”会裁掉多余的边，“完整显示”会留白，“按原比例”由宽度决定高度。放在小程序包里的图片合计最好不超过 200 KB，大图请用网址。',
    en: 'A picture. “Fill” crops what does not fit, “Fit” leaves margins, “Own proportions” takes the height from the width. Pictures inside the package should stay below 200 KB in all; use web addresses for large ones.',
  },
  palette: {
    group: 'basic',
    icon: '<rect x="3.5" y="4.5" width="17" height="15" rx="2"/><path d="M4 17l5-5 4 4 3-2.5 4.5 4"/><circle cx="15.5" cy="9" r="1.5"/>',
    keywords: ['图片', '照片', '海报', 'tupian', 'zhaopian', 'haibao', 'image', 'picture', 'photo', 'poster'],
  },
  props: {
    src: field.image({ label: { zh: '图片', en: 'Picture' }, required: true }),
    mode: field.select({
      label: { zh: '填充方式', en: 'Sizing' },
      options: [
        { value: 'aspectFill', label: { zh: '铺满', en: 'Fill' } },
        { value: 'aspectFit', label: { zh: '完整显示', en: 'Fit' } },
        { value: 'widthFix', label: { zh: '按原比例', en: 'Own proportions' } },
        { value: 'scaleToFill', label: { zh: '拉伸', en: 'Stretch' } },
      ],
      default: 'aspectFill',
      bindable: false,
    }),
    alt: field.text({
      label: { zh: '图片描述', en: 'Description' },
      help: {
        zh: '读屏软件会念出来。纯装饰的图片留空。',
        en: 'Read aloud by screen readers. Leave empty for pure decoration.',
      },
    }),
    menu: field.boolean({
      label: { zh: '长按识别或保存', en: 'Long press to save or scan' },
      help: { zh: '二维码图片请打开。', en: 'Switch on for QR codes.' },
      advanced: true,
    }),
    lazy: field.boolean({
      label: { zh: '滚动到附近再加载', en: 'Load when nearby' },
      default: true,
      advanced: true,
      bindable: false,
    }),
  },
  style: ['place', 'box', 'border', 'effects', 'fill'],
  events: { ...tapEvents, load: { label: { zh: '图片加载完成', en: 'Picture has loaded' } } },
  slots: 'none',
  create: (context) => ({
    style: { width: '100%', height: 480, fill: { kind: 'color', color: context.color('surface') } },
  }),
  template(props, context) {
    const empty = isLiteral(props.src, '');
    // Without a picture an export keeps the place and its fill, and draws nothing that pretends to be one.
    if (empty && !context.design)
      return element('view', {}, [], { part: 'root', events: { tap: 'tap', longpress: 'longpress' } });
    return element(
      'image',
      {
        src: empty ? literal(placeholder('picture')) : props.src,
        mode: props.mode,
        'lazy-load': unless(props.lazy, false),
        'show-menu-by-longpress': unless(props.menu, false),
        'aria-role': isLiteral(props.alt, '') ? undefined : 'img',
        'aria-label': unless(props.alt, ''),
      },
      [],
      { part: 'root' },
    );
  },
});
