const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: {
    content: { title: '已完成思考（耗时 3 秒）', text: '好的，我来想一下，点心是广东的小吃，种类很多。' },
  },
});
