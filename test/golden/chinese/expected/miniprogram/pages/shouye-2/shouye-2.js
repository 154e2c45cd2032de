Page({
  onShareAppMessage() {
    return { title: '另一个首页', path: '/pages/shouye-2/shouye-2' };
  },
});
