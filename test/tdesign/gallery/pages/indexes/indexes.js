const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: {
    letters: ['A', 'B', 'C', 'D', 'F', '#'],
    list: [
      { index: 'A', names: ['安庆', '鞍山', '安阳', '阿坝'] },
      { index: 'B', names: ['北京', '保定', '包头', '宝鸡'] },
      { index: 'C', names: ['成都', '重庆', '长沙', '长春'] },
      { index: 'D', names: ['大连', '大理', '德阳', '东莞'] },
      { index: 'F', names: ['福州', '佛山', '抚顺', '阜阳'] },
      { index: '#', names: ['其他', '未知', '海外', '更多'] },
    ],
  },
});
