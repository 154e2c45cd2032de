const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: { modes: ['aspectFit', 'aspectFill', 'scaleToFill', 'heightFix'] },
});
