import { field } from '../../schema/field.ts';
import { defineElement } from '../defineComponent.ts';
import { placeholder } from '../image/placeholder.ts';
import { element, isLiteral, literal, unless } from '../template.ts';

/** A film. */
export const video = defineElement({
  type: 'video',
  version: 1,
  label: { zh: '视频', en: 'Video' },
  docs: {
    zh: '播放一段视频。视频要用 https 网址，不能放在小程序包里。自动播放时请静音，并选一张封面，免得先看到黑屏。',
    en: 'Plays a film from an https address; it cannot live inside the package. Mute what plays by itself, and choose a cover so that nobody looks at black first.',
  },
  palette: {
    group: 'media',
    icon: '<rect x="3" y="5" width="18" height="14" rx="2"/><path d="M10 9v6l5-3z"/>',
    keywords: ['视频', '影片', '短片', 'shipin', 'yingpian', 'duanpian', 'video', 'film', 'movie'],
  },
  props: {
    src: field.video({ label: { zh: '视频', en: 'Film' }, required: true }),
    poster: field.image({ label: { zh: '封面', en: 'Cover' } }),
    fit: field.select({
      label: { zh: '填充方式', en: 'Sizing' },
      options: [
        { value: 'contain', label: { zh: '完整显示', en: 'Fit' } },
        { value: 'cover', label: { zh: '铺满', en: 'Fill' } },
      ],
      default: 'cover',
      bindable: false,
    }),
    controls: field.boolean({ label: { zh: '显示播放控件', en: 'Show controls' }, default: true }),
    autoplay: field.boolean({ label: { zh: '自动播放', en: 'Play by itself' } }),
    muted: field.boolean({ label: { zh: '静音', en: 'Muted' } }),
    loop: field.boolean({ label: { zh: '循环', en: 'Loop' } }),
  },
  style: ['box', 'place', 'fill', 'border', 'effects'],
  events: {
    play: { label: { zh: '开始播放', en: 'Starts playing' } },
    pause: { label: { zh: '暂停', en: 'Pauses' } },
    ended: { label: { zh: '播放结束', en: 'Reaches the end' } },
  },
  slots: 'none',
  create: () => ({ style: { width: '100%', height: 422, fill: { kind: 'color', color: '#111111' } } }),
  template(props, context) {
    const empty = isLiteral(props.src, '');
    if (empty && !context.design) return element('view', {}, [], { part: 'root', events: {} });
    const waiting = empty && isLiteral(props.poster, '');
    return element(
      'video',
      {
        src: unless(props.src, ''),
        poster: waiting ? literal(placeholder('film')) : unless(props.poster, ''),
        'object-fit': props.fit,
        controls: unless(props.controls, true),
        autoplay: unless(props.autoplay, false),
        muted: unless(props.muted, false),
        loop: unless(props.loop, false),
      },
      [],
      { part: 'root' },
    );
  },
});
