const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: {
    options: [
      { label: '甲', value: 'a' },
      { label: '乙', value: 'b' },
      { label: '禁', value: 'c', disabled: true },
    ],
    icons: ['/assets/star.png', '/assets/photo.png'],
  },
});
