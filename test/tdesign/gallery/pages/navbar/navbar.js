const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: { shown: true },
  toggle() {
    this.setData({ shown: !this.data.shown });
  },
});
