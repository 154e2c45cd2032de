import { places } from '../../data/places';
import { call, openMap } from '../../utils/actions';
import { guideCard } from '../../utils/share';

Page({
  data: {
    place: null,
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
    const { place } = this.data;
    return { ...this.card(), path: `/pages/place/place?id=${place ? place.id : ''}` };
  },

  onShareTimeline() {
    const { place } = this.data;
    return { ...this.card(), query: `id=${place ? place.id : ''}` };
  },

  card() {
    const { place } = this.data;
    return place ? { title: place.shareTitle, imageUrl: place.pictures[0] } : guideCard;
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
