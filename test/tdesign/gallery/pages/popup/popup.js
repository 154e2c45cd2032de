const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: { places: ['top', 'bottom', 'left', 'right', 'center'], shown: '' },
  change(e) {
    this.told(e);
    if (!e.detail.visible) this.setData({ shown: '' });
  },
});
