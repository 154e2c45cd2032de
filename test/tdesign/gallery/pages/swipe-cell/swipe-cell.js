const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: {
    right: [
      { text: '编辑', className: 'edit', style: 'background: #ed7b2f; color: #fff' },
      { text: '删除', style: 'background: #e34d59; color: #fff' },
    ],
  },
});
