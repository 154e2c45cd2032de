import { box, type Layer, text } from '../../layers.ts';
import { faded } from '../../look.ts';
import { linkButton, openPlace, placeNames, placePicture } from '../../parts.ts';
import type { Telling } from '../../telling.ts';
import { token } from '../../tokens.ts';
import { sectionTitle } from './sectionTitle.ts';

/** Pictures run off the left edge, words hang from the fold beside them. */
export function pickSection(telling: Telling): Layer {
  const { copy, say } = telling;
  const { picks, categories } = copy.home;
  const card = box(
    say('推荐卡片', 'Pick'),
    {
      style: { layout: 'row', gap: token('margin'), paddingRight: token('margin') },
      pressed: faded,
      on: { tap: [openPlace()] },
    },
    [
      placePicture(telling, { width: 336, height: 420 }),
      box(
        say('推荐文字', 'Pick words'),
        { style: { layout: 'column', justify: 'end', gap: token('gap'), grow: 1 } },
        [placeNames(telling, 'title'), text(say('一句话', 'Teaser'), 'body', { bind: 'place.teaser' })],
      ),
    ],
  );
  return box(
    say('今日三处', 'Picks'),
    { style: { layout: 'column', paddingTop: token('section'), paddingBottom: token('block') } },
    [
      sectionTitle(say('标题', 'Title'), picks.title),
      {
        type: 'list',
        name: say('推荐列表', 'Pick list'),
        style: { layout: 'column', gap: token('margin') },
        repeat: { source: 'places', item: 'place', index: 'index', where: 'place.pick', limit: 3 },
        children: [card],
      },
      linkButton(
        say('全部地址', 'All places'),
        categories.all,
        { type: 'switch-tab', props: { page: 'places' } },
        { alignSelf: 'end', marginTop: token('margin'), marginRight: token('margin') },
      ),
    ],
  );
}
