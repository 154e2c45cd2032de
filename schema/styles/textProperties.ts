import { label, type StyleProperty } from './styleProperty.ts';

const group = 'text';
const inherited = true;

export const textProperties = {
  font: { group, label: label('文字样式', 'Text style'), control: 'font', tokens: ['type'], inherited },
  fontFamily: {
    group,
    label: label('字体', 'Typeface'),
    control: 'select',
    inherited,
    options: [
      { value: 'sans', label: label('黑体', 'Sans') },
      { value: 'serif', label: label('宋体', 'Serif') },
      { value: 'mono', label: label('等宽', 'Mono') },
    ],
  },
  fontSize: {
    group,
    label: label('字号', 'Size'),
    control: 'length',
    min: 1,
    max: 750,
    tokens: ['space'],
    inherited,
  },
  lineHeight: {
    group,
    label: label('行高', 'Line height'),
    control: 'number',
    min: 0.5,
    max: 5,
    unit: '×',
    inherited,
  },
  fontWeight: {
    group,
    label: label('字重', 'Weight'),
    control: 'select',
    inherited,
    options: [
      { value: 100, label: label('极细', 'Thin') },
      { value: 200, label: label('特细', 'Extra light') },
      { value: 300, label: label('细', 'Light') },
      { value: 400, label: label('常规', 'Regular') },
      { value: 500, label: label('中等', 'Medium') },
      { value: 600, label: label('半粗', 'Semibold') },
      { value: 700, label: label('粗', 'Bold') },
      { value: 800, label: label('特粗', 'Extra bold') },
      { value: 900, label: label('极粗', 'Black') },
    ],
  },
  letterSpacing: {
    group,
    label: label('字距', 'Letter spacing'),
    control: 'number',
    min: -50,
    max: 200,
    unit: 'rpx',
    inherited,
  },
  color: { group, label: label('文字颜色', 'Colour'), control: 'color', tokens: ['color'], inherited },
  textAlign: {
    group,
    label: label('文字对齐', 'Text align'),
    control: 'select',
    inherited,
    options: [
      { value: 'left', label: label('左', 'Left') },
      { value: 'center', label: label('中', 'Centre') },
      { value: 'right', label: label('右', 'Right') },
      { value: 'justify', label: label('两端', 'Justify') },
    ],
  },
  italic: { group, label: label('斜体', 'Italic'), control: 'boolean', inherited },
  decoration: {
    group,
    label: label('装饰线', 'Decoration'),
    control: 'select',
    options: [
      { value: 'underline', label: label('下划线', 'Underline') },
      { value: 'line-through', label: label('删除线', 'Line through') },
    ],
  },
  textCase: {
    group,
    label: label('大小写', 'Case'),
    control: 'select',
    inherited,
    options: [
      { value: 'upper', label: label('全部大写', 'Upper') },
      { value: 'lower', label: label('全部小写', 'Lower') },
      { value: 'capitalize', label: label('首字母大写', 'Capitalise') },
    ],
  },
  maxLines: {
    group,
    label: label('最多行数', 'Most lines'),
    control: 'number',
    min: 1,
    max: 100,
    integer: true,
  },
} as const satisfies Record<string, StyleProperty>;
