const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: { shown: '', images: ['/assets/photo.png', '/assets/wide.png', '/assets/star.png'] },
});
