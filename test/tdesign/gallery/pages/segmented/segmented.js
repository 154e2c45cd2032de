const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: {
    options: [
      { label: '甲', value: 'a' },
      { label: '乙', value: 'b', icon: '/assets/star.png' },
      { label: '禁', value: 'c', disabled: true },
    ],
  },
});
