const { galleryPage } = require('../../galleryPage');

galleryPage({
  onShareAppMessage: () => ({ title: '按钮', path: '/pages/button/button' }),
});
