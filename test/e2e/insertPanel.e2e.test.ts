import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EditorApp, type EditorWindow } from '../support/editorApp.ts';

describe('insert panel', () => {
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

  const types = async () => (await editor.children()).map(({ type }) => type);
  const search = () => editor.page.getByRole('textbox', { name: 'Search components' });
  const shown = () =>
    editor.page
      .locator('[data-component]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-component')));

  it('finds by both languages, pinyin and initials, and inserts the first by Enter', async () => {
    await search().fill('图片');
    expect(await shown()).toContain('image');
    await search().fill('djs');
    await expect.poll(shown).toEqual(['countdown']);
    await search().fill('button');
    expect((await shown())[0]).toBe('button');
    await search().press('Enter');
    expect(await types()).toEqual(['button']);
  });

  it('says when nothing is found, and gives the way back', async () => {
    await search().fill('zeppelin');
    await editor.page.getByText('No component matches').waitFor();
    await editor.page.getByRole('button', { name: 'Clear search' }).click();
    expect((await shown()).length).toBeGreaterThan(10);
  });

  it('is used by keyboard alone', async () => {
    await search().focus();
    await editor.page.keyboard.press('ArrowDown');
    await editor.page.keyboard.press('ArrowRight');
    const second = await editor.page.evaluate(() => document.activeElement?.getAttribute('data-component'));
    expect(second).toBe((await shown())[1]);
    await editor.page.keyboard.press('Enter');
    expect(await types()).toEqual([second]);
    await editor.page.keyboard.press('Home');
    await editor.page.keyboard.press('Enter');
    expect(await types()).toEqual([second, (await shown())[0]]);
  });

  it('inserts after the selection, and into an empty container', async () => {
    const first = await editor.insert('text');
    await editor.insert('image');
    const { x, y } = await editor.pointOn(first);
    await editor.page.mouse.click(x, y);
    await editor.insert('button');
    expect(await types()).toEqual(['text', 'button', 'image']);
    const box = await editor.insert('box');
    await editor.insert('text');
    expect((await editor.children(box)).map(({ type }) => type)).toEqual(['text']);
  });
});
