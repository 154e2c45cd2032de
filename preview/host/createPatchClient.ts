import type { Bundle, BundlePatch } from '../bundle.ts';
import { PortClient } from './portClient.ts';

/** Sends bundles and patches straight into the frame, past the main thread. */
export interface PatchClient {
  load(bundle: Bundle, url?: string): Promise<void>;
  patch(patch: BundlePatch): Promise<void>;
  close(): void;
}

/**
 * For a worker: `port` is what `preview.createPatchChannel()` returned, posted over with it as transferable.
 * Calls reject once the frame is gone; after the preview's next `ready` a new channel is needed.
 */
export function createPatchClient(port: MessagePort): PatchClient {
  const client = new PortClient(port);
  return {
    load: (bundle, url) => client.request('load', { bundle, url }),
    patch: (patch) => client.request('patch', patch),
    close: () => client.close('The channel was closed'),
  };
}
