const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: { marks: { 0: '小', 40: '中', 80: '大' } },
});
