import { provideRegions } from '../elements/picker/regionSource.ts';
import { createRegionModel } from '../elements/region/createRegionModel.ts';
import type { Extra } from './extra.ts';

export const extra: Extra = { install: () => provideRegions(createRegionModel) };
