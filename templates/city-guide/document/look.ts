import type { Style } from '../../../schema/style.ts';
import { token } from './tokens.ts';

/** A ground in one of the brand's colours. */
export const ground = (color: string): Style => ({ fill: { kind: 'color', color: token(color) } });

/** Space inside: the same above and below, the page's margin at both sides. */
export const inset = (space: string, bottom = space): Style => ({
  paddingTop: token(space),
  paddingRight: token('margin'),
  paddingBottom: token(bottom),
  paddingLeft: token('margin'),
});

/** A fold above: rows begin with one. */
export const foldAbove: Style = { borderTopWidth: 2, borderStyle: 'solid', borderColor: token('line') };

/** What a finger does to a row or a card. */
export const faded: Style = { opacity: 0.6 };

/** A window's arch: the brand's one shape, kept for the picture that tells its name. */
export const arch: Style = { radiusTopLeft: token('arch'), radiusTopRight: token('arch') };
