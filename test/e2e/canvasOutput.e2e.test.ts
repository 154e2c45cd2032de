import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EditorApp, type EditorWindow } from '../support/editorApp.ts';
import { checkFiles } from '../support/oracles.ts';

describe('play, code and export', () => {
  let app: EditorApp;
  let editor: EditorWindow;

  beforeAll(async () => {
    app = await EditorApp.start();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    editor = await app.open();
    await editor.newProject();
  });
  afterEach(async () => {
    expect(editor.errors).toEqual([]);
    await editor.close();
  });

  const bar = (name: string) => editor.page.getByRole('banner').getByRole('button', { name });
  const playText = () =>
    editor.page.frameLocator('.play iframe').locator('body').innerText({ timeout: 10_000 });
  const typeInto = async (id: string, text: string) => {
    const { x, y } = await editor.pointOn(id);
    await editor.page.mouse.dblclick(x, y);
    await editor.page.waitForSelector('textarea.text-editor.ready');
    await editor.page.keyboard.type(text);
    await editor.page.keyboard.press('Control+Enter');
  };

  it('plays the exported mini-program, which follows the edits', async () => {
    const id = await editor.insert('text');
    await typeInto(id, 'Before');
    await bar('Play').click();
    await expect.poll(playText).toContain('Before');
    await typeInto(id, 'Afterwards');
    await expect.poll(playText).toContain('Afterwards');
    await editor.page.getByRole('button', { name: 'Start again' }).click();
    await expect.poll(playText).toContain('Afterwards');
    await editor.page.getByRole('button', { name: 'Close play' }).click();
    expect(await editor.page.locator('.play').count()).toBe(0);
  });

  it('lights the lines of the selection, and selects by a click on a line', async () => {
    const text = await editor.insert('text');
    const button = await editor.insert('button');
    await bar('Code').click();
    await editor.page.waitForSelector('.monaco-editor .code-lit');
    expect(await editor.page.locator('.code-view .file').innerText()).toMatch(/\.wxml$/);
    const textLine = editor.page.locator('.monaco-editor .view-line').filter({ hasText: '<text' }).first();
    await textLine.click();
    await expect.poll(() => editor.selected()).toEqual([text]);
    const { x, y } = await editor.pointOn(button);
    await editor.page.mouse.click(x, y);
    await expect.poll(() => editor.page.locator('.code-lit').count()).toBeGreaterThan(0);
    await editor.page.getByRole('radio', { name: 'TypeScript' }).click();
    await editor.page.getByRole('treeitem', { name: 'app.ts' }).click();
    await expect.poll(() => editor.page.locator('.code-view .file').innerText()).toBe('miniprogram/app.ts');
    await editor.page.getByRole('button', { name: 'Copy file' }).click();
    const copied = await editor.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('App');
  });

  it('exports an archive that WeChat’s compilers accept, and leads to what is missing', async () => {
    const image = await editor.insert('image');
    await typeInto(await editor.insert('text'), 'Hello <&> {{you}}');
    await bar('Export').click();
    const dialog = editor.page.getByRole('dialog');
    await dialog.getByText('Ready to download').waitFor();
    await dialog.getByRole('button', { name: /Picture/ }).click();
    expect(await editor.selected()).toEqual([image]);
    await bar('Export').click();
    const [download] = await Promise.all([
      editor.page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Download .zip' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.zip$/);
    const files = unzipSync(new Uint8Array(await readFile(await download.path())));
    expect(Object.keys(files)).toContain('miniprogram/app.json');
    const texts = Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)] as const);
    expect(checkFiles(new Map(texts))).toEqual([]);
  });
});
