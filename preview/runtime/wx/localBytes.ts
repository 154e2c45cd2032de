import { isExternalUrl, resolvePath } from '../../paths.ts';
import type { RuntimeHost } from '../runtimeHost.ts';
import { tempFiles } from './tempFiles.ts';

/** Bytes of a local file: temporary, saved, written by the app, or of the package; undefined when there is none. */
export function localBytes(host: RuntimeHost, path: unknown): Uint8Array | undefined {
  const text = String(path ?? '');
  const local = tempFiles.bytes(text);
  if (local || isExternalUrl(text)) return local;
  return host.packageFiles.bytes(resolvePath('', text));
}
