import { categories } from '../../data/categories';
import { places } from '../../data/places';
import { openPlace } from '../../utils/actions';
import { guideCard } from '../../utils/share';

Page({
  data: {
    options: [
      { label: '全部', value: 'all' },
      ...categories.map(({ id, name }) => ({ label: name, value: id })),
    ],
    category: 'all',
    shown: places,
  },

  onShareAppMessage() {
    return { ...guideCard, path: '/pages/places/places' };
  },

  onShareTimeline() {
    return guideCard;
  },

  onCategoryChange(event) {
    const category = event.detail.value;
    const shown = places.filter((place) => category === 'all' || place.category === category);
    this.setData({ category, shown });
  },

  onPlaceTap(event) {
    openPlace(event.currentTarget.dataset.id);
  },
});
