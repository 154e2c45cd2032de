import { boxElements } from '../elements/boxes/boxes.ts';
import { openData, openDataLists } from '../elements/boxes/openData.ts';
import type { Extra } from './extra.ts';

export const extra: Extra = { elements: [...boxElements, openData, ...openDataLists] };
