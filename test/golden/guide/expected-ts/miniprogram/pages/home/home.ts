import { places } from '../../data/places';

Page({
  data: {
    heroTitleText: 'Paris,\nan afternoon',
    featuredRows: places.filter((place) => place.featured).slice(0, 3),
  },

  onShareAppMessage() {
    return { ...this.card(), path: '/pages/home/home' };
  },

  onShareTimeline() {
    return this.card();
  },

  /** Title and picture of the card that people share. */
  card() {
    return { title: 'An afternoon in Paris', imageUrl: '/assets/hero-at-dusk.jpg' };
  },

  /** “Start”: tap */
  onHeroStartTap() {
    wx.switchTab({ url: '/pages/guide/guide' });
  },

  /** “Card”: tap */
  onCardTap(event: WechatMiniprogram.BaseEvent) {
    const { id } = event.currentTarget.dataset;
    wx.navigateTo({ url: `/pages/place/place?id=${encodeURIComponent(id)}` });
  },

  /** “Call”: tap */
  onCardCallTap(event: WechatMiniprogram.BaseEvent) {
    const { phone } = event.currentTarget.dataset;
    // The person may call it off, which rejects.
    wx.makePhoneCall({ phoneNumber: phone }).catch(() => {});
  },
});
