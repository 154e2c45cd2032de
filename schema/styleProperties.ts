import type { Style } from './style.ts';
import { boxProperties } from './styles/boxProperties.ts';
import { layoutProperties } from './styles/layoutProperties.ts';
import { label, type StyleProperty } from './styles/styleProperty.ts';
import { textProperties } from './styles/textProperties.ts';

/**
 * Every style property: what it is called, what edits it, what it takes. In the inspector's order.
 * @example
 * styleProperties.fontSize.label.en; // 'Size'
 */
export const styleProperties: Readonly<Record<keyof Style, StyleProperty>> = {
  ...layoutProperties,
  ...boxProperties,
  ...textProperties,
  fill: { group: 'fill', label: label('填充', 'Fill'), control: 'fill', tokens: ['color'] },
  opacity: { group: 'effects', label: label('不透明度', 'Opacity'), control: 'number', min: 0, max: 1 },
  shadow: { group: 'effects', label: label('阴影', 'Shadow'), control: 'shadow', tokens: ['color'] },
  blur: { group: 'effects', label: label('模糊', 'Blur'), control: 'number', min: 0, max: 200, unit: 'rpx' },
};
