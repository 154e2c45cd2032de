import { shops } from '../../data/shops';

Page({
  data: {
    shops,
  },

  onShareAppMessage() {
    return { title: '巴黎下午', path: '/pages/shouye/shouye' };
  },

  /** 「立即预约」：点按 */
  onShoupingHengfuLijiYuyueTap() {
    // The person may call it off, which rejects.
    wx.makePhoneCall({ phoneNumber: '021-12345678' }).catch(() => {});
  },
});
