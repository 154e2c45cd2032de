const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: { format: (text) => text },
});
