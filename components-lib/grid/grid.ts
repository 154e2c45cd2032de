import type { Blueprint } from '../blueprint.ts';
import { defineElement } from '../defineComponent.ts';
import type { DropContext } from '../dropContext.ts';
import { tapEvents } from '../tapEvents.ts';
import { children, element } from '../template.ts';

/** A container of equal columns. */
export const grid = defineElement({
  type: 'grid',
  version: 1,
  label: { zh: '宫格', en: 'Grid' },
  docs: {
    zh: '等宽的几列，放满一行自动换行。适合商品、门店和分类入口；接上数据，一格会变成很多格。',
    en: 'Columns of equal width that fill row after row. Good for products, stores and categories; connected to data, one cell becomes many.',
  },
  palette: {
    group: 'layout',
    icon: '<rect x="4" y="4" width="7" height="7" rx="1.5"/><rect x="13" y="4" width="7" height="7" rx="1.5"/><rect x="4" y="13" width="7" height="7" rx="1.5"/><rect x="13" y="13" width="7" height="7" rx="1.5"/>',
    keywords: ['宫格', '网格', '多列', 'gongge', 'wangge', 'duolie', 'grid', 'columns', 'tiles'],
  },
  props: {},
  style: ['layout', 'place', 'box', 'fill', 'border', 'effects', 'text'],
  events: tapEvents,
  slots: 'children',
  repeat: true,
  create: (context) => ({
    style: { ...context.margins, layout: 'grid', columns: 2, gap: 24 },
    children: [
      { zh: '本季新品', en: 'New this season' },
      { zh: '经典系列', en: 'The classics' },
      { zh: '礼赠之选', en: 'Gifts' },
      { zh: '探访门店', en: 'Our stores' },
    ].map((title) => cell(context, context.text(title))),
  }),
  template: () => element('view', {}, [children()], { part: 'root' }),
});

function cell(context: DropContext, title: string): Blueprint {
  return {
    type: 'box',
    style: { layout: 'column', gap: 16 },
    children: [
      {
        type: 'image',
        style: {
          width: '100%',
          height: 320,
          radius: context.radius,
          fill: { kind: 'color', color: context.color('surface') },
        },
      },
      {
        type: 'text',
        props: { text: title },
        style: { ...context.type('body'), color: context.color('ink') },
      },
    ],
  };
}
