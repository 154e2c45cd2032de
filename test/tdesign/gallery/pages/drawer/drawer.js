const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: {
    shown: '',
    items: [{ title: '菜单一' }, { title: '菜单二', icon: '/assets/star.png' }, { title: '菜单三' }],
  },
});
