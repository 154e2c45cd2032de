import { categories } from '../../data/categories';
import { places } from '../../data/places';
import { openPlace } from '../../utils/actions';
import { guideCard } from '../../utils/share';

Page({
  data: {
    category: null,
    places: [],
  },

  onLoad({ id }) {
    const category = categories.find((row) => row.id === id);
    if (!category) return;
    this.setData({ category, places: places.filter((place) => place.category === id) });
    wx.setNavigationBarTitle({ title: category.name });
  },

  onShareAppMessage() {
    const { category } = this.data;
    return { ...guideCard, path: `/pages/category/category?id=${category ? category.id : ''}` };
  },

  onShareTimeline() {
    const { category } = this.data;
    return { ...guideCard, query: `id=${category ? category.id : ''}` };
  },

  onPlaceTap(event) {
    openPlace(event.currentTarget.dataset.id);
  },
});
