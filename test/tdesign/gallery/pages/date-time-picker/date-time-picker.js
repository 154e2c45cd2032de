const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: { shown: '', note: '' },
});
