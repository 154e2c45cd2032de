import { createVideoContext } from '../../elements/video/videoContext.ts';
import { videoTable } from '../../elements/video/videoTable.ts';
import type { AreaFactory } from '../call.ts';
import { domById } from '../findNode.ts';

/** `wx.createVideoContext`: by id in the visible page, or in the component that is given. */
export const videoCalls: AreaFactory = (host) => ({
  createVideoContext: (id: string, instance?: unknown) =>
    createVideoContext(host, () => videoTable.at(domById(host, id, instance))),
});
