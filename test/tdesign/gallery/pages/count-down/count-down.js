const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: { left: '' },
  tick(e) {
    this.setData({ left: `${e.detail.ss}.${e.detail.SSS}` });
  },
  start() {
    this.selectComponent('#count').start();
  },
  pause() {
    this.selectComponent('#count').pause();
  },
  zero() {
    this.selectComponent('#count').reset();
  },
});
