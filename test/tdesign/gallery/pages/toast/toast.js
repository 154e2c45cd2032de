const Toast = require('tdesign-miniprogram/toast/index').default;
const { hideToast } = require('tdesign-miniprogram/toast/index');
const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: { kinds: ['text', 'success', 'loading', 'column', 'top'] },
  open(e) {
    const options = {
      text: { message: '轻提示文字', duration: 600 },
      success: { message: '成功', theme: 'success', direction: 'column', duration: 600 },
      loading: { message: '加载中', theme: 'loading', duration: -1 },
      column: { message: '图标', icon: '/assets/star.png', direction: 'column', duration: 600 },
      top: {
        message: '上面',
        placement: 'top',
        showOverlay: true,
        preventScrollThrough: true,
        duration: 600,
      },
    };
    Toast({ context: this, selector: '#t-toast', ...options[e.currentTarget.dataset.kind] });
  },
  close() {
    hideToast({ context: this, selector: '#t-toast' });
  },
});
