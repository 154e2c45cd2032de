import { cities } from '../../data/cities';
import { places } from '../../data/places';
import * as format from '../../utils/format';

/** Rows that “Found” shows. */
function pickFoundRows(data) {
  return places.filter((place) => format.contains(format.lower(place.name), format.lower(data.search))).slice(0, 2);
}

Page({
  data: {
    search: '',
    count: 2,
    cities,
    places,
    foundRows: [],
  },

  onLoad() {
    this.refresh();
  },

  onShareAppMessage() {
    return { title: 'Cities', path: '/pages/cities/cities' };
  },

  /** “Search”: done is pressed */
  onSearchConfirm() {
    wx.showToast({ title: this.data.search, icon: 'none' });
  },

  /** “Search”: text changes */
  onSearchInput(event) {
    this.setData({ search: event.detail.value });
    this.refresh();
  },

  /** “Name”: tap */
  onNearNameTap(event) {
    const { name, placeName, index } = event.currentTarget.dataset;
    wx.showToast({ title: name + ' ' + placeName + ' ' + (index + 1), icon: 'none' });
  },

  /** Computes what depends on the page’s data. */
  refresh() {
    this.setData({ foundRows: pickFoundRows(this.data) });
    wx.setNavigationBarTitle({ title: 'Cities: ' + this.data.search });
  },
});
