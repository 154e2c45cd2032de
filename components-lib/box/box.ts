import { defineElement } from '../defineComponent.ts';
import { tapEvents } from '../tapEvents.ts';
import { children, element } from '../template.ts';

/** A container. How it lays out its content is its style's `layout`. */
export const box = defineElement({
  type: 'box',
  version: 1,
  label: { zh: '容器', en: 'Box' },
  docs: {
    zh: '把几样内容收在一起：排成一行、一列，或自由摆放。卡片、页头、吸顶栏都从它开始；接上数据，里面的内容会逐条重复。',
    en: 'Holds things together: in a row, in a column, or wherever you put them. Cards, headers and sticky bars start here. Connected to data, it repeats its content for each row.',
  },
  palette: {
    group: 'layout',
    icon: '<rect x="3.5" y="4.5" width="17" height="15" rx="2"/><path d="M7 9h10M7 12h10M7 15h6"/>',
    keywords: [
      '容器',
      '卡片',
      '分组',
      'rongqi',
      'kapian',
      'fenzu',
      'box',
      'card',
      'container',
      'group',
      'section',
    ],
  },
  props: {},
  style: ['layout', 'place', 'box', 'fill', 'border', 'effects', 'text'],
  events: tapEvents,
  slots: 'children',
  repeat: true,
  create: (context) => ({
    style: {
      ...context.margins,
      layout: 'column',
      gap: 16,
      paddingTop: 32,
      paddingRight: 32,
      paddingBottom: 32,
      paddingLeft: 32,
      minHeight: 200,
      fill: { kind: 'color', color: context.color('surface') },
      radius: context.radius,
    },
  }),
  template: () => element('view', {}, [children()], { part: 'root' }),
});
