import { picture } from '../../assets.ts';
import { box, image, type Layer, text } from '../../layers.ts';
import { arch } from '../../look.ts';
import type { Telling } from '../../telling.ts';
import { token } from '../../tokens.ts';

/** The word and where it comes from: its street sign stands in an arch that runs off the page. */
export function introSection({ copy, say }: Telling): Layer {
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
