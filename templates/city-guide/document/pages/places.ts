import { picture } from '../assets.ts';
import type { GuidePage } from '../guidePage.ts';
import { box, type Layer, text } from '../layers.ts';
import { faded, foldAbove, ground, inset } from '../look.ts';
import { eyebrow, openPlace, placeNames, placeNumber, placePicture, spaced } from '../parts.ts';
import type { Telling } from '../telling.ts';
import { token } from '../tokens.ts';

/** All twelve, or one kind of them. */
export function placesPage(telling: Telling): GuidePage {
  const { copy } = telling;
  const all = copy.categories[0]?.id ?? '';
  return {
    record: {
      id: 'places',
      name: 'Places',
      title: copy.pages.list,
      tab: {
        text: copy.tabs[1]?.label ?? '',
        icon: picture('assets/tabs/places.png').asset,
        selectedIcon: picture('assets/tabs/places-selected.png').asset,
      },
      state: [{ key: 'category', type: 'text', initial: all }],
      share: { title: copy.share.guide.title, picture: picture(copy.share.guide.picture).asset, bind: {} },
    },
    safeArea: false,
    layers: [headSection(telling), categoryTabs(telling), placeList(telling, all)],
  };
}

function headSection({ copy, say }: Telling): Layer {
  return box(say('页头', 'Head'), { style: { layout: 'column', gap: token('hair'), ...inset('margin') } }, [
    text(say('眉题', 'Eyebrow'), 'eyebrow', copy.home.eyebrow, {
      style: { color: token('primary'), ...spaced },
    }),
    text(say('标题', 'Title'), 'headline', copy.categories[0]?.line ?? '', {
      style: { color: token('ink') },
    }),
  ]);
}

function categoryTabs({ copy, say }: Telling): Layer {
  return {
    type: 'tabs',
    name: say('分类标签', 'Category tabs'),
    props: {
      options: copy.categories.map(({ id, name }) => ({ label: name, value: id })),
      state: 'category',
    },
    style: {
      ...ground('paper'),
      sticky: true,
      layer: 10,
      paddingLeft: token('gap'),
      borderBottomWidth: 2,
      borderStyle: 'solid',
      borderColor: token('line'),
    },
    parts: {
      item: {
        font: token('label'),
        color: token('muted'),
        paddingLeft: token('gap'),
        paddingRight: token('gap'),
        borderBottomWidth: 4,
        borderStyle: 'solid',
        borderColor: 'transparent',
      },
      active: { color: token('ink'), borderColor: token('primary') },
    },
  };
}

/** Words at the margin, pictures off the right edge: the mirror image of the home page's three. */
function placeList(telling: Telling, all: string): Layer {
  const { copy, say } = telling;
  const headLine = box(say('首行', 'Head line'), { style: { layout: 'row', gap: token('small') } }, [
    eyebrow(telling, { grow: 1 }),
    placeNumber(telling, { lineHeight: 1 }, 'lead'),
  ]);
  const card = box(
    say('地址卡片', 'Place card'),
    {
      style: { layout: 'row', gap: token('margin'), paddingLeft: token('margin') },
      pressed: faded,
      on: { tap: [openPlace()] },
    },
    [
      box(
        say('卡片文字', 'Card words'),
        {
          style: {
            layout: 'column',
            justify: 'between',
            grow: 1,
            paddingTop: token('gap'),
            ...foldAbove,
          },
        },
        [
          placeNames(telling, 'title', {}, headLine),
          text(say('一句话', 'Teaser'), 'body', { bind: 'place.teaser' }, { style: { maxLines: 3 } }),
        ],
      ),
      placePicture(telling, { width: 312, height: 392 }),
    ],
  );
  return {
    type: 'list',
    name: say('地址列表', 'Place list'),
    props: { empty: copy.labels.empty },
    style: {
      layout: 'column',
      gap: token('margin'),
      paddingTop: token('margin'),
      paddingBottom: token('section'),
    },
    parts: {
      empty: { font: token('body'), color: token('muted'), paddingLeft: token('margin') },
    },
    repeat: {
      source: 'places',
      item: 'place',
      index: 'index',
      where: `category == '${all}' || place.category == category`,
    },
    children: [card],
  };
}
