const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: { word: '', results: [] },
  type(e) {
    const { value } = e.detail;
    this.setData({ word: value, results: value ? [`${value}一`, `${value}二`] : [] });
    this.told(e);
  },
});
