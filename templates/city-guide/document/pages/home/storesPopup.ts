import { box, type Layer, text } from '../../layers.ts';
import { faded, foldAbove, ground, inset } from '../../look.ts';
import { openMap, spaced } from '../../parts.ts';
import type { Telling } from '../../telling.ts';
import { token } from '../../tokens.ts';

/** Its node's id: the season's button opens it. */
export const STORES_POPUP = 'home-stores-popup';

/** The three doors, without leaving the season. */
export function storesPopup({ copy, say }: Telling): Layer {
  const row = box(
    say('门店行', 'Store row'),
    {
      style: { layout: 'column', gap: token('hair'), paddingTop: 32, paddingBottom: 32, ...foldAbove },
      pressed: faded,
      on: { tap: [openMap('store')] },
    },
    [
      text(say('名称', 'Name'), 'title', { bind: 'store.name' }, { style: { color: token('ink') } }),
      text(
        say('路程', 'Way'),
        'caption',
        { bind: "store.distance + ' · ' + store.walk" },
        { style: { color: token('muted') } },
      ),
    ],
  );
  return {
    type: 'popup',
    id: STORES_POPUP,
    name: say('门店弹窗', 'Stores popup'),
    props: { position: 'bottom', label: copy.storesPage.title },
    parts: {
      panel: { layout: 'column', ...ground('surface'), ...inset('block', 'margin') },
      mask: { fill: { kind: 'color', color: 'rgba(28, 17, 35, 0.6)' } },
      close: { color: token('muted') },
    },
    children: [
      text(say('眉题', 'Eyebrow'), 'eyebrow', copy.storesPage.eyebrow, {
        style: { color: token('primary'), ...spaced },
      }),
      text(say('标题', 'Title'), 'headline', copy.storesPage.title, {
        style: { color: token('ink'), marginBottom: token('gap') },
      }),
      {
        type: 'list',
        name: say('门店列表', 'Store list'),
        style: { layout: 'column' },
        repeat: { source: 'stores', item: 'store', index: 'index' },
        children: [row],
      },
    ],
  };
}
