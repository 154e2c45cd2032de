import { bakery } from './scenes/bakery.mjs';
import { barge } from './scenes/barge.mjs';
import { bookshop } from './scenes/bookshop.mjs';
import { bridge } from './scenes/bridge.mjs';
import { cafe } from './scenes/cafe.mjs';
import { cover } from './scenes/cover.mjs';
import { detailColonnade } from './scenes/detailColonnade.mjs';
import { detailParcel } from './scenes/detailParcel.mjs';
import { detailRoom } from './scenes/detailRoom.mjs';
import { detailTable } from './scenes/detailTable.mjs';
import { gallery } from './scenes/gallery.mjs';
import { garden } from './scenes/garden.mjs';
import { hotel } from './scenes/hotel.mjs';
import { maps } from './scenes/maps.mjs';
import { oysters } from './scenes/oysters.mjs';
import { passage } from './scenes/passage.mjs';
import { rooftop } from './scenes/rooftop.mjs';

const place = (name, svg, quality = 50) => ({
  path: `assets/places/${name}.jpg`,
  svg,
  sceneWidth: 800,
  width: 576,
  quality,
});

const detail = (name, svg, quality = 50) => ({
  path: `assets/details/${name}.jpg`,
  svg,
  sceneWidth: 800,
  width: 576,
  quality,
});

/** Every picture of the template: where it goes, how it is drawn, how large it is printed. */
export const pictures = [
  { path: 'assets/cover.jpg', svg: cover, sceneWidth: 750, width: 750, quality: 60 },
  place('cafe', cafe),
  place('passage', passage),
  place('hotel', hotel),
  place('garden', garden),
  place('gallery', gallery),
  place('bridge', bridge),
  place('rooftop', rooftop),
  place('oysters', oysters),
  place('barge', barge),
  place('bakery', bakery),
  place('maps', maps),
  place('bookshop', bookshop),
  detail('table', detailTable),
  detail('colonnade', detailColonnade),
  detail('room', detailRoom),
  detail('parcel', detailParcel),
];
