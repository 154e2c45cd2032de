const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: { shown: '' },
  close(e) {
    this.told(e);
    this.setData({ shown: '' });
  },
});
