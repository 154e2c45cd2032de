import { coverImage } from '../elements/cover/coverImage.ts';
import { coverView } from '../elements/cover/coverView.ts';
import { matchMedia } from '../elements/matchMedia.ts';
import { pageContainer } from '../elements/pageContainer.ts';
import { rootPortal } from '../elements/rootPortal.ts';
import { mediaQuery } from '../wx/mediaQuery.ts';
import type { Extra } from './extra.ts';

export const extra: Extra = {
  elements: [pageContainer, rootPortal, coverView, coverImage, matchMedia],
  areas: [mediaQuery],
};
