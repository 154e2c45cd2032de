const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: {
    value: 1,
    list: [
      { value: 0, label: '选项一', badge: {} },
      { value: 1, label: '选项二', badge: { dot: true } },
      { value: 2, label: '选项三', badge: { count: 8 } },
      { value: 3, label: '很长很长的选项', badge: {} },
      { value: 4, label: '禁用', badge: {}, disabled: true },
      { value: 5, label: '图标', badge: {}, icon: '/assets/star.png' },
    ],
  },
  choose(e) {
    this.setData({ value: e.detail.value });
    this.told(e);
  },
});
