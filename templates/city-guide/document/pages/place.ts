import type { GuidePage } from '../guidePage.ts';
import { box, type Deed, image, type Layer, type LayerOptions, text, type Words } from '../layers.ts';
import { faded, foldAbove, ground } from '../look.ts';
import {
  lineIcon,
  mainButton,
  openMap,
  openPlace,
  original,
  placeNames,
  placeNumber,
  sideButton,
  spaced,
} from '../parts.ts';
import type { Telling } from '../telling.ts';
import { token } from '../tokens.ts';

/** One address. */
export function placePage(telling: Telling): GuidePage {
  const { copy } = telling;
  return {
    record: {
      id: 'place',
      name: 'Place',
      title: copy.pages.place,
      record: { table: 'places', param: 'id' },
      bind: { title: 'place.name' },
      share: {
        title: copy.share.guide.title,
        picture: 'share-guide',
        bind: { title: 'place.shareTitle', picture: 'place.pictures[0]' },
      },
    },
    // The last thing on it is dark and runs to the edge.
    safeArea: false,
    layers: [
      pictureSection(telling),
      storySection(telling),
      factSection(telling),
      deedSection(telling),
      nextSection(telling),
    ],
  };
}

function pictureSection({ say }: Telling): Layer {
  return {
    type: 'carousel',
    name: say('画', 'Pictures'),
    props: {
      autoplay: false,
      dotColor: 'rgba(251, 221, 176, 0.4)',
      activeDotColor: { token: 'onPrimary' },
    },
    style: { width: '100%', height: 936, ...ground('ink') },
    repeat: { source: 'place.pictures', item: 'picture', index: 'index' },
    children: [
      image(
        say('图', 'Picture'),
        { bind: 'picture' },
        { bind: { alt: 'place.name' }, props: { lazy: false }, style: { width: '100%', height: '100%' } },
      ),
    ],
  };
}

function storySection(telling: Telling): Layer {
  const { say } = telling;
  return box(
    say('正文', 'Story'),
    {
      style: {
        layout: 'row',
        paddingTop: token('block'),
        paddingRight: token('margin'),
        paddingBottom: token('block'),
        paddingLeft: token('margin'),
      },
    },
    [
      placeNumber(telling, { width: 96, paddingTop: 48 }),
      box(say('正文文字', 'Story words'), { style: { layout: 'column', gap: token('margin'), grow: 1 } }, [
        placeNames(telling, 'headline'),
        text(say('引言', 'Teaser'), 'lead', { bind: 'place.teaser' }, { style: { color: token('primary') } }),
        box(
          say('段落组', 'Paragraphs'),
          {
            style: { layout: 'column', gap: token('gap') },
            repeat: { source: 'place.paragraphs', item: 'paragraph', index: 'index' },
          },
          [text(say('段落', 'Paragraph'), 'body', { bind: 'paragraph' })],
        ),
      ]),
    ],
  );
}

/** When, where, by what number. Rows that do something carry an arrow. */
function factSection({ copy, say }: Telling): Layer {
  const { labels } = copy;
  const called = "place.phone != ''";
  return box(say('须知', 'Facts'), { style: { layout: 'column', marginLeft: token('margin') } }, [
    fact(say, say('时间', 'Hours'), 'clock', labels.hours, { bind: 'place.hours' }),
    fact(
      say,
      say('地址', 'Address'),
      'pin',
      labels.address,
      { bind: 'place.address' },
      { deed: openMap('place') },
    ),
    fact(
      say,
      say('电话', 'Telephone'),
      'phone',
      labels.phone,
      { bind: 'place.phone' },
      {
        deed: { type: 'phone-call', bind: { phone: 'place.phone' } },
        when: called,
      },
    ),
    fact(say, say('无电话', 'No telephone'), 'phone', labels.phone, labels.noPhone, {
      when: "place.phone == ''",
    }),
  ]);
}

function fact(
  say: Telling['say'],
  name: string,
  icon: string,
  label: string,
  value: Words,
  { deed, when }: { deed?: Deed; when?: string } = {},
): Layer {
  const options: LayerOptions = {
    style: {
      layout: 'row',
      gap: 56,
      paddingTop: 32,
      paddingRight: token('margin'),
      paddingBottom: 32,
      ...foldAbove,
    },
    ...(when && { when }),
    ...(deed && { on: { tap: [deed] }, pressed: faded }),
  };
  return box(name, options, [
    lineIcon(say('图标', 'Icon'), icon, 'primary'),
    box(say('条目', 'Fact words'), { style: { layout: 'column', gap: token('hair'), grow: 1 } }, [
      text(say('名目', 'Label'), 'caption', label, { style: { color: token('muted') } }),
      text(say('内容', 'Value'), 'body', value, { style: { color: token('ink') } }),
    ]),
    ...(deed ? [lineIcon(say('箭头', 'Arrow'), 'arrow-up-right', 'muted')] : []),
  ]);
}

function deedSection({ copy, say }: Telling): Layer {
  const { labels } = copy;
  const half = { grow: 1 };
  return box(
    say('操作', 'Deeds'),
    {
      style: {
        layout: 'column',
        gap: token('gap'),
        paddingTop: token('margin'),
        paddingRight: token('margin'),
        paddingBottom: token('section'),
        paddingLeft: token('margin'),
      },
    },
    [
      mainButton(say('看地图', 'Show on map'), labels.openMap, openMap('place')),
      box(say('其余操作', 'More deeds'), { style: { layout: 'row', gap: token('gap') } }, [
        sideButton(
          say('抄地址', 'Copy address'),
          labels.copyAddress,
          { type: 'copy-text', bind: { text: 'place.address' } },
          half,
        ),
        sideButton(say('分享', 'Share'), labels.share, { type: 'share' }, half),
      ]),
    ],
  );
}

/** One more after each: the notebook has no last page. */
function nextSection(telling: Telling): Layer {
  const { copy, say } = telling;
  const words = box(
    say('下一处文字', 'Next words'),
    {
      style: {
        layout: 'column',
        justify: 'end',
        gap: token('hair'),
        grow: 1,
        paddingBottom: token('block'),
      },
    },
    [
      text(say('眉题', 'Eyebrow'), 'eyebrow', copy.labels.next, {
        style: { color: token('apricot'), ...spaced },
      }),
      text(say('名称', 'Name'), 'title', { bind: 'next.name' }, { style: { color: token('onPrimary') } }),
      ...original(telling, 'next', 'apricot'),
    ],
  );
  const card = box(
    say('下一处卡片', 'Next card'),
    {
      style: { layout: 'row', gap: token('margin'), paddingLeft: token('indent'), ...ground('ink') },
      pressed: { opacity: 0.85 },
      on: { tap: [openPlace('next', 'replace')] },
    },
    [
      words,
      image(say('图', 'Picture'), { bind: 'next.pictures[0]' }, { style: { width: 288, height: 360 } }),
    ],
  );
  return {
    type: 'list',
    name: say('下一处', 'Next'),
    style: { layout: 'column' },
    repeat: { source: 'places', item: 'next', index: 'index', where: 'next.id == place.next', limit: 1 },
    children: [card],
  };
}
