import { picture } from '../assets.ts';
import type { GuidePage } from '../guidePage.ts';
import type { Telling } from '../telling.ts';
import { categorySection } from './home/categorySection.ts';
import { closingSection } from './home/closingSection.ts';
import { coverSection } from './home/coverSection.ts';
import { introSection } from './home/introSection.ts';
import { pickSection } from './home/pickSection.ts';
import { seasonSection } from './home/seasonSection.ts';
import { storesPopup } from './home/storesPopup.ts';

/** The notebook's cover and what it opens on. */
export function homePage(telling: Telling): GuidePage {
  const { copy } = telling;
  const { title, picture: card } = copy.share.guide;
  return {
    record: {
      id: 'home',
      name: 'Home',
      title: copy.pages.home,
      navigationBar: { style: 'none', text: 'white' },
      tab: {
        text: copy.tabs[0]?.label ?? '',
        icon: picture('assets/tabs/guide.png').asset,
        selectedIcon: picture('assets/tabs/guide-selected.png').asset,
      },
      share: { title, picture: picture(card).asset, bind: {} },
    },
    safeArea: false,
    layers: [
      coverSection(telling),
      introSection(telling),
      categorySection(telling),
      seasonSection(telling),
      pickSection(telling),
      closingSection(telling),
      storesPopup(telling),
    ],
  };
}
