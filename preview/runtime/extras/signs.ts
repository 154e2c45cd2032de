import { icon } from '../elements/icon.ts';
import { progress } from '../elements/progress.ts';
import { richText } from '../elements/richText.ts';
import type { Extra } from './extra.ts';

export const extra: Extra = {
  elements: [icon, progress, richText],
};
