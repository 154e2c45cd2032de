import { shops } from '../../data/shops';

Page({
  data: {
    shops,
  },

  onShareAppMessage() {
    return {
      title: '巴黎下午',
      path: '/pages/shou-ye/shou-ye',
    };
  },

  /** 「立即预约」：点按 */
  onShouPingHengFuLiJiYuYueTap() {
    // The person may call it off, which rejects.
    wx.makePhoneCall({ phoneNumber: '021-12345678' }).catch(() => {});
  },
});
