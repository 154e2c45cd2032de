import { places } from '../../data/places';

/** Rows that “Places” shows. */
function pickPlacesRows(data) {
  return places.filter((place) => place.category === data.category);
}

Page({
  data: {
    category: 'food',
    categoriesOptions: [
      { label: 'Food', value: 'food' },
      { label: 'Art', value: 'art' },
    ],
    placesRows: [],
  },

  onLoad() {
    this.refresh();
  },

  onShareAppMessage() {
    return { title: 'Places', path: '/pages/guide/guide' };
  },

  /** “Categories”: another choice */
  onCategoriesChange(event) {
    this.setData({ category: event.detail.value });
    this.refresh();
  },

  /** “Box”: tap */
  onPlaceTap(event) {
    const { id } = event.currentTarget.dataset;
    wx.navigateTo({ url: `/pages/place/place?id=${encodeURIComponent(id)}` });
  },

  /** Computes what depends on the page’s data. */
  refresh() {
    this.setData({ placesRows: pickPlacesRows(this.data) });
  },
});
