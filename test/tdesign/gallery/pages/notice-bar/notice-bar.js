const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: { moving: false },
  move() {
    this.setData({ moving: true });
  },
});
