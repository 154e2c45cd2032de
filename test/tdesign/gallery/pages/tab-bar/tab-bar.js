const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: {
    value: 'a',
    list: [
      { value: 'a', label: '首页', badge: {} },
      { value: 'b', label: '应用', badge: { count: 16 } },
      { value: 'c', label: '聊天', badge: { dot: true } },
      { value: 'd', label: '我的', badge: {} },
    ],
    sub: [
      { value: 's1', label: '选项一' },
      { value: 's2', label: '选项二' },
    ],
  },
  choose(e) {
    this.setData({ value: e.detail.value });
    this.told(e);
  },
});
