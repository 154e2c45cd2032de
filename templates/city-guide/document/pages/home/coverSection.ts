import type { Style } from '../../../../../schema/style.ts';
import { picture } from '../../assets.ts';
import { box, image, type Layer, text } from '../../layers.ts';
import { ground } from '../../look.ts';
import { spaced } from '../../parts.ts';
import type { Telling } from '../../telling.ts';
import { token } from '../../tokens.ts';

/** Full bleed and one screen tall. Status bar and capsule own the first 220 rpx; the sky is darkest right below. */
export function coverSection(telling: Telling): Layer {
  const { copy, say } = telling;
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
        [words, coverFoot(telling)],
      ),
    ],
  );
}

/** The wordmark on a dark foot of its own: short phones cut that of the picture off. */
function coverFoot({ copy, say }: Telling): Layer {
  const wordmark = image(say('字标', 'Wordmark'), picture('assets/brand/wordmark-light.svg'), {
    props: { mode: 'aspectFit', alt: copy.brand.name, lazy: false },
    style: { width: 212, height: 40 },
  });
  return box(
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
}

/** A veil of dusk, its opacities from top to bottom: words stay readable where the paper is light. */
function shade(...opacities: number[]): Style {
  const stops = opacities.map((opacity, i) => ({
    color: `rgba(48, 18, 38, ${opacity})`,
    at: Math.round((100 * i) / (opacities.length - 1)),
  }));
  return { fill: { kind: 'gradient', gradient: { angle: 180, stops } } };
}
