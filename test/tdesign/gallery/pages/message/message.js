const Message = require('tdesign-miniprogram/message/index').default;
const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: {
    themes: ['info', 'success', 'warning', 'error'],
    shown: '',
    // The component hears of its link only where a navigator tells: where it leads to another mini-program.
    link: { content: '链接', navigatorProps: { target: 'miniProgram', appId: 'wx0000000000000000' } },
  },
  open(e) {
    const { theme } = e.currentTarget.dataset;
    Message[theme]({
      context: this,
      offset: [90, 32],
      duration: theme === 'error' ? -1 : 600,
      content: `这是 ${theme}`,
      closeBtn: theme === 'error',
      link: theme === 'error' ? '链接' : '',
    });
  },
});
