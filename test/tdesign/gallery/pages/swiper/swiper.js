const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: {
    playing: false,
    list: ['/assets/wide.png', { value: '/assets/photo.png', ariaLabel: '照片' }, '/assets/wide.png'],
  },
  play() {
    this.setData({ playing: true });
  },
});
