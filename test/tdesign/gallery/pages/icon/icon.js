const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: { names: ['app', 'home', 'search', 'user', 'add', 'close', 'chevron-right', 'star'] },
});
