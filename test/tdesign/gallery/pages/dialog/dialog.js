const { Dialog } = require('tdesign-miniprogram/index');
const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: {
    kinds: ['confirm', 'notice', 'actions', 'slots'],
    shown: '',
    actions: [{ content: '甲', theme: 'primary' }, { content: '乙', theme: 'light' }, { content: '丙' }],
  },
  ask() {
    Dialog.confirm({ context: this, title: '由脚本打开', content: '好吗', confirmBtn: '好', cancelBtn: '不' })
      .then(() => console.log('confirmed'))
      .catch(() => console.log('cancelled'));
  },
});
