import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actionByType } from '../../components-lib/actions/actions.ts';
import { printProject } from '../../schema/printProject.ts';
import { downloadProject } from '../support/downloadProject.ts';
import { EditorApp, type EditorWindow } from '../support/editorApp.ts';
import { checkFiles } from '../support/oracles.ts';
import { PlayPanel } from '../support/playPanel.ts';
import { say } from '../support/say.ts';
import { SOON } from '../support/soon.ts';

const COVER = fileURLToPath(new URL('../../templates/city-guide/assets/cover.jpg', import.meta.url));
const TITLE = 'Lantern night: 灯会 <2027> & "friends"';
const BUTTON = '预约席位 · Reserve';

/** One person's way, from the empty start screen to the archive; each step goes on from the one before. */
describe('building a campaign', () => {
  let app: EditorApp;
  let editor: EditorWindow;
  /** The document as the person found it, and as they left it. */
  let first = '';
  let last = '';
  const id: Record<string, string> = {};

  beforeAll(async () => {
    app = await EditorApp.start();
    editor = await app.open();
    await editor.newProject();
    first = await bytes();
  });
  afterAll(() => app.close());

  const bytes = async () => printProject(await editor.project());
  const key = (keys: string) => editor.page.keyboard.press(keys);
  const button = (name: string) => editor.page.getByRole('button', { name, exact: true });
  const bar = (name: string) => editor.page.getByRole('banner').getByRole('button', { name });
  const saved = () =>
    editor.page.getByRole('banner').getByText(say('shell.saved'), { exact: true }).waitFor();

  /** Drags a component from the palette to a neighbour's upper or lower end, or onto the empty page. */
  async function drop(type: string, neighbour?: string, down = 0.1): Promise<void> {
    const tile = await editor.page.locator(`[data-component="${type}"]`).boundingBox();
    const ground = await editor.page.locator('.canvas-view').boundingBox();
    if (!tile || !ground) throw new Error(`The palette has no ${type}`);
    const to = neighbour
      ? await editor.pointOn(id[neighbour] ?? '', 0.5, down)
      : { x: ground.x + ground.width / 2, y: ground.y + ground.height / 2 };
    await editor.drag({ x: tile.x + tile.width / 2, y: tile.y + tile.height / 3 }, to);
    [id[type] = ''] = await editor.selected();
  }

  async function select(type: string): Promise<void> {
    const { x, y } = await editor.pointOn(id[type] ?? '');
    await editor.page.mouse.click(x, y);
    expect(await editor.selected()).toEqual([id[type]]);
  }

  async function write(type: string, text: string): Promise<void> {
    const { x, y } = await editor.pointOn(id[type] ?? '');
    await editor.page.mouse.dblclick(x, y);
    await editor.page.waitForSelector('textarea.text-editor.ready');
    await editor.page.keyboard.type(text);
    await key('Control+Enter');
    await editor.settle();
  }

  /** Adds an action to the tap of what is selected, and chooses its first field. */
  async function onTap(action: string, choice: string): Promise<void> {
    const label = actionByType(action)?.label.en ?? '';
    await editor.page.getByRole('tab', { name: say('inspector.logic') }).click();
    await editor.page.getByRole('button', { name: `Tap: ${say('inspector.addAction')}` }).click();
    await editor.page.getByRole('menuitem', { name: label, exact: true }).click();
    const card = editor.page.getByRole('article', { name: label });
    await card.getByRole('button', { name: /^(Page|Popup): / }).click();
    await editor.page.getByRole('option', { name: choice }).click();
    await editor.page.getByRole('tab', { name: say('inspector.design') }).click();
  }

  it('drags a page together from the palette', async () => {
    await drop('countdown');
    await drop('button', 'countdown');
    await drop('image', 'button');
    await drop('text', 'image');
    await drop('list', 'countdown');
    await drop('popup', 'countdown', 0.9);
    // A selected popup is shown, over the page; one that is left is closed.
    await key('Escape');
    const types = (await editor.children()).map(({ type }) => type);
    expect(types).toEqual(['text', 'image', 'button', 'list', 'countdown', 'popup']);
    expect((await editor.children(id.list)).length).toBeGreaterThan(0);
  });

  it('writes in place, in English and Chinese', async () => {
    await write('text', TITLE);
    await write('button', BUTTON);
    const { nodes } = await editor.project();
    expect(nodes[id.text ?? '']?.props.text).toBe(TITLE);
    expect(nodes[id.button ?? '']?.props.label).toBe(BUTTON);
    expect(await editor.frameText()).toContain(TITLE);
  });

  it('sets colour and size by keyboard', async () => {
    await select('text');
    await editor.page.getByRole('spinbutton', { name: say('style.size'), exact: true }).focus();
    await editor.page.keyboard.type('64');
    await key('Enter');
    await key('ArrowUp');
    await editor.page.getByRole('button', { name: new RegExp(`^${say('style.color')}: `) }).focus();
    await key('Enter');
    await editor.page.getByRole('textbox', { name: say('common.hex') }).focus();
    await key('Control+a');
    await editor.page.keyboard.type('b4232a');
    await key('Enter');
    await key('Escape');
    const style = (await editor.project()).nodes[id.text ?? '']?.style;
    expect(style).toMatchObject({ fontSize: 65, color: '#b4232a' });
    await editor.settle();
    const canvas = editor.page.locator('.canvas-view').frameLocator('iframe');
    const shown = canvas.getByText(TITLE).evaluate((one) => getComputedStyle(one).color);
    expect(await shown).toBe('rgb(180, 35, 42)');
  });

  it('puts a picture of its own on the page', async () => {
    await select('image');
    await editor.page.getByRole('button', { name: `Picture: ${say('inspector.choosePicture')}` }).click();
    const [chooser] = await Promise.all([
      editor.page.waitForEvent('filechooser'),
      button(say('inspector.upload')).click(),
    ]);
    await chooser.setFiles(COVER);
    await expect.poll(async () => Object.keys((await editor.project()).assets), SOON).toHaveLength(1);
    await key('Escape');
    await editor.settle();
  });

  it('adds a second page, puts both into the tab bar, and links them', async () => {
    await button(say('commands.panelPages')).click();
    await editor.page.getByRole('switch', { name: say('pages.showTab') }).click();
    await button(say('pages.add')).click();
    await editor.page.getByRole('menuitem').first().click();
    await editor.page
      .getByRole('list', { name: say('commands.panelPages') })
      .getByRole('button')
      .nth(2)
      .focus();
    await key('F2');
    await key('Control+a');
    await editor.page.keyboard.type('Visit');
    await key('Enter');
    await editor.page.getByRole('switch', { name: say('pages.showTab') }).click();
    await button(say('commands.panelInsert')).click();
    const pages = Object.values((await editor.project()).pages);
    expect(pages.map(({ name, tab }) => [name, tab !== undefined])).toEqual([
      ['Home', true],
      ['Visit', true],
    ]);
    await button('Page: Visit').click();
    await editor.page.getByRole('menu').getByText('Home', { exact: true }).click();
    await select('button');
    await onTap('navigate', 'Visit');
    await select('image');
    await onTap('open-popup', 'Popup');
  });

  it('plays it: opens the popup, follows the link, comes back by the tab bar', async () => {
    const play = await PlayPanel.open(editor);
    await play.arrivesAt(/^pages\/home\//);
    await play.top.getByText(TITLE).waitFor();
    await play.tap(play.top.locator('wx-image').first());
    const panel = play.top.getByRole('dialog');
    await play.tap(panel.getByRole('button', { name: 'Close' }));
    await panel.waitFor({ state: 'hidden' });
    await play.tap(play.top.getByText(BUTTON));
    await play.arrivesAt(/^pages\/visit\//);
    const tabs = play.phone.locator('.tabs');
    expect(await tabs.getByRole('tab').allTextContents()).toEqual(['Home', 'Visit']);
    await play.tap(tabs.getByRole('tab', { name: 'Home' }));
    await play.arrivesAt(/^pages\/home\//);
    expect(await play.complaints()).toEqual([]);
    await play.region.getByRole('button', { name: say('play.close') }).click();
  });

  it('takes all of it back by keyboard, and does it again', async () => {
    last = await bytes();
    await editor.page.locator('.canvas-view').focus();
    for (let step = 0; step < 100 && (await bar('Undo').isEnabled()); step += 1) await key('Control+z');
    expect(await bytes()).toBe(first);
    for (let step = 0; step < 100 && (await bar('Redo').isEnabled()); step += 1) await key('Control+Shift+z');
    expect(await bytes()).toBe(last);
  });

  it('is all there after a reload, and can still be taken back', async () => {
    await saved();
    await editor.page.reload();
    await editor.canvasShown();
    expect(await bytes()).toBe(last);
    const canvas = editor.page.locator('.canvas-view').frameLocator('iframe');
    const width = () =>
      canvas
        .locator('wx-image img')
        .first()
        .evaluate((img: HTMLImageElement) => img.naturalWidth);
    await expect.poll(width, SOON).toBeGreaterThan(600);
    await editor.page.locator('.canvas-view').focus();
    await key('Control+z');
    expect(await bytes()).not.toBe(last);
    await key('Control+Shift+z');
    expect(await bytes()).toBe(last);
  });

  it('is exported as an archive that WeChat’s compilers accept', async () => {
    const files = await downloadProject(editor);
    expect(checkFiles(files)).toEqual([]);
    const app = JSON.parse(String(files.get('miniprogram/app.json')));
    expect(app.pages).toEqual(['pages/home/home', 'pages/visit/visit']);
    expect(app.tabBar.list).toHaveLength(2);
    const picture = [...files].find(([path]) => path.endsWith('.jpg'))?.[1];
    expect(picture).toEqual(new Uint8Array(await readFile(COVER)));
    expect(editor.errors).toEqual([]);
  });
});
