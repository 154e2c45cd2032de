const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: { percent: 20, gradient: { '0%': '#0052d9', '100%': '#00a870' } },
  more() {
    this.setData({ percent: this.data.percent + 30 });
  },
});
