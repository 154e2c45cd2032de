const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: { container: null },
  onReady() {
    this.setData({ container: () => wx.createSelectorQuery().select('#box') });
  },
});
