const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: { current: -1, steps: [] },
  popover() {
    this.open('popover');
  },
  dialog() {
    this.open('dialog');
  },
  open(mode) {
    const element = (selector) => () =>
      new Promise((resolve) =>
        this.createSelectorQuery().select(selector).boundingClientRect(resolve).exec(),
      );
    this.setData({
      current: 0,
      steps: [
        { element: element('#title'), title: '第一步', body: '说明一', placement: 'bottom-left', mode },
        { element: element('#field'), title: '第二步', body: '说明二', placement: 'bottom', mode },
        { element: element('#action'), title: '第三步', body: '说明三', placement: 'bottom-right', mode },
      ],
    });
  },
  change(e) {
    this.setData({ current: e.detail.current });
    this.told(e);
  },
});
