import { decodeQuery } from '../../utils/query';

Page({
  data: {
    query: {},
  },

  onLoad(query) {
    this.setData({ query: decodeQuery(query) });
    wx.showToast({ title: this.data.query.from, icon: 'none' });
  },

  onShareAppMessage() {
    return { title: 'Target', path: '/pages/target/target' };
  },
});
