import type { Extra } from './extra.ts';

/** An extra as the core of the runtime knows it. */
export interface ExtraEntry {
  name: string;
  /** Tags of its elements. */
  tags: readonly string[];
  /** Names of its `wx` functions. */
  apis: readonly string[];
  load(): Promise<{ extra: Extra }>;
}

/** All extras. A new one is a file beside this one and a line here. */
export const extraTable: readonly ExtraEntry[] = [
  {
    name: 'movable',
    tags: ['movable-area', 'movable-view'],
    apis: [],
    load: () => import('./movable.ts'),
  },
  {
    name: 'region',
    // Not tags, but how a template or a script names the picker's mode.
    tags: ['region'],
    apis: ["'region'", '"region"'],
    load: () => import('./region.ts'),
  },
];
