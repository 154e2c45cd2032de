import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EditorApp, type EditorWindow } from '../support/editorApp.ts';
import { KeyboardHand } from '../support/keyboardHand.ts';
import { namelessControls } from '../support/namelessControls.ts';
import { say } from '../support/say.ts';
import { SOON } from '../support/soon.ts';

/** A stop of the Tab key with exactly this name, whatever its role. */
const named = (name: string) => new RegExp(`^\\w+ "${name}"`);

describe('without a mouse', () => {
  let app: EditorApp;
  let editor: EditorWindow;
  let hand: KeyboardHand;

  beforeAll(async () => {
    app = await EditorApp.start();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    editor = await app.open();
    hand = new KeyboardHand(editor.page);
  });
  afterEach(async () => {
    expect(editor.errors).toEqual([]);
    await editor.close();
  });

  async function newProject(): Promise<void> {
    await hand.tabTo(named(say('start.blank')));
    await hand.press('Enter');
    await editor.canvasShown();
  }

  const types = async () => (await editor.children()).map(({ type }) => type);

  it('builds, moves, edits, takes back, finds commands and exports', async () => {
    await newProject();
    await hand.tabTo(named(say('insert.search')));
    await hand.press('ArrowDown', 'Enter');
    await hand.press('ArrowRight', 'Enter');
    await hand.press('ArrowRight', 'Enter');
    expect(await types()).toEqual(['text', 'image', 'button']);

    await hand.tabTo(named(say('commands.panelLayers')), 'Shift+Tab');
    await hand.press('Enter');
    await hand.tabTo(/^tree /);
    await hand.press('Home', 'End');
    await hand.press('Alt+ArrowUp');
    expect(await types()).toEqual(['text', 'button', 'image']);
    await hand.press('ArrowUp', 'ArrowUp');
    const [text] = await editor.children();
    expect(await editor.selected()).toEqual([text?.id]);

    await hand.tabTo(/^textbox "Text"/);
    await hand.press('Control+a');
    await hand.type('By keyboard, 只用键盘');
    await hand.press('Control+Enter');
    expect((await editor.children())[0]?.props.text).toBe('By keyboard, 只用键盘');
    await hand.press('Control+z');
    expect((await editor.children())[0]?.props).toEqual(text?.props);
    await hand.press('Control+z');
    expect(await types()).toEqual(['text', 'image', 'button']);

    const dialog = editor.page.getByRole('dialog');
    await hand.press('Control+k');
    await dialog.waitFor();
    await hand.type('dupl');
    await hand.press('Enter');
    await expect.poll(types, SOON).toHaveLength(4);

    await hand.press('Control+e');
    await dialog.getByRole('button', { name: say('exporting.download'), disabled: false }).waitFor();
    await hand.tabTo(named(say('exporting.download')));
    await hand.tabTo(named(say('common.close')));
    await hand.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(hand.unseen).toEqual([]);
  });

  it('has an end to the Tab key on the start screen and in the editor', async () => {
    const start = await hand.round();
    expect(start.join()).toContain(say('start.openFile'));
    await newProject();
    for (const type of ['text', 'box', 'tabs']) await editor.insert(type);
    const stops = (await hand.round()).join('\n');
    for (const name of [
      'commands.panelLayers',
      'commands.play',
      'shell.export',
      'inspector.design',
    ] as const) {
      expect(stops).toContain(say(name));
    }
    await editor.page
      .getByRole('banner')
      .getByRole('button', { name: say('commands.play') })
      .click();
    await editor.page.locator('section.play').getByRole('status').waitFor({ state: 'detached' });
    expect((await hand.round()).join('\n')).toContain(say('play.restart'));
    expect(hand.unseen).toEqual([]);
  });

  it('closes what Escape closes, and gives the focus back', async () => {
    await newProject();
    await hand.tabTo(named('Page: Home'));
    await hand.press('Enter');
    await editor.page.getByRole('menu').waitFor();
    await hand.press('Escape');
    await editor.page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await hand.focused()).toMatch(named('Page: Home'));
    await hand.press('Control+k');
    await editor.page.getByRole('dialog').waitFor();
    await hand.press('Escape');
    await editor.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await hand.focused()).toMatch(named('Page: Home'));
  });
});

describe('every control has a name', () => {
  let app: EditorApp;
  let editor: EditorWindow;

  beforeAll(async () => {
    app = await EditorApp.start();
    editor = await app.open();
  });
  afterAll(() => app.close());

  const unnamed = () => namelessControls(editor.page);
  const rail = (name: string) =>
    editor.page
      .getByRole('navigation', { name: say('shell.panels') })
      .getByRole('button', { name, exact: true });
  const bar = (name: string) => editor.page.getByRole('banner').getByRole('button', { name, exact: true });

  it('on the start screen', async () => {
    expect(await unnamed()).toEqual([]);
    const templates = editor.page.getByRole('list', { name: say('start.templates') });
    await templates.getByRole('button', { name: 'City guide' }).click();
    await editor.canvasShown();
  });

  it.each([
    'commands.panelLayers',
    'commands.panelPages',
    'commands.panelData',
    'commands.panelBrand',
    'commands.panelAssets',
    'commands.panelInsert',
  ] as const)('in the panel %s', async (panel) => {
    await rail(say(panel)).click();
    expect(await unnamed()).toEqual([]);
  });

  it('in play, code, the command search and the list of shortcuts', async () => {
    await bar(say('commands.play')).click();
    await editor.page.locator('section.play').getByRole('status').waitFor({ state: 'detached' });
    await editor.page.getByRole('button', { name: say('play.console') }).click();
    expect(await unnamed()).toEqual([]);
    await editor.page.getByRole('button', { name: say('play.scenario') }).click();
    expect(await unnamed()).toEqual([]);
    await editor.page.getByRole('button', { name: say('play.close') }).click();
    await bar(say('commands.code')).click();
    await editor.page.waitForSelector('.monaco-editor .view-line');
    expect(await unnamed()).toEqual([]);
    await editor.page.getByRole('button', { name: say('code.close') }).click();
    for (const keys of ['Control+k', 'Shift+?']) {
      await editor.page.locator('.canvas-view').focus();
      await editor.page.keyboard.press(keys);
      await editor.page.getByRole('dialog').waitFor();
      expect(await unnamed()).toEqual([]);
      await editor.page.keyboard.press('Escape');
      await editor.page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await bar(say('shell.export')).click();
    await editor.page.getByRole('dialog').getByRole('status').waitFor();
    expect(await unnamed()).toEqual([]);
    await editor.page.keyboard.press('Escape');
  });

  it.each(['text', 'image', 'button', 'tabs', 'countdown', 'hotspot', 'list', 'input', 'popup', 'rich-text'])(
    'in the inspector of %s',
    async (type) => {
      await editor.insert(type);
      expect(await unnamed()).toEqual([]);
      await editor.page.getByRole('tab', { name: say('inspector.logic') }).click();
      expect(await unnamed()).toEqual([]);
      await editor.page.getByRole('tab', { name: say('inspector.design') }).click();
    },
  );
});
