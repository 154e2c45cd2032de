const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: {
    loading: true,
    grid: [
      1,
      1,
      { width: '60%' },
      [
        { width: '48px', height: '48px', type: 'circle' },
        { width: '70%', height: '16px' },
      ],
    ],
  },
  load() {
    this.setData({ loading: false });
  },
});
