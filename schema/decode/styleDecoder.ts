import type { Fill, Gradient, Pin, Shadow, Style, StyleValue, TokenRef } from '../style.ts';
import { styleProperties } from '../styleProperties.ts';
import type { StyleProperty } from '../styles/styleProperty.ts';
import {
  boolean,
  type Decoder,
  either,
  isPlainObject,
  listOf,
  number,
  object,
  oneOf,
  optional,
  text,
} from './decoder.ts';

const SHORT = 100;

const tokenRef: Decoder<TokenRef> = object<TokenRef>({ token: text(SHORT) });

/** A text, a number or a token; whether it suits the property is validation's to say. */
export const styleValue: Decoder<StyleValue> = either<StyleValue>(
  [
    { test: (value) => typeof value === 'string', decoder: text(SHORT) },
    { test: (value) => typeof value === 'number', decoder: number() },
    { test: isPlainObject, decoder: tokenRef },
  ],
  '数字、文字或品牌样式',
  'a number, a text or a token',
);

const gradient = object<Gradient>({
  angle: number(-360, 360),
  stops: listOf(object<Gradient['stops'][number]>({ color: styleValue, at: number(0, 100) }), 20),
});

const kindIs = (kind: string) => (value: unknown) => isPlainObject(value) && value.kind === kind;

const fill = either<Fill>(
  [
    {
      test: kindIs('color'),
      decoder: object<Fill & { kind: 'color' }>({ kind: oneOf('color'), color: styleValue }),
    },
    {
      test: kindIs('gradient'),
      decoder: object<Fill & { kind: 'gradient' }>({ kind: oneOf('gradient'), gradient }),
    },
    {
      test: kindIs('image'),
      decoder: object<Fill & { kind: 'image' }>({
        kind: oneOf('image'),
        asset: text(SHORT),
        size: oneOf('cover', 'contain', 'tile'),
      }),
    },
  ],
  '填充（color、gradient 或 image）',
  'a fill of kind color, gradient or image',
);

const shadow = listOf(
  object<Shadow>({
    x: number(),
    y: number(),
    blur: number(0),
    spread: number(),
    color: styleValue,
    inset: optional(boolean),
  }),
  10,
);

const pin = object<Pin>({
  x: oneOf('left', 'right', 'center', 'stretch'),
  y: oneOf('top', 'bottom', 'center', 'stretch'),
});

function decoderOf(property: StyleProperty): Decoder<unknown> {
  switch (property.control) {
    case 'length':
    case 'color':
      return styleValue;
    case 'number':
      return number();
    case 'select':
      return oneOf(...(property.options ?? []).map((option) => option.value));
    case 'boolean':
      return boolean;
    case 'font':
      return tokenRef;
    case 'fill':
      return fill;
    case 'shadow':
      return shadow;
    case 'pin':
      return pin;
  }
}

/** A style, from the table of properties. */
export const style: Decoder<Style> = object<Style>(
  // The table has every key of Style; which decoder each gets follows from its control.
  Object.fromEntries(
    Object.entries(styleProperties).map(([key, property]) => [key, optional(decoderOf(property))]),
  ) as { [K in keyof Style]-?: Decoder<Style[K]> },
);
