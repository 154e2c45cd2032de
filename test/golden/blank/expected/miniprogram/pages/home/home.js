Page({
  onShareAppMessage() {
    return { title: 'Home', path: '/pages/home/home' };
  },
});
