import type { LocalText } from '../../schema/text.ts';

export interface Icon {
  label: LocalText;
  /** Outline on a 24 × 24 grid, drawn with round ends: the `d` of one SVG path. */
  path: string;
}

const icon = (zh: string, en: string, path: string): Icon => ({ label: { zh, en }, path });

/** Dimsum's own line icons: what a brand's campaign points at. Drawn on whole and half units, 20 × 20 in 24. */
export const icons = {
  'arrow-right': icon('向右箭头', 'Arrow right', 'M4 12h16M14 6l6 6-6 6'),
  'arrow-left': icon('向左箭头', 'Arrow left', 'M20 12H4M10 6l-6 6 6 6'),
  'arrow-up-right': icon('右上箭头', 'Arrow up right', 'M6 18 18 6M8.5 6H18v9.5'),
  'arrow-down': icon('向下箭头', 'Arrow down', 'M12 4v16M6 14l6 6 6-6'),
  'chevron-right': icon('右尖角', 'Chevron right', 'M9 5l7 7-7 7'),
  'chevron-left': icon('左尖角', 'Chevron left', 'M15 5l-7 7 7 7'),
  'chevron-down': icon('下尖角', 'Chevron down', 'M5 9l7 7 7-7'),
  'chevron-up': icon('上尖角', 'Chevron up', 'M5 15l7-7 7 7'),
  plus: icon('加号', 'Plus', 'M12 4v16M4 12h16'),
  minus: icon('减号', 'Minus', 'M4 12h16'),
  check: icon('对勾', 'Check', 'M4 12.5l5.5 5.5L20 6.5'),
  close: icon('关闭', 'Close', 'M5 5l14 14M19 5 5 19'),
  menu: icon('菜单', 'Menu', 'M4 6.5h16M4 12h16M4 17.5h16'),
  search: icon('搜索', 'Search', 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 20.5 20.5'),
  home: icon('首页', 'Home', 'M3.5 11.5 12 4l8.5 7.5M6 9.5V20h12V9.5M10 20v-5.5h4V20'),
  user: icon('我的', 'Person', 'M12 3.5a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4 20.5c.6-4 3.6-6 8-6s7.4 2 8 6'),
  pin: icon(
    '地点',
    'Place',
    'M12 21.5c-4.5-4.5-7-8-7-11.5a7 7 0 0 1 14 0c0 3.5-2.5 7-7 11.5M12 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5',
  ),
  map: icon('地图', 'Map', 'M3.5 6.5 9 4l6 2.5L20.5 4v13.5L15 20l-6-2.5L3.5 20zM9 4v13.5M15 6.5V20'),
  compass: icon('指南针', 'Compass', 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M15.5 8.5l-2 5-5 2 2-5z'),
  route: icon(
    '路线',
    'Route',
    'M6 15.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M18 3.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M8.5 18H15a3 3 0 0 0 0-6H9a3 3 0 0 1 0-6h6.5',
  ),
  phone: icon(
    '电话',
    'Phone',
    'M5 4h4l1.5 4.5L8 10.5a12 12 0 0 0 5.5 5.5l2-2.5L20 15v4a1.5 1.5 0 0 1-1.5 1.5C10.5 20.5 3.5 13.5 3.5 5.5A1.5 1.5 0 0 1 5 4',
  ),
  message: icon('消息', 'Message', 'M4 5h16v11.5h-9L6.5 20v-3.5H4zM8 9.5h8M8 12.5h5'),
  mail: icon('邮件', 'Mail', 'M3.5 5.5h17v13h-17zM4 6.5l8 6.5 8-6.5'),
  clock: icon('时间', 'Clock', 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3.5 2'),
  calendar: icon('日历', 'Calendar', 'M4 5.5h16v15H4zM4 10h16M8.5 3v4.5M15.5 3v4.5'),
  share: icon('分享', 'Share', 'M12 15V3.5M7.5 8 12 3.5 16.5 8M8 11.5H5V20.5h14v-9h-3'),
  heart: icon(
    '喜欢',
    'Heart',
    'M12 20C6 15.5 3.5 12.5 3.5 9a4.5 4.5 0 0 1 8.5-2 4.5 4.5 0 0 1 8.5 2c0 3.5-2.5 6.5-8.5 11',
  ),
  star: icon('星星', 'Star', 'M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1.1 5.9-5.3-2.9-5.3 2.9 1.1-5.9-4.3-4.1 5.9-.8z'),
  sparkle: icon(
    '闪光',
    'Sparkle',
    'M11 4c.7 5 2.5 7 7.5 7.5C13.5 12 11.7 14 11 19c-.7-5-2.5-7-7.5-7.5C8.5 11 10.3 9 11 4M19 3v4M17 5h4M19.5 16.5v4M17.5 18.5h4',
  ),
  bag: icon('购物袋', 'Bag', 'M5 8.5h14l1 12H4zM8.5 11V7a3.5 3.5 0 0 1 7 0v4'),
  store: icon(
    '门店',
    'Store',
    'M4.5 4h15l1.5 5.5H3zM3 9.5a3 3 0 0 0 6 0 3 3 0 0 0 6 0 3 3 0 0 0 6 0M5 12.5V20.5h14v-8M10 20.5V16h4v4.5',
  ),
  tag: icon('标签', 'Tag', 'M12.5 3.5H20.5v8l-9 9-8-8zM16.5 6.5a1 1 0 1 0 0 2 1 1 0 0 0 0-2'),
  gift: icon(
    '礼物',
    'Gift',
    'M4 8.5h16v4H4zM5.5 12.5v8h13v-8M12 8.5v12M12 8.5C8.5 8.5 7 7.5 7 5.8A2 2 0 0 1 9 4c2 0 3 2 3 4.5 0-2.5 1-4.5 3-4.5a2 2 0 0 1 2 1.8c0 1.7-1.5 2.7-5 2.7',
  ),
  ticket: icon(
    '票券',
    'Ticket',
    'M3.5 6h17v4a2 2 0 0 0 0 4v4h-17v-4a2 2 0 0 0 0-4zM14.5 6v2M14.5 11v2M14.5 16v2',
  ),
  crown: icon('会员', 'Member', 'M4 18.5 3 7.5l5 4 4-6.5 4 6.5 5-4-1 11zM4.5 15.5h15'),
  camera: icon(
    '相机',
    'Camera',
    'M3.5 7.5H8L9.5 5h5L16 7.5h4.5v12h-17zM12 9.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7',
  ),
  picture: icon(
    '图片',
    'Picture',
    'M3.5 4.5h17v15h-17zM4 17l5-5 4 4 3-2.5 4 3.5M15.5 7.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3',
  ),
  play: icon('播放', 'Play', 'M7 4.5 19 12 7 19.5z'),
  music: icon(
    '音乐',
    'Music',
    'M9 17.5V6l10.5-2v11.5M9 17.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0M19.5 15.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0',
  ),
  cup: icon(
    '咖啡',
    'Coffee',
    'M4.5 9h12v6.5a4 4 0 0 1-4 4h-4a4 4 0 0 1-4-4zM16.5 10.5h1.5a2.5 2.5 0 0 1 0 5h-1.5M8.5 3.5v2.5M12.5 3.5v2.5',
  ),
  dining: icon('餐厅', 'Dining', 'M5 3.5v5a2.5 2.5 0 0 0 5 0v-5M7.5 3.5v17M18.5 20.5v-17c-2.5 1-4 4-4 9h4'),
  wine: icon('酒', 'Wine', 'M7.5 3.5h9l.5 5a5 5 0 0 1-10 0zM12 13.5v7M8.5 20.5h7M7.5 8.5h9'),
  museum: icon('文化', 'Culture', 'M12 3.5 20.5 8.5h-17zM4 20.5h16M6 11v7M10 11v7M14 11v7M18 11v7'),
  tree: icon('公园', 'Park', 'M12 3.5l5 6.5h-2.5l4.5 6H5l4.5-6H7zM12 16v5'),
  sun: icon(
    '日',
    'Sun',
    'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4',
  ),
  moon: icon('夜', 'Moon', 'M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5'),
  bell: icon('提醒', 'Reminder', 'M12 4a6 6 0 0 0-6 6v4l-2 3.5h16L18 14v-4a6 6 0 0 0-6-6M12 2.5V4M10 20.5h4'),
  info: icon('信息', 'Info', 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v5.5M12 7.5v.5'),
  copy: icon('复制', 'Copy', 'M8.5 8.5h12v12h-12zM15.5 8.5v-5h-12v12h5'),
  globe: icon(
    '网站',
    'Website',
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c-5 5.5-5 12.5 0 18M12 3c5 5.5 5 12.5 0 18',
  ),
} as const satisfies Record<string, Icon>;

export type IconName = keyof typeof icons;
