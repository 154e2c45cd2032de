import { shallowReactive } from 'vue';
import type { NodeId } from '../../schema/ids.ts';
import type { Line, Rect } from './geometry.ts';
import type { NodeBox } from './pageLayout.ts';
import type { Distance, Guide } from './snap.ts';

/** What a gesture shows above the page while it goes on. Page px. */
export interface OverlayState {
  marquee: Rect | null;
  /** The container that a drop would enter, and the line where. */
  drop: { rect: Rect; line?: Line } | null;
  /** Outlines of what is being moved or inserted. */
  ghosts: readonly Rect[];
  guides: readonly Guide[];
  distances: readonly Distance[];
  /** Where nodes are about to be, before the page shows it. */
  moved: ReadonlyMap<NodeId, NodeBox>;
  /** Size or angle, beside the pointer. */
  note: string | null;
  /** Handles and hover are out of the way while something is dragged. */
  busy: boolean;
}

function idle(): OverlayState {
  return {
    marquee: null,
    drop: null,
    ghosts: [],
    guides: [],
    distances: [],
    moved: new Map(),
    note: null,
    busy: false,
  };
}

export function createOverlayState(): OverlayState {
  return shallowReactive(idle());
}

/** Takes away all that a gesture showed; `moved` stays until the page has caught up. */
export function clearOverlay(state: OverlayState): void {
  Object.assign(state, { ...idle(), moved: state.moved });
}
