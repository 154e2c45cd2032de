import type { PickerModel } from './pickerModels.ts';

/** What a picker of regions is asked for. */
export interface RegionRequest {
  value: unknown;
  /** `level`: how far down the choice goes. */
  level: string;
  /** `custom-item`: an entry put at the head of each wheel. */
  customItem: string;
}

type CreateRegionModel = (request: RegionRequest) => PickerModel;

let create: CreateRegionModel | undefined;

/** Gives pickers the list of regions, which is large and comes by itself for apps that ask for it (`extras/`). */
export function provideRegions(model: CreateRegionModel): void {
  create = model;
}

/** Wheels over provinces, cities and districts; undefined while there is no list of them. */
export function regionModel(request: RegionRequest): PickerModel | undefined {
  return create?.(request);
}
