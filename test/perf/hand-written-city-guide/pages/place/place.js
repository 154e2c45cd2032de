import { places } from '../../data/places';
import { call, openMap } from '../../utils/actions';
import { guideCard } from '../../utils/share';

Page({
  data: {
    place: { pictures: [], paragraphs: [] },
    next: null,
  },

  onLoad({ id }) {
    const index = places.findIndex((row) => row.id === id);
    if (index < 0) return;
    const place = places[index];
    this.setData({ place, next: places[(index + 1) % places.length] });
    wx.setNavigationBarTitle({ title: place.name });
  },

  onShareAppMessage() {
    return { ...this.card(), path: `/pages/place/place?${this.query()}` };
  },

  onShareTimeline() {
    return { ...this.card(), query: this.query() };
  },

  query() {
    return `id=${this.data.place.id || ''}`;
  },

  card() {
    const { place } = this.data;
    return place.id ? { title: place.shareTitle, imageUrl: place.pictures[0] } : guideCard;
  },

  onMapTap() {
    openMap(this.data.place);
  },

  onCallTap() {
    call(this.data.place.phone);
  },

  onCopyTap() {
    wx.setClipboardData({ data: this.data.place.address });
  },

  onNextTap() {
    wx.redirectTo({ url: `/pages/place/place?id=${this.data.next.id}` });
  },
});
