import type { PageIr } from '../pageIr.ts';
import { collectNames } from './collectNames.ts';
import { computeRows } from './computeRows.ts';
import { declareData } from './declareData.ts';
import { hoistValues } from './hoistValues.ts';
import { nameNodes } from './nameNodes.ts';
import { shareClasses } from './shareClasses.ts';
import { writeHandlers } from './writeHandlers.ts';
import { followTitle, writeLifecycle } from './writeLifecycle.ts';

/** What turns a lowered page into one that can be printed; each fills in tables that later ones read. */
export const transforms: readonly ((page: PageIr) => void)[] = [
  nameNodes,
  shareClasses,
  hoistValues,
  collectNames,
  computeRows,
  followTitle,
  declareData,
  writeHandlers,
  writeLifecycle,
];
