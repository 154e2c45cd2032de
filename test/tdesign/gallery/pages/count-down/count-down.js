const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: { left: '' },
  tick(e) {
    this.setData({ left: `${e.detail.seconds}.${e.detail.milliseconds}` });
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
