import { field } from '../../schema/field.ts';
import type { DataTable } from '../../schema/project.ts';
import type { Blueprint } from '../blueprint.ts';
import { defineElement } from '../defineComponent.ts';
import type { DropContext } from '../dropContext.ts';
import { tapEvents } from '../tapEvents.ts';
import { children, element, isLiteral, text } from '../template.ts';

/** One design, repeated for each row of a table. */
export const list = defineElement({
  type: 'list',
  version: 1,
  label: { zh: '列表', en: 'List' },
  docs: {
    zh: '设计好一条，数据有多少条就显示多少条。可以只显示一部分，例如某个分类；一条都没有时显示一句提示。',
    en: 'Design one entry; it shows as many as the data has. Show only some of them, one category for example; a line of text stands in when there are none.',
  },
  palette: {
    group: 'layout',
    icon: '<rect x="3.5" y="4" width="5" height="5" rx="1"/><rect x="3.5" y="14" width="5" height="5" rx="1"/><path d="M12 5h8.5M12 8h5M12 15h8.5M12 18h5"/>',
    keywords: ['列表', '重复', '数据', 'liebiao', 'chongfu', 'shuju', 'list', 'repeat', 'data', 'feed'],
  },
  props: {
    empty: field.text({
      label: { zh: '没有内容时显示', en: 'When there is nothing' },
      help: { zh: '例如筛选后没有结果。', en: 'When a filter leaves nothing, for example.' },
    }),
  },
  style: ['layout', 'place', 'box', 'fill', 'border', 'effects', 'text'],
  parts: { empty: { label: { zh: '空列表提示', en: 'Text of the empty list' }, style: ['text', 'box'] } },
  events: tapEvents,
  slots: 'children',
  repeat: true,
  create: (context) => ({
    props: { empty: context.text({ zh: '这里暂时没有内容', en: 'Nothing here for now' }) },
    style: { ...context.margins, layout: 'column', gap: 32 },
    parts: {
      empty: {
        ...context.type('caption'),
        color: context.color('muted'),
        textAlign: 'center',
        paddingTop: 64,
        paddingBottom: 64,
      },
    },
    ...(context.table && {
      repeat: { source: context.table.key, item: context.table.itemKey, index: 'index' },
    }),
    children: [entry(context, context.table)],
  }),
  template: (props) =>
    element(
      'view',
      {},
      [
        children({
          empty: isLiteral(props.empty, '')
            ? undefined
            : [element('text', {}, [text(props.empty)], { part: 'empty' })],
        }),
      ],
      { part: 'root' },
    ),
});

/** A picture, a title and a line below, filled from the table's own columns where it has fitting ones. */
function entry(context: DropContext, table: DataTable | undefined): Blueprint {
  const of = (...types: string[]) =>
    (table?.fields ?? [])
      .filter((field) => types.includes(field.type))
      .map((field) => `${table?.itemKey}.${field.key}`);
  const [title, line] = of('text');
  const [picture] = of('image');
  return {
    type: 'box',
    style: { layout: 'row', gap: 24, align: 'center' },
    children: [
      {
        type: 'image',
        bind: picture ? { src: picture } : {},
        style: {
          width: 200,
          height: 200,
          radius: context.radius,
          fill: { kind: 'color', color: context.color('surface') },
        },
      },
      {
        type: 'box',
        style: { layout: 'column', gap: 8, grow: 1 },
        children: [
          {
            type: 'text',
            props: title ? {} : { text: context.text({ zh: '街角的咖啡馆', en: 'The café on the corner' }) },
            bind: title ? { text: title } : {},
            style: { fontSize: 32, lineHeight: 1.4, fontWeight: 500, color: context.color('ink') },
          },
          {
            type: 'text',
            props: line
              ? {}
              : {
                  text: context.text({
                    zh: '步行三分钟，下午最安静',
                    en: 'Three minutes on foot, quiet after noon',
                  }),
                },
            bind: line ? { text: line } : {},
            style: { ...context.type('caption'), color: context.color('muted'), maxLines: 2 },
          },
        ],
      },
    ],
  };
}
