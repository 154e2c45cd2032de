import { label, type StyleProperty } from './styleProperty.ts';

const group = 'layout';

export const layoutProperties = {
  layout: {
    group,
    label: label('排列', 'Layout'),
    control: 'select',
    options: [
      { value: 'column', label: label('纵向', 'Column') },
      { value: 'row', label: label('横向', 'Row') },
      { value: 'grid', label: label('网格', 'Grid') },
      { value: 'free', label: label('自由', 'Free') },
    ],
  },
  gap: { group, label: label('间隔', 'Gap'), control: 'length', min: 0, tokens: ['space'] },
  align: {
    group,
    label: label('对齐', 'Align'),
    control: 'select',
    options: [
      { value: 'start', label: label('起点', 'Start') },
      { value: 'center', label: label('居中', 'Centre') },
      { value: 'end', label: label('终点', 'End') },
      { value: 'stretch', label: label('拉伸', 'Stretch') },
      { value: 'baseline', label: label('基线', 'Baseline') },
    ],
  },
  justify: {
    group,
    label: label('分布', 'Distribute'),
    control: 'select',
    options: [
      { value: 'start', label: label('起点', 'Start') },
      { value: 'center', label: label('居中', 'Centre') },
      { value: 'end', label: label('终点', 'End') },
      { value: 'between', label: label('两端', 'Between') },
      { value: 'around', label: label('环绕', 'Around') },
      { value: 'evenly', label: label('平均', 'Evenly') },
    ],
  },
  wrap: { group, label: label('换行', 'Wrap'), control: 'boolean' },
  columns: { group, label: label('列数', 'Columns'), control: 'number', min: 1, max: 12, integer: true },
  x: { group: 'place', label: label('横坐标', 'X'), control: 'number', unit: 'rpx' },
  y: { group: 'place', label: label('纵坐标', 'Y'), control: 'number', unit: 'rpx' },
  rotation: {
    group: 'place',
    label: label('旋转', 'Rotation'),
    control: 'number',
    unit: 'deg',
    min: -360,
    max: 360,
  },
  pin: { group: 'place', label: label('固定到边', 'Pin to edges'), control: 'pin' },
} as const satisfies Record<string, StyleProperty>;
