const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: {
    files: [
      {
        type: 'attachment',
        data: [{ fileType: 'pdf', name: '报告.pdf', url: '/assets/photo.png', size: 34000 }],
      },
      { type: 'text', data: '看看这个' },
    ],
  },
});
