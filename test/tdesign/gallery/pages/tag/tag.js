const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: {
    themes: ['default', 'primary', 'warning', 'danger', 'success'],
    variants: ['light', 'outline', 'light-outline'],
  },
});
