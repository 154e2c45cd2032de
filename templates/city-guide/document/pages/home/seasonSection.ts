import { picture } from '../../assets.ts';
import { box, image, type Layer, text } from '../../layers.ts';
import { ground, inset } from '../../look.ts';
import { sideButton, spaced } from '../../parts.ts';
import type { Telling } from '../../telling.ts';
import { token } from '../../tokens.ts';
import { STORES_POPUP } from './storesPopup.ts';

/** A dark page: the season's picture, whose roofs run into the ground that the words stand on. */
export function seasonSection({ copy, say }: Telling): Layer {
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
          { type: 'open-popup', props: { popup: STORES_POPUP } },
          { marginTop: token('block'), color: token('onPrimary'), borderColor: token('apricot') },
        ),
      ],
    ),
  ]);
}
