const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: {
    links: [
      { name: '按钮', url: '/pages/button/button', openType: 'navigateTo' },
      { name: '底部', url: '/pages/icon/icon' },
    ],
  },
});
