import { categories } from '../../data/categories';
import { places } from '../../data/places';
import { stores } from '../../data/stores';
import { openMap, openPlace } from '../../utils/actions';
import { guideCard } from '../../utils/share';

const PICKS = ['passage', 'garden', 'oysters'];

Page({
  data: {
    title: '巴黎，\n一个午后',
    units: ['天', '时', '分', '秒'],
    categories,
    picks: places.filter((place) => PICKS.includes(place.id)),
    stores,
    storesShown: false,
  },

  onShareAppMessage() {
    return { ...guideCard, path: '/pages/home/home' };
  },

  onShareTimeline() {
    return guideCard;
  },

  onCategoryTap(event) {
    wx.navigateTo({ url: `/pages/category/category?id=${event.currentTarget.dataset.id}` });
  },

  onNearbyTap() {
    this.setData({ storesShown: true });
  },

  onPlaceTap(event) {
    openPlace(event.currentTarget.dataset.id);
  },

  onAllTap() {
    wx.switchTab({ url: '/pages/places/places' });
  },

  onStoresTap() {
    wx.switchTab({ url: '/pages/stores/stores' });
  },

  onStoreTap(event) {
    openMap(stores[event.currentTarget.dataset.index]);
  },
});
