const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: {
    items: [
      { fileType: 'image', name: '照片.png', url: '/assets/photo.png', size: 34250 },
      { fileType: 'pdf', name: '很长很长的文件名很长很长.pdf', url: '/a.pdf', size: 7428000 },
      { fileType: 'doc', name: '文档.doc', url: '/a.doc', size: 1024, status: 'pending', progress: 40 },
      {
        fileType: 'txt',
        name: '失败.txt',
        url: '/a.txt',
        size: 1,
        status: 'error',
        errorMessage: '上传失败',
      },
    ],
  },
});
