import type { Style } from '../../../schema/style.ts';
import { box, type Deed, image, type Layer, type LayerOptions, text } from './layers.ts';
import { faded } from './look.ts';
import type { Telling } from './telling.ts';
import { token } from './tokens.ts';

/** Leads to a place; the row in scope is called `place` unless said otherwise. */
export function openPlace(row = 'place', mode: 'open' | 'replace' = 'open'): Deed {
  const params = { id: `${row}.id` };
  return { type: 'navigate', props: { page: 'place', params, ...(mode === 'replace' && { mode }) } };
}

/** Shows the row's address in WeChat's map. */
export function openMap(row: string): Deed {
  const bind = Object.fromEntries(
    ['latitude', 'longitude', 'name', 'address'].map((key) => [key, `${row}.${key}`]),
  );
  return { type: 'open-location', bind };
}

/** Where and what a place is: `六区 · 入席`. Spaced capitals, always above its name. */
export function eyebrow({ say }: Telling, style: Style = {}): Layer {
  const bind = "place.arrondissement + ' · ' + place.categoryName";
  return text(
    say('眉题', 'Eyebrow'),
    'eyebrow',
    { bind },
    { style: { ...spaced, color: token('primary'), ...style } },
  );
}

/** Small capitals, as far as the language has them. */
export const spaced: Style = { textCase: 'upper' };

/** The French name below a Chinese one; in English they are the same. */
export function original({ say, english }: Telling, row: string, color = 'muted'): Layer[] {
  if (english) return [];
  return [
    text(
      say('原名', 'Original name'),
      'caption',
      { bind: `${row}.original` },
      { style: { color: token(color) } },
    ),
  ];
}

/** Eyebrow, name and French name, one close group. */
export function placeNames(
  telling: Telling,
  font: string,
  style: Style = {},
  above: Layer = eyebrow(telling),
): Layer {
  const { say } = telling;
  const name = text(say('名称', 'Name'), font, { bind: 'place.name' }, { style: { color: token('ink') } });
  return box(say('题名', 'Names'), { style: { layout: 'column', gap: token('hair'), ...style } }, [
    above,
    name,
    ...original(telling, 'place'),
  ]);
}

/** A place's first picture. */
export function placePicture({ say }: Telling, style: Style): Layer {
  return image(say('图', 'Picture'), { bind: 'place.pictures[0]' }, { style });
}

/** The place's number in the notebook, hanging in the margin. */
export function placeNumber({ say }: Telling, style: Style = {}, font = 'title'): Layer {
  return text(
    say('编号', 'Number'),
    font,
    { bind: 'place.number' },
    { style: { color: token('primary'), ...style } },
  );
}

const filled: LayerOptions = {
  style: {
    minHeight: 96,
    font: token('label'),
    color: token('onPrimary'),
    fill: { kind: 'color', color: token('primary') },
    radius: token('radius'),
  },
  pressed: { fill: { kind: 'color', color: token('ink') } },
};

const outlined: LayerOptions = {
  style: {
    minHeight: 96,
    font: token('label'),
    color: token('primary'),
    borderWidth: 2,
    borderStyle: 'solid',
    borderColor: token('primary'),
    radius: token('radius'),
  },
  pressed: { color: token('onPrimary'), fill: { kind: 'color', color: token('primary') } },
};

/** The one thing to do on a screen. */
export function mainButton(name: string, label: string, deed: Deed, style: Style = {}): Layer {
  return button(name, label, deed, { ...filled, style: { ...filled.style, ...style } });
}

/** What else can be done. */
export function sideButton(name: string, label: string, deed: Deed, style: Style = {}): Layer {
  return button(name, label, deed, { ...outlined, style: { ...outlined.style, ...style } });
}

/** Leads on: words and an arrow, no box. */
export function linkButton(name: string, label: string, deed: Deed, style: Style = {}): Layer {
  const look: Style = { font: token('label'), color: token('primary'), ...style };
  const made = button(name, label, deed, { style: look, pressed: faded });
  return { ...made, props: { ...made.props, icon: 'arrow-right', iconSide: 'end' } };
}

function button(name: string, label: string, deed: Deed, options: LayerOptions): Layer {
  return { type: 'button', name, ...options, props: { label }, on: { tap: [deed] } };
}

/** A line icon on the brand's 40 rpx. */
export function lineIcon(name: string, icon: string, color: string): Layer {
  const style: Style = { width: 40, height: 40, color: token(color) };
  return { type: 'icon', name, props: { name: icon, weight: 'light' }, style };
}
