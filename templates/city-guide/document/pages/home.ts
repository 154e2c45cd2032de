import type { Style } from '../../../../schema/style.ts';
import { picture } from '../assets.ts';
import type { GuidePage } from '../guidePage.ts';
import { box, image, type Layer, text } from '../layers.ts';
import { arch, faded, foldAbove, ground, inset } from '../look.ts';
import {
  linkButton,
  mainButton,
  openMap,
  openPlace,
  placeNames,
  placePicture,
  sideButton,
  spaced,
} from '../parts.ts';
import type { Telling } from '../telling.ts';
import { token } from '../tokens.ts';

const POPUP = 'home-stores-popup';

/** The notebook's cover and what it opens on. */
export function homePage(telling: Telling): GuidePage {
  const { copy } = telling;
  const { title, picture: card } = copy.share.guide;
  return {
    record: {
      id: 'home',
      name: 'Home',
      title: copy.pages.home,
      navigationBar: { style: 'none', text: 'white' },
      tab: {
        text: copy.tabs[0]?.label ?? '',
        icon: picture('assets/tabs/guide.png').asset,
        selectedIcon: picture('assets/tabs/guide-selected.png').asset,
      },
      share: { title, picture: picture(card).asset, bind: {} },
    },
    safeArea: false,
    layers: [
      coverSection(telling),
      introSection(telling),
      categorySection(telling),
      seasonSection(telling),
      pickSection(telling),
      closingSection(telling),
      storesPopup(telling),
    ],
  };
}

/** Full bleed and one screen tall. Status bar and capsule own the first 220 rpx; the sky is darkest right below. */
function coverSection({ copy, say }: Telling): Layer {
  const lamp = token('onPrimary');
  const whole = { x: 0, y: 0, width: '100%', height: '100%' };
  const words = box(
    say('封面文字', 'Cover words'),
    {
      style: {
        layout: 'column',
        gap: token('small'),
        paddingLeft: token('margin'),
        paddingRight: token('margin'),
      },
    },
    [
      text(say('眉题', 'Eyebrow'), 'eyebrow', copy.home.eyebrow, { style: { color: lamp, ...spaced } }),
      text(say('标题', 'Title'), 'display', copy.home.title, { style: { color: lamp } }),
      text(say('副题', 'Subtitle'), 'body', copy.home.subtitle, { style: { color: lamp, maxWidth: 420 } }),
    ],
  );
  const wordmark = image(say('字标', 'Wordmark'), picture('assets/brand/wordmark-light.svg'), {
    props: { mode: 'aspectFit', alt: copy.brand.name, lazy: false },
    style: { width: 212, height: 40 },
  });
  // Short phones cut the dark foot of the picture off.
  const foot = box(
    say('画脚', 'Foot'),
    {
      style: {
        layout: 'column',
        paddingTop: 160,
        paddingBottom: 64,
        paddingLeft: token('margin'),
        ...shade(0, 0.9),
      },
    },
    [wordmark],
  );
  return box(
    say('封面', 'Cover'),
    {
      style: {
        layout: 'free',
        width: '100%',
        height: '100vh',
        minHeight: 1160,
        overflow: 'hidden',
        ...ground('ink'),
      },
    },
    [
      image(say('画', 'Picture'), picture('assets/cover.jpg'), { props: { lazy: false }, style: whole }),
      box(say('天色', 'Dusk'), { style: { ...whole, height: 704, ...shade(0.6, 0.55, 0) } }, []),
      box(
        say('版面', 'Type area'),
        {
          style: {
            ...whole,
            layout: 'column',
            justify: 'between',
            paddingTop: 240,
          },
        },
        [words, foot],
      ),
    ],
  );
}

/** A veil of dusk, its opacities from top to bottom: words stay readable where the paper is light. */
function shade(...opacities: number[]): Style {
  const stops = opacities.map((opacity, i) => ({
    color: `rgba(48, 18, 38, ${opacity})`,
    at: Math.round((100 * i) / (opacities.length - 1)),
  }));
  return { fill: { kind: 'gradient', gradient: { angle: 180, stops } } };
}

/** The word and where it comes from: its street sign stands in an arch that runs off the page. */
function introSection({ copy, say }: Telling): Layer {
  const { intro } = copy.home;
  const paragraphs = intro.text.map((words) => text(say('段落', 'Paragraph'), 'body', words));
  const indent = { paddingLeft: token('indent'), paddingRight: token('margin') };
  return box(
    say('序', 'Intro'),
    { style: { layout: 'column', paddingTop: token('section'), paddingBottom: token('section') } },
    [
      text(say('标题', 'Title'), 'headline', intro.title, {
        style: { color: token('ink'), paddingLeft: token('margin'), paddingRight: token('margin') },
      }),
      box(
        say('路牌', 'Street sign'),
        {
          style: {
            layout: 'row',
            align: 'end',
            gap: token('margin'),
            paddingLeft: token('margin'),
            marginTop: token('block'),
          },
        },
        [
          text(say('词源', 'Origin'), 'caption', copy.brand.origin, {
            style: { grow: 1, color: token('muted') },
          }),
          image(say('拱窗', 'Arch'), picture('assets/details/street.jpg'), {
            style: { width: 400, height: 500, ...arch },
          }),
        ],
      ),
      box(
        say('正文', 'Text'),
        { style: { layout: 'column', gap: token('gap'), marginTop: token('block'), ...indent } },
        paragraphs,
      ),
    ],
  );
}

/** Four ways in. Rows begin at the margin and run off the right edge. */
function categorySection({ copy, say }: Telling): Layer {
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

function sectionTitle(name: string, words: string): Layer {
  return text(name, 'headline', words, {
    style: {
      color: token('ink'),
      paddingLeft: token('margin'),
      paddingRight: token('margin'),
      marginBottom: token('margin'),
    },
  });
}

/** A dark page: the season's picture, whose roofs run into the ground that the words stand on. */
function seasonSection({ copy, say }: Telling): Layer {
  const { season } = copy;
  const on = (color: string) => ({ style: { color: token(color) } });
  return box(say('时令', 'Season'), { style: { layout: 'column', ...ground('ink') } }, [
    image(say('画', 'Picture'), picture(season.picture), { style: { width: '100%', height: 940 } }),
    box(
      say('时令说明', 'Season words'),
      {
        // Over the dark roofs at the foot of the picture.
        style: { layout: 'column', layer: 1, marginTop: -96, ...inset('hair', 'section') },
      },
      [
        text(say('眉题', 'Eyebrow'), 'eyebrow', season.eyebrow, {
          style: { color: token('apricot'), ...spaced },
        }),
        text(say('标题', 'Title'), 'headline', season.name, on('onPrimary')),
        text(say('一句话', 'Line'), 'body', season.line, {
          style: { color: token('paper'), marginTop: token('gap'), marginBottom: token('margin') },
        }),
        text(say('计时', 'Until'), 'caption', season.untilLabel, on('apricot')),
        {
          type: 'countdown',
          name: say('倒计时', 'Countdown'),
          props: {
            until: season.untilTime.replace(' ', 'T'),
            dayLabel: season.units.days,
            hourLabel: season.units.hours,
            minuteLabel: season.units.minutes,
            secondLabel: season.units.seconds,
            endText: season.ended,
          },
          parts: {
            digit: { font: token('numeral'), color: token('onPrimary') },
            label: { font: token('caption'), color: token('apricot') },
          },
        },
        sideButton(
          say('附近门店', 'Nearby stores'),
          copy.labels.nearestStore,
          { type: 'open-popup', props: { popup: POPUP } },
          { marginTop: token('block'), color: token('onPrimary'), borderColor: token('apricot') },
        ),
      ],
    ),
  ]);
}

/** Pictures run off the left edge, words hang from the fold beside them. */
function pickSection(telling: Telling): Layer {
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

function closingSection({ copy, say }: Telling): Layer {
  const quiet = { style: { color: token('muted') } };
  return box(
    say('尾声', 'Closing'),
    { style: { layout: 'column', ...ground('surface'), ...inset('section') } },
    [
      image(say('纹章', 'Mark'), picture('assets/brand/mark-dark.svg'), { style: { width: 72, height: 72 } }),
      text(say('邀请', 'Invitation'), 'title', copy.home.closing.text, {
        style: {
          color: token('ink'),
          marginTop: token('margin'),
          marginBottom: token('margin'),
        },
      }),
      mainButton(say('找门店', 'Find a store'), copy.home.closing.button, {
        type: 'switch-tab',
        props: { page: 'stores' },
      }),
      text(say('署名', 'Signature'), 'caption', copy.brand.signature, {
        style: { color: token('primary'), marginTop: token('section') },
      }),
      text(say('版权页', 'Colophon'), 'caption', copy.colophon, quiet),
    ],
  );
}

/** The three doors, without leaving the season. */
function storesPopup({ copy, say }: Telling): Layer {
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
    id: POPUP,
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
