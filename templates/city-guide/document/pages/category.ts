import type { GuidePage } from '../guidePage.ts';
import { box, image, type Layer, text } from '../layers.ts';
import { faded, inset } from '../look.ts';
import { openPlace, placeNames, placeNumber, placePicture } from '../parts.ts';
import type { Telling } from '../telling.ts';
import { token } from '../tokens.ts';

/** One kind of places, taken slowly: pictures as large as they are. */
export function categoryPage(telling: Telling): GuidePage {
  const { copy } = telling;
  return {
    record: {
      id: 'category',
      name: 'Category',
      title: copy.pages.list,
      record: { table: 'categories', param: 'id' },
      bind: { title: 'category.name' },
      share: { title: copy.share.guide.title, picture: 'share-guide', bind: {} },
    },
    safeArea: true,
    layers: [headSection(telling), placeList(telling)],
  };
}

function headSection({ say }: Telling): Layer {
  return box(say('页头', 'Head'), { style: { layout: 'row', gap: 40, ...inset('block') } }, [
    image(say('图标', 'Icon'), { bind: 'category.icon' }, { style: { width: 56, height: 56, marginTop: 8 } }),
    box(say('页头文字', 'Head words'), { style: { layout: 'column', gap: token('small'), grow: 1 } }, [
      text(say('名称', 'Name'), 'headline', { bind: 'category.name' }, { style: { color: token('ink') } }),
      text(say('一句话', 'Line'), 'body', { bind: 'category.line' }, { style: { color: token('muted') } }),
    ]),
  ]);
}

/** The number hangs in the margin, picture and words keep to the indent. */
function placeList(telling: Telling): Layer {
  const { copy, say } = telling;
  const card = box(
    say('地址卡片', 'Place card'),
    {
      style: { layout: 'row', paddingLeft: token('margin') },
      pressed: faded,
      on: { tap: [openPlace()] },
    },
    [
      placeNumber(telling, { width: 96 }),
      box(say('卡片内容', 'Card content'), { style: { layout: 'column', gap: token('gap'), grow: 1 } }, [
        placePicture(telling, { width: '100%', height: 760 }),
        placeNames(telling, 'title', { paddingRight: token('margin') }),
        text(
          say('一句话', 'Teaser'),
          'body',
          { bind: 'place.teaser' },
          {
            style: { paddingRight: token('margin') },
          },
        ),
      ]),
    ],
  );
  return {
    type: 'list',
    name: say('地址列表', 'Place list'),
    props: { empty: copy.labels.empty },
    style: { layout: 'column', gap: token('section'), paddingBottom: token('section') },
    parts: {
      empty: { font: token('body'), color: token('muted'), paddingLeft: token('indent') },
    },
    repeat: { source: 'places', item: 'place', index: 'index', where: 'place.category == category.id' },
    children: [card],
  };
}
