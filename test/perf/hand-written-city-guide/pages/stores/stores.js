import { places } from '../../data/places';
import { stores } from '../../data/stores';
import { call, openMap, openPlace } from '../../utils/actions';

const card = { title: 'VESPRÉE 未晚，巴黎三店', imageUrl: '/assets/stores/saint-germain.jpg' };

Page({
  data: {
    stores: stores.map((store) => ({
      ...store,
      places: places.filter((place) => store.nearby.includes(place.id)),
    })),
  },

  onShareAppMessage() {
    return { ...card, path: '/pages/stores/stores' };
  },

  onShareTimeline() {
    return card;
  },

  onRouteTap(event) {
    openMap(stores[event.currentTarget.dataset.index]);
  },

  onCallTap(event) {
    call(stores[event.currentTarget.dataset.index].phone);
  },

  onPlaceTap(event) {
    openPlace(event.currentTarget.dataset.id);
  },
});
