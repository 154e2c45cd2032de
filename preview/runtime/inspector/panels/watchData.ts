import { DataGroup } from 'glass-easel';

type Prototype = { applyDataUpdates(skipModelListener?: boolean): void };

/**
 * Calls `listener` after every `setData` of any component. glass-easel has no event for it; what is replaced here
 * is where all ways of changing data end. Done only once panels are looked at: it costs nothing before.
 */
export function watchData(listener: () => void): void {
  const prototype = DataGroup.prototype as unknown as Prototype;
  const { applyDataUpdates } = prototype;
  prototype.applyDataUpdates = function (skipModelListener) {
    applyDataUpdates.call(this, skipModelListener);
    listener();
  };
}
