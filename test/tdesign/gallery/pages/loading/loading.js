const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: { loading: true, fullscreen: false },
  end() {
    this.setData({ loading: false });
  },
  full() {
    this.setData({ fullscreen: true });
  },
});
