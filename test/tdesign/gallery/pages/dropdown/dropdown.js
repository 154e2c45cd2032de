const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: {
    options: [
      { value: 'all', label: '全部产品' },
      { value: 'new', label: '最新产品' },
      { value: 'hot', label: '最火产品' },
      { value: 'off', label: '禁用', disabled: true },
    ],
  },
});
