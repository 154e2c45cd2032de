const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: {
    shown: '',
    note: '',
    cities: [
      { label: '北京市', value: 'bj' },
      { label: '上海市', value: 'sh' },
      { label: '广州市', value: 'gz' },
      { label: '深圳市', value: 'sz' },
      { label: '成都市', value: 'cd' },
      { label: '禁用市', value: 'x', disabled: true },
    ],
    years: [2021, 2022, 2023].map((value) => ({ label: `${value}年`, value })),
    seasons: ['春', '夏', '秋', '冬'].map((value) => ({ label: value, value })),
  },
});
