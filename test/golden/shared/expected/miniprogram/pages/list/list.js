Page({
  onShareAppMessage() {
    return { title: 'Shared', path: '/pages/list/list' };
  },

  /** “Button”: tap */
  onButtonTap() {
    wx.showToast({ title: 'one', icon: 'none' });
  },

  /** “Button”: tap */
  onButtonTap3() {
    wx.showToast({ title: 'two', icon: 'none' });
  },

  /** “Button”: tap */
  onButtonTap2() {
    wx.showToast({ title: 'three', icon: 'none' });
  },
});
