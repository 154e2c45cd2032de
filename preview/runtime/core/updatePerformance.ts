/** What a listener of `setUpdatePerformanceListener` gets (获取更新性能统计信息). Times in ms since the app's start. */
interface UpdatePerformance {
  updateProcessId: number;
  parentUpdateProcessId?: number;
  isMergedUpdate: boolean;
  dataPaths?: string[][];
  pendingStartTimestamp: number;
  updateStartTimestamp: number;
  updateEndTimestamp: number;
}

export type PerformanceListener = (result: UpdatePerformance) => void;

interface Watch {
  withDataPaths: boolean;
  listener: PerformanceListener;
}

const watches = new WeakMap<object, Watch>();
let lastId = 0;
let current: number | undefined;

/** Starts telling a listener of the updates of one instance; without a listener, stops. */
export function watchPerformance(
  instance: object,
  options: { withDataPaths?: boolean },
  listener: PerformanceListener | undefined,
): void {
  if (typeof listener !== 'function') watches.delete(instance);
  else watches.set(instance, { withDataPaths: options.withDataPaths === true, listener });
}

/** Does an update, and tells who watches it. */
export function notePerformance(instance: object, data: Record<string, unknown>, update: () => void): void {
  const watch = watches.get(instance);
  if (!watch) {
    update();
    return;
  }
  const parent = current;
  const updateProcessId = ++lastId;
  current = updateProcessId;
  const updateStartTimestamp = performance.now();
  try {
    update();
  } finally {
    current = parent;
  }
  watch.listener.call(instance, {
    updateProcessId,
    ...(parent !== undefined && { parentUpdateProcessId: parent }),
    isMergedUpdate: false,
    ...(watch.withDataPaths && { dataPaths: Object.keys(data).map((path) => path.split(/[.[\]]+/)) }),
    pendingStartTimestamp: updateStartTimestamp,
    updateStartTimestamp,
    updateEndTimestamp: performance.now(),
  });
}
