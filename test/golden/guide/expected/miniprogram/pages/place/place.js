import { places } from '../../data/places';

Page({
  data: {
    place: null,
  },

  onLoad(query) {
    const id = decodeURIComponent(query.id || '');
    const place = places.find((row) => row.id === id) || null;
    this.setData({ place });
    if (place) wx.setNavigationBarTitle({ title: place.name });
  },

  onShareAppMessage() {
    const { place } = this.data;
    return {
      ...this.card(),
      path: `/pages/place/place?id=${encodeURIComponent(place ? place.id : '')}`,
    };
  },

  onShareTimeline() {
    const { place } = this.data;
    return { ...this.card(), query: `id=${encodeURIComponent(place ? place.id : '')}` };
  },

  /** Title and picture of the card that people share. */
  card() {
    const { place } = this.data;
    return {
      title: place ? 'Meet me at ' + place.name : 'A place to go',
      imageUrl: place ? place.cover : '',
    };
  },

  /** “Map”: tap */
  onActionsMapTap() {
    const { place } = this.data;
    if (!place) return;
    // The person may call it off, which rejects.
    wx.openLocation({
      latitude: place.latitude,
      longitude: place.longitude,
      name: place.name,
      address: place.address,
    }).catch(() => {});
  },

  /** “Call”: tap */
  onActionsCallTap() {
    const { place } = this.data;
    if (!place) return;
    // The person may call it off, which rejects.
    wx.makePhoneCall({ phoneNumber: place.phone }).catch(() => {});
  },
});
