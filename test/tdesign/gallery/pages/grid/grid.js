const { galleryPage } = require('../../galleryPage');

galleryPage({});
