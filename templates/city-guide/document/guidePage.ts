import type { PageRecord } from '../../../schema/project.ts';
import type { Layer } from './layers.ts';

/** A page as its module tells it; `cityGuide` adds root and order. */
export interface GuidePage {
  record: Pick<PageRecord, 'id' | 'name' | 'title'> &
    Partial<Omit<PageRecord, 'id' | 'name' | 'title' | 'root' | 'order'>>;
  /** Leaves room for the home bar of phones without a button; a tab bar does it already. */
  safeArea: boolean;
  layers: readonly Layer[];
}
