import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { OutputFiles } from '../../codegen/types.ts';
import type { EditorWindow } from './editorApp.ts';
import { say } from './say.ts';

const TEXT = /\.(?:wxml|wxss|wxs|js|ts|json|md)$|\/\.\w+$/;

/** Exports the open project through the dialog, unpacks what is downloaded and gives its files. */
export async function downloadProject({ page }: EditorWindow): Promise<OutputFiles> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: say('shell.export'), exact: true })
    .click();
  const button = page.getByRole('dialog').getByRole('button', { name: say('exporting.download') });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const entries = unzipSync(new Uint8Array(await readFile(await download.path())));
  return new Map(
    Object.entries(entries).map(([path, bytes]) => [path, TEXT.test(path) ? strFromU8(bytes) : bytes]),
  );
}
