import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printProject } from '../../schema/printProject.ts';
import type { Project } from '../../schema/project.ts';
import type { EditorWindow } from './editorApp.ts';
import { say } from './say.ts';

/** A file as a person chooses it. */
export interface ChosenFile {
  name: string;
  content: string | Uint8Array;
}

/** Files stay until the tests end: a browser reads what was chosen when the page asks for it. */
const folder = mkdtempSync(join(tmpdir(), 'chosen-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Chooses a file in the start screen's dialog; what comes of it is the caller's to see. */
export async function chooseFile({ page }: EditorWindow, { name, content }: ChosenFile): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, content);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: say('start.openFile') }).click(),
  ]);
  await chooser.setFiles(path);
}

/** Opens a document from a file; resolves when the canvas shows its first page. */
export async function openProject(editor: EditorWindow, project: Project): Promise<void> {
  await chooseFile(editor, { name: `${project.app.name}.json`, content: printProject(project) });
  await editor.canvasShown();
}
