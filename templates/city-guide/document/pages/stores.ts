import { picture } from '../assets.ts';
import type { GuidePage } from '../guidePage.ts';
import { box, image, type Layer, text } from '../layers.ts';
import { faded, foldAbove, inset } from '../look.ts';
import {
  lineIcon,
  mainButton,
  openMap,
  openPlace,
  original,
  placeNumber,
  sideButton,
  spaced,
} from '../parts.ts';
import type { Telling } from '../telling.ts';
import { token } from '../tokens.ts';

/** The three doors, nearest first, each with the addresses around it. */
export function storesPage(telling: Telling): GuidePage {
  const { copy } = telling;
  return {
    record: {
      id: 'stores',
      name: 'Stores',
      title: copy.pages.stores,
      tab: {
        text: copy.tabs[2]?.label ?? '',
        icon: picture('assets/tabs/stores.png').asset,
        selectedIcon: picture('assets/tabs/stores-selected.png').asset,
      },
      share: { title: copy.share.stores.title, picture: picture(copy.share.stores.picture).asset, bind: {} },
    },
    safeArea: false,
    layers: [headSection(telling), storeList(telling)],
  };
}

function headSection({ copy, say }: Telling): Layer {
  const { eyebrow, title, line } = copy.storesPage;
  return box(
    say('页头', 'Head'),
    { style: { layout: 'column', gap: token('hair'), ...inset('margin', 'block') } },
    [
      text(say('眉题', 'Eyebrow'), 'eyebrow', eyebrow, { style: { color: token('primary'), ...spaced } }),
      text(say('标题', 'Title'), 'headline', title, { style: { color: token('ink') } }),
      text(say('一句话', 'Line'), 'body', line, {
        style: { color: token('muted'), marginTop: token('small'), maxWidth: 560 },
      }),
    ],
  );
}

function storeList(telling: Telling): Layer {
  const { say } = telling;
  return {
    type: 'list',
    name: say('门店列表', 'Store list'),
    style: { layout: 'column', gap: token('section'), paddingBottom: token('section') },
    repeat: { source: 'stores', item: 'store', index: 'index' },
    children: [
      box(say('门店', 'Store'), { style: { layout: 'column' } }, [
        image(
          say('门面', 'Facade'),
          { bind: 'store.picture' },
          {
            style: { width: 702, height: 560, marginLeft: token('margin') },
          },
        ),
        storeWords(telling),
        nearbyPlaces(telling),
      ]),
    ],
  };
}

function storeWords(telling: Telling): Layer {
  const { copy, say } = telling;
  const quiet = { style: { color: token('muted') } };
  return box(say('门店说明', 'Store words'), { style: { layout: 'column', ...inset('gap', 'margin') } }, [
    text(
      say('距离', 'Distance'),
      'eyebrow',
      { bind: 'store.distance' },
      { style: { color: token('primary'), ...spaced } },
    ),
    text(
      say('名称', 'Name'),
      'headline',
      { bind: 'store.name' },
      { style: { color: token('ink'), marginTop: 8 } },
    ),
    ...original(telling, 'store'),
    text(
      say('一句话', 'Line'),
      'body',
      { bind: 'store.line' },
      {
        style: { marginTop: token('small'), marginBottom: token('gap') },
      },
    ),
    text(say('地址', 'Address'), 'caption', { bind: 'store.address' }, quiet),
    text(say('时间', 'Hours'), 'caption', { bind: 'store.hours' }, quiet),
    box(say('操作', 'Deeds'), { style: { layout: 'row', gap: token('gap'), marginTop: token('margin') } }, [
      mainButton(say('带路', 'Directions'), copy.labels.route, openMap('store'), { grow: 1 }),
      sideButton(
        say('致电', 'Call'),
        copy.labels.call,
        { type: 'phone-call', bind: { phone: 'store.phone' } },
        { grow: 1 },
      ),
    ]),
  ]);
}

/** The guide's places within a walk of the store. */
function nearbyPlaces(telling: Telling): Layer {
  const { copy, say } = telling;
  const row = box(
    say('附近地址', 'Nearby place'),
    {
      style: {
        layout: 'row',
        align: 'center',
        minHeight: 88,
        paddingRight: token('margin'),
        ...foldAbove,
      },
      pressed: faded,
      on: { tap: [openPlace()] },
    },
    [
      placeNumber(telling, { width: 64 }, 'lead'),
      text(say('名称', 'Name'), 'body', { bind: 'place.name' }, { style: { grow: 1, color: token('ink') } }),
      lineIcon(say('箭头', 'Arrow'), 'arrow-right', 'primary'),
    ],
  );
  return box(say('附近', 'Nearby'), { style: { layout: 'column', marginLeft: token('indent') } }, [
    text(say('眉题', 'Eyebrow'), 'eyebrow', copy.labels.nearby, {
      style: { color: token('muted'), marginBottom: token('small'), ...spaced },
    }),
    {
      type: 'list',
      name: say('附近列表', 'Nearby list'),
      style: { layout: 'column' },
      repeat: {
        source: 'places',
        item: 'place',
        index: 'position',
        where: 'contains(store.nearby, place.id)',
      },
      children: [row],
    },
  ]);
}
