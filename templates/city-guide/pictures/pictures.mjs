import { inks } from './palette.mjs';
import { bakery } from './scenes/bakery.mjs';
import { barge } from './scenes/barge.mjs';
import { bookshop } from './scenes/bookshop.mjs';
import { bridge } from './scenes/bridge.mjs';
import { cafe } from './scenes/cafe.mjs';
import { cover } from './scenes/cover.mjs';
import { detailColonnade } from './scenes/detailColonnade.mjs';
import { detailParcel } from './scenes/detailParcel.mjs';
import { detailRoom } from './scenes/detailRoom.mjs';
import { detailStreet } from './scenes/detailStreet.mjs';
import { detailTable } from './scenes/detailTable.mjs';
import { gallery } from './scenes/gallery.mjs';
import { garden } from './scenes/garden.mjs';
import { hotel } from './scenes/hotel.mjs';
import { categoryIcon, mark, pin, tabIcon } from './scenes/icons.mjs';
import { maps } from './scenes/maps.mjs';
import { oysters } from './scenes/oysters.mjs';
import { passage } from './scenes/passage.mjs';
import { rooftop } from './scenes/rooftop.mjs';
import { season } from './scenes/season.mjs';
import { shareGuide } from './scenes/shareGuide.mjs';
import { storeArcade } from './scenes/storeArcade.mjs';
import { storeBoulevard } from './scenes/storeBoulevard.mjs';
import { storeCourtyard } from './scenes/storeCourtyard.mjs';
import { thumbnail } from './scenes/thumbnail.mjs';
import { wordmark } from './scenes/wordmark.mjs';

/** Quality for pictures so full of edges that the eye finds no block in them. */
const dense = 38;

const place = (name, svg, quality = 42) => ({
  path: `assets/places/${name}.jpg`,
  svg,
  sceneWidth: 800,
  width: 520,
  quality,
});

const detail = (name, svg, quality = 42) => ({
  path: `assets/details/${name}.jpg`,
  svg,
  sceneWidth: 800,
  width: 480,
  quality,
});

const card = (path, svg, width, quality = 42) => ({
  path: `assets/${path}.jpg`,
  svg,
  sceneWidth: 750,
  width,
  quality,
});

const tab = (name, selected) => ({
  path: `assets/tabs/${name}${selected ? '-selected' : ''}.png`,
  svg: tabIcon(name, selected),
  sceneWidth: 81,
  width: 81,
});

const vector = (path, svg) => ({ path: `assets/${path}.svg`, svg });

/** Every picture of the template: where it goes, how it is drawn, how large it is printed. */
export const pictures = [
  { path: 'assets/cover.jpg', svg: () => cover(), sceneWidth: 750, width: 750, quality: 46 },
  place('cafe', cafe, dense),
  place('passage', passage, dense),
  place('hotel', hotel),
  place('garden', garden),
  place('gallery', gallery, dense),
  place('bridge', bridge),
  place('rooftop', rooftop),
  place('oysters', oysters),
  place('barge', barge),
  place('bakery', bakery),
  place('maps', maps),
  place('bookshop', bookshop, dense),
  detail('table', detailTable),
  detail('colonnade', detailColonnade),
  detail('room', detailRoom),
  detail('parcel', detailParcel),
  detail('street', detailStreet),
  card('season', season, 520),
  card('stores/saint-honore', storeArcade, 520),
  card('stores/saint-germain', storeBoulevard, 520),
  card('stores/marais', storeCourtyard, 520),
  card('share-guide', shareGuide, 500),
  ...['guide', 'places', 'stores'].flatMap((name) => [tab(name, false), tab(name, true)]),
  ...['table', 'linger', 'overnight', 'carry'].map((name) =>
    vector(`categories/${name}`, categoryIcon(name)),
  ),
  vector('brand/mark-dark', mark(inks.oxblood)),
  vector('brand/mark-light', mark(inks.glow)),
  vector('brand/wordmark-dark', wordmark(inks.ink)),
  vector('brand/wordmark-light', wordmark(inks.glow)),
  { path: 'assets/pin.png', svg: pin, sceneWidth: 64, width: 64 },
  { path: 'thumbnail.jpg', svg: thumbnail, sceneWidth: 720, width: 640, quality: 66, grain: 0 },
];
