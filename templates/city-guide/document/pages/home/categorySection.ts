import { box, image, type Layer, text } from '../../layers.ts';
import { faded, foldAbove } from '../../look.ts';
import type { Telling } from '../../telling.ts';
import { token } from '../../tokens.ts';
import { sectionTitle } from './sectionTitle.ts';

/** Four ways in. Rows begin at the margin and run off the right edge. */
export function categorySection({ copy, say }: Telling): Layer {
  const row = box(
    say('分类行', 'Category row'),
    {
      style: {
        layout: 'row',
        align: 'center',
        gap: 40,
        paddingTop: 40,
        paddingBottom: 40,
        paddingRight: token('margin'),
        ...foldAbove,
      },
      pressed: faded,
      on: { tap: [{ type: 'navigate', props: { page: 'category', params: { id: 'category.id' } } }] },
    },
    [
      image(say('图标', 'Icon'), { bind: 'category.icon' }, { style: { width: 56, height: 56 } }),
      box(say('分类说明', 'Category words'), { style: { layout: 'column', gap: token('hair'), grow: 1 } }, [
        text(say('名称', 'Name'), 'title', { bind: 'category.name' }, { style: { color: token('ink') } }),
        text(
          say('一句话', 'Line'),
          'caption',
          { bind: 'category.line' },
          { style: { color: token('muted') } },
        ),
      ]),
      text(say('处数', 'Count'), 'title', { bind: 'category.count' }, { style: { color: token('primary') } }),
    ],
  );
  return box(say('分类', 'Categories'), { style: { layout: 'column', paddingBottom: token('section') } }, [
    sectionTitle(say('标题', 'Title'), copy.home.categories.title),
    {
      type: 'list',
      name: say('分类列表', 'Category list'),
      style: { layout: 'column', marginLeft: token('margin') },
      repeat: { source: 'categories', item: 'category', index: 'index' },
      children: [row],
    },
  ]);
}
