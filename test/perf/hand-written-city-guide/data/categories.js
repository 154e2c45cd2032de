/** 分类 */
export const categories = [
  {
    id: 'table',
    name: '入席',
    line: '一张桌子，一杯东西，一段不被打断的时间',
    icon: '/assets/categories/table.svg',
    count: 4,
  },
  {
    id: 'linger',
    name: '驻足',
    line: '不必买票，只要肯停下来',
    icon: '/assets/categories/linger.svg',
    count: 4,
  },
  {
    id: 'overnight',
    name: '留宿',
    line: '钥匙是真的钥匙',
    icon: '/assets/categories/overnight.svg',
    count: 2,
  },
  {
    id: 'carry',
    name: '携归',
    line: '带得走的，都不重',
    icon: '/assets/categories/carry.svg',
    count: 2,
  },
];
