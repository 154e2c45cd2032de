const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: { scrollTop: 0 },
  onPageScroll(e) {
    this.setData({ scrollTop: e.scrollTop });
  },
});
