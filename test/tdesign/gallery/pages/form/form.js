const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: {
    value: { name: '', password: '', gender: '', age: 3, score: 0, open: false, intro: '' },
    rules: {
      name: [{ validator: (text) => text.length === 8, message: '只能输入 8 个字符' }],
      password: [
        { required: true, message: '密码必填' },
        { min: 6, message: '至少 6 位' },
      ],
      gender: [{ required: true, message: '请选择性别' }],
    },
  },
  write(e) {
    this.setData({ [`value.${e.currentTarget.dataset.field}`]: e.detail.value });
  },
  submit() {
    this.selectComponent('#form').submit();
  },
  reset() {
    this.selectComponent('#form').reset();
  },
});
