Page({
  onShareAppMessage() {
    return {
      title: 'Shared',
      path: '/pages/list/list',
    };
  },

  /** “Button”: tap */
  onSectionOneButtonTap() {
    wx.showToast({ title: 'one', icon: 'none' });
  },

  /** “Button”: tap */
  onSectionTwoButtonTap() {
    wx.showToast({ title: 'two', icon: 'none' });
  },

  /** “Button”: tap */
  onSectionThreeButtonTap() {
    wx.showToast({ title: 'three', icon: 'none' });
  },
});
