const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: { on: true },
  toggle() {
    this.setData({ on: !this.data.on });
  },
});
