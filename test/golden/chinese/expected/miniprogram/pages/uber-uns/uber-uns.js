Page({
  onShareAppMessage() {
    return { title: '关于', path: '/pages/uber-uns/uber-uns' };
  },
});
