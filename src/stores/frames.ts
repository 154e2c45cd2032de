import { defineStore } from 'pinia';
import type { NodeId } from '../../schema/ids.ts';

/** Where a node stands in its container, rpx, without rotation. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type MeasureFrames = (ids: readonly NodeId[]) => Record<NodeId, Frame>;

/**
 * What the running page measured. Commands that depend on sizes (align, distribute, group) ask here; the canvas
 * answers while it is on the screen.
 */
export const useFramesStore = defineStore('frames', () => {
  let measurer: MeasureFrames | null = null;

  /** Called by the canvas when it is ready. Returns the way out. */
  function provide(measure: MeasureFrames): () => void {
    measurer = measure;
    return () => {
      if (measurer === measure) measurer = null;
    };
  }

  /** Frames of the nodes that are on the page now; nodes that are not shown have none. */
  function measure(ids: readonly NodeId[]): Record<NodeId, Frame> {
    return measurer?.(ids) ?? {};
  }

  return { provide, measure };
});
