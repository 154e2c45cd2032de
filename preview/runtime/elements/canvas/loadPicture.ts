import type { RuntimeHost } from '../../runtimeHost.ts';

/** A picture by path or address, once it can be painted; says so and gives undefined when there is none. */
export async function loadPicture(host: RuntimeHost, path: string): Promise<HTMLImageElement | undefined> {
  const url = host.assetUrl(String(path), '');
  const picture = new Image();
  try {
    if (url === undefined) throw new Error('no such file in the package');
    picture.src = url;
    await picture.decode();
    return picture;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    host.log({ level: 'error', text: `<canvas> cannot paint ${path}: ${reason}`, source: 'wx' });
    return undefined;
  }
}
