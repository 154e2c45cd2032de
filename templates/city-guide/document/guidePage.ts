import type { PageRecord } from '../../../schema/project.ts';
import type { Style } from '../../../schema/style.ts';
import type { Layer } from './layers.ts';

/** A page as its module tells it; `cityGuide` adds root and order. */
export interface GuidePage {
  record: Pick<PageRecord, 'id' | 'name' | 'title'> &
    Partial<Omit<PageRecord, 'id' | 'name' | 'title' | 'root' | 'order'>>;
  /** Of the root. */
  style?: Style;
  layers: readonly Layer[];
}
