import type { LocalText } from '../text.ts';
import { label, type StyleProperty } from './styleProperty.ts';

const group = 'box';
const size = {
  group,
  control: 'length',
  min: 0,
  relative: true,
  keywords: ['auto'],
  tokens: ['space'],
} as const;
const margin = { group, control: 'length', relative: true, keywords: ['auto'], tokens: ['space'] } as const;
const padding = { group, control: 'length', min: 0, relative: true, tokens: ['space'] } as const;
const border = { group: 'border', control: 'length', min: 0, tokens: ['space'] } as const;
const radius = { group: 'border', control: 'length', min: 0, relative: true, tokens: ['radius'] } as const;

const named = <P extends object>(property: P, name: LocalText) => ({ ...property, label: name });

export const boxProperties = {
  width: named(size, label('宽', 'Width')),
  height: named(size, label('高', 'Height')),
  minHeight: named(size, label('最小高度', 'Least height')),
  maxWidth: named(size, label('最大宽度', 'Greatest width')),
  marginTop: named(margin, label('上外边距', 'Margin top')),
  marginRight: named(margin, label('右外边距', 'Margin right')),
  marginBottom: named(margin, label('下外边距', 'Margin bottom')),
  marginLeft: named(margin, label('左外边距', 'Margin left')),
  paddingTop: named(padding, label('上内边距', 'Padding top')),
  paddingRight: named(padding, label('右内边距', 'Padding right')),
  paddingBottom: named(padding, label('下内边距', 'Padding bottom')),
  paddingLeft: named(padding, label('左内边距', 'Padding left')),
  grow: { group, label: label('占比', 'Grow'), control: 'number', min: 0, max: 100 },
  alignSelf: {
    group,
    label: label('自身对齐', 'Align itself'),
    control: 'select',
    options: [
      { value: 'start', label: label('起点', 'Start') },
      { value: 'center', label: label('居中', 'Centre') },
      { value: 'end', label: label('终点', 'End') },
      { value: 'stretch', label: label('拉伸', 'Stretch') },
    ],
  },
  overflow: {
    group,
    label: label('超出部分', 'Overflow'),
    control: 'select',
    options: [
      { value: 'visible', label: label('显示', 'Visible') },
      { value: 'hidden', label: label('裁剪', 'Hidden') },
    ],
  },
  sticky: { group, label: label('吸顶', 'Sticky'), control: 'boolean' },
  layer: { group, label: label('层级', 'Layer'), control: 'number', min: -100, max: 1000, integer: true },
  borderWidth: named(border, label('边框', 'Border')),
  borderTopWidth: named(border, label('上边框', 'Border top')),
  borderRightWidth: named(border, label('右边框', 'Border right')),
  borderBottomWidth: named(border, label('下边框', 'Border bottom')),
  borderLeftWidth: named(border, label('左边框', 'Border left')),
  borderStyle: {
    group: 'border',
    label: label('线型', 'Line'),
    control: 'select',
    options: [
      { value: 'solid', label: label('实线', 'Solid') },
      { value: 'dashed', label: label('虚线', 'Dashed') },
      { value: 'dotted', label: label('点线', 'Dotted') },
    ],
  },
  borderColor: {
    group: 'border',
    label: label('边框颜色', 'Border colour'),
    control: 'color',
    tokens: ['color'],
  },
  radius: named(radius, label('圆角', 'Radius')),
  radiusTopLeft: named(radius, label('左上圆角', 'Radius top left')),
  radiusTopRight: named(radius, label('右上圆角', 'Radius top right')),
  radiusBottomRight: named(radius, label('右下圆角', 'Radius bottom right')),
  radiusBottomLeft: named(radius, label('左下圆角', 'Radius bottom left')),
} as const satisfies Record<string, StyleProperty>;
