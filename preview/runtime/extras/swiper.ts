import { swiper } from '../elements/swiper.ts';
import { swiperItem } from '../elements/swiperItem.ts';
import type { Extra } from './extra.ts';

export const extra: Extra = { elements: [swiper, swiperItem] };
