import { picture } from '../../assets.ts';
import { box, image, type Layer, text } from '../../layers.ts';
import { ground, inset } from '../../look.ts';
import { mainButton } from '../../parts.ts';
import type { Telling } from '../../telling.ts';
import { token } from '../../tokens.ts';

/** A chair, and where it stands. */
export function closingSection({ copy, say }: Telling): Layer {
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
