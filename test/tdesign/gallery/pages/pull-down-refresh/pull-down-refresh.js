const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: { loading: false },
  refresh(e) {
    this.told(e);
    this.setData({ loading: true });
    setTimeout(() => this.setData({ loading: false }), 300);
  },
});
