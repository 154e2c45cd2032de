import { createMapContext, mapAt } from '../../elements/map/mapContext.ts';
import type { AreaFactory } from '../call.ts';
import { domById } from '../findNode.ts';

/** `wx.createMapContext`: by id in the visible page, or in the component that is given. */
export const mapCalls: AreaFactory = (host) => ({
  createMapContext: (id: string, instance?: unknown) =>
    createMapContext(host, () => mapAt(domById(host, id, instance))),
});
