Page({
  onShareAppMessage() {
    return { title: 'Poster', path: '/pages/poster/poster' };
  },
});
