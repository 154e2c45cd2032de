const { ActionSheet, ActionSheetTheme } = require('tdesign-miniprogram/index');
const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: {
    kinds: ['list', 'left', 'grid'],
    shown: '',
    items: [
      '默认选项',
      { label: '失效选项', disabled: true },
      { label: '警告选项', color: '#e34d59', icon: '/assets/star.png' },
    ],
    grid: '微信 朋友圈 QQ 企业微信 收藏 刷新 下载 复制 更多'
      .split(' ')
      .map((label) => ({ label, icon: '/assets/star.png' })),
  },
  open() {
    ActionSheet.show({
      theme: ActionSheetTheme.List,
      selector: '#t-action-sheet',
      context: this,
      items: ['一', '二'],
      description: '由脚本打开',
    });
  },
});
