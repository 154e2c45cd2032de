import { field } from '../../../schema/field.ts';
import { defineAction } from '../../defineAction.ts';

export const openLocation = defineAction({
  type: 'open-location',
  version: 1,
  label: { zh: '打开地图', en: 'Open map' },
  summary: { zh: '在地图上打开 {name}', en: 'Show {name} on the map' },
  docs: {
    zh: '用微信地图打开一个地点，可以从那里导航。经纬度用火星坐标（GCJ-02），腾讯、高德地图的拾取工具给的就是。',
    en: 'Opens a place in WeChat’s map, from where people can navigate. Coordinates are GCJ-02, as Tencent and Amap pickers give them.',
  },
  icon: '<path d="M12 21c-4.5-4.5-6.5-8-6.5-11a6.5 6.5 0 0 1 13 0c0 3-2 6.5-6.5 11"/><circle cx="12" cy="10" r="2.5"/>',
  props: {
    latitude: field.number({
      label: { zh: '纬度', en: 'Latitude' },
      default: 31.2304,
      min: -90,
      max: 90,
      step: 0.0001,
    }),
    longitude: field.number({
      label: { zh: '经度', en: 'Longitude' },
      default: 121.4737,
      min: -180,
      max: 180,
      step: 0.0001,
    }),
    name: field.text({ label: { zh: '地点名称', en: 'Name' } }),
    address: field.text({ label: { zh: '地址', en: 'Address' } }),
  },
  print: (printer) => [
    '// The person may call it off, which rejects.',
    'wx.openLocation({',
    `  latitude: ${printer.value('latitude')},`,
    `  longitude: ${printer.value('longitude')},`,
    ...(printer.literal('name') === '' ? [] : [`  name: ${printer.value('name')},`]),
    ...(printer.literal('address') === '' ? [] : [`  address: ${printer.value('address')},`]),
    '}).catch(() => {});',
  ],
});
