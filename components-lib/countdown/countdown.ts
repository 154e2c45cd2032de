import { field } from '../../schema/field.ts';
import { defineWidget } from '../defineComponent.ts';
import json from './widget/index.json?raw';
import script from './widget/index.ts?widget';
import wxml from './widget/index.wxml?raw';
import wxss from './widget/index.wxss?raw';

const shows = (unit: string) => (props: Readonly<Record<string, unknown>>) =>
  typeof props.format === 'string' && props.format.includes(unit);

/** Time left until a moment. */
export const countdown = defineWidget({
  type: 'countdown',
  version: 1,
  label: { zh: '倒计时', en: 'Countdown' },
  docs: {
    zh: '离某个时刻还有多久，按北京时间计算。到点可以换成一句话，也可以触发“结束”，例如打开弹窗。',
    en: 'Time left until a moment, Beijing time. At the end it can turn into a line of text, and raise “Finish”, to open a popup for example.',
  },
  palette: {
    group: 'campaign',
    icon: '<rect x="3" y="7" width="8" height="10" rx="1.5"/><rect x="13" y="7" width="8" height="10" rx="1.5"/><path d="M3 12h8M13 12h8"/>',
    keywords: ['倒计时', '限时', '开售', 'daojishi', 'xianshi', 'kaishou', 'countdown', 'timer', 'launch'],
  },
  props: {
    until: field.datetime({ label: { zh: '到什么时候', en: 'Until' }, required: true }),
    format: field.select({
      label: { zh: '显示到', en: 'Show' },
      options: [
        { value: 'dhms', label: { zh: '天 时 分 秒', en: 'Days to seconds' } },
        { value: 'hms', label: { zh: '时 分 秒', en: 'Hours to seconds' } },
        { value: 'dhm', label: { zh: '天 时 分', en: 'Days to minutes' } },
        { value: 'd', label: { zh: '只显示天', en: 'Days only' } },
      ],
      default: 'dhms',
      bindable: false,
    }),
    dayLabel: field.text({
      label: { zh: '“天”后的字', en: 'After days' },
      visible: shows('d'),
      advanced: true,
    }),
    hourLabel: field.text({
      label: { zh: '“时”后的字', en: 'After hours' },
      visible: shows('h'),
      advanced: true,
    }),
    minuteLabel: field.text({
      label: { zh: '“分”后的字', en: 'After minutes' },
      visible: shows('m'),
      advanced: true,
    }),
    secondLabel: field.text({
      label: { zh: '“秒”后的字', en: 'After seconds' },
      visible: shows('s'),
      advanced: true,
    }),
    endText: field.text({
      label: { zh: '结束后显示', en: 'When it is over' },
      help: { zh: '留空则停在 00。', en: 'Left empty, it stays at 00.' },
    }),
  },
  style: ['textAlign', 'place', 'box', 'fill', 'border', 'effects'],
  parts: {
    digit: { label: { zh: '数字', en: 'Digits' }, style: ['text', 'fill', 'border', 'box'] },
    label: { label: { zh: '单位', en: 'Labels' }, style: ['text'] },
  },
  events: { finish: { label: { zh: '结束', en: 'Finish' } } },
  slots: 'none',
  create: (context) => ({
    props: {
      until: context.daysAhead(30),
      dayLabel: context.text({ zh: '天', en: 'd' }),
      hourLabel: context.text({ zh: '时', en: 'h' }),
      minuteLabel: context.text({ zh: '分', en: 'm' }),
      secondLabel: context.text({ zh: '秒', en: 's' }),
      endText: context.text({ zh: '现已开启', en: 'Open now' }),
    },
    style: { ...context.margins, textAlign: 'center' },
    parts: {
      digit: { fontSize: 56, lineHeight: 1.2, fontWeight: 500, color: context.color('ink') },
      label: { fontSize: 24, color: context.color('muted') },
    },
  }),
  files: { wxml, wxss, json, ...script },
});
