const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: { percent: 20 },
  more() {
    this.setData({ percent: this.data.percent + 30 });
  },
});
