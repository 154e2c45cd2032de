const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: {
    shown: '',
    note: '',
    options: [
      {
        label: '北京市',
        value: '110000',
        children: [
          {
            label: '北京市',
            value: '110100',
            children: [
              { label: '东城区', value: '110101' },
              { label: '西城区', value: '110102' },
            ],
          },
        ],
      },
      {
        label: '广东省',
        value: '440000',
        children: [
          {
            label: '深圳市',
            value: '440300',
            children: [
              { label: '福田区', value: '440304' },
              { label: '南山区', value: '440305' },
            ],
          },
          { label: '广州市', value: '440100', children: [{ label: '荔湾区', value: '440103' }] },
        ],
      },
      { label: '禁用省', value: '0', disabled: true, children: [] },
    ],
  },
});
