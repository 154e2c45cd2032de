import type { AssetId } from '../../../schema/ids.ts';
import { spreadKeys } from '../../../schema/order.ts';
import type { AppRecord, AssetRecord, NodeRecord, PageRecord, Project } from '../../../schema/project.ts';
import { PROJECT_VERSION } from '../../../schema/project.ts';
import type { Copy } from './copy.ts';
import type { GuidePage } from './guidePage.ts';
import { layerRecords } from './layers.ts';
import { ground } from './look.ts';
import { categoryPage } from './pages/category.ts';
import { homePage } from './pages/home.ts';
import { placePage } from './pages/place.ts';
import { placesPage } from './pages/places.ts';
import { storesPage } from './pages/stores.ts';
import { seededRandom } from './seededRandom.ts';
import { guideTables } from './tables.ts';
import { type Telling, tellingOf } from './telling.ts';
import { brandTokens, token } from './tokens.ts';

/**
 * Composes "Paris, an afternoon", the city guide of the maison Vesprée, in the language of its copy. The same copy
 * and pictures give the same document, ids included.
 */
export function cityGuide(copy: Copy, assets: Record<AssetId, AssetRecord>): Project {
  const telling = tellingOf(copy);
  const pages = [homePage, placesPage, storesPage, categoryPage, placePage].map((tell) => tell(telling));
  return {
    format: 'dimsum',
    version: PROJECT_VERSION,
    app: appRecord(telling),
    pages: pageRecords(pages),
    nodes: Object.assign({}, ...pages.map(nodeRecords)),
    data: guideTables(telling),
    assets,
    tokens: brandTokens(copy),
  };
}

function appRecord({ copy }: Telling): AppRecord {
  return {
    id: 'app',
    name: copy.pages.home,
    language: copy.locale,
    navigationBar: { style: 'default', background: token('paper'), text: 'black' },
    background: token('paper'),
    tabBar: {
      color: token('muted'),
      selectedColor: token('primary'),
      background: token('surface'),
      border: 'white',
    },
  };
}

function pageRecords(pages: readonly GuidePage[]): Record<string, PageRecord> {
  const keys = spreadKeys(pages.length);
  const records = pages.map(({ record }, i): PageRecord => {
    return { state: [], bind: {}, on: {}, ...record, order: keys[i] ?? 'a0', root: rootId(record.id) };
  });
  return Object.fromEntries(records.map((record) => [record.id, record]));
}

function nodeRecords({ record, safeArea, layers }: GuidePage): Record<string, NodeRecord> {
  const style = { layout: 'column' as const, font: token('body'), color: token('text'), ...ground('paper') };
  const root = { id: rootId(record.id), type: 'page', props: { safeArea }, style, children: layers };
  // A seed a page: a change to one leaves the ids of the others alone.
  return layerRecords(root, seededRandom(record.id));
}

const rootId = (page: string) => `${page}-page`;
