Page({
  onShareAppMessage() {
    return {
      title: '另一个首页',
      path: '/pages/shou-ye-2/shou-ye-2',
    };
  },
});
