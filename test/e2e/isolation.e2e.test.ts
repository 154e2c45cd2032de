import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Action } from '../../schema/action.ts';
import { PROJECT_VERSION } from '../../schema/project.ts';
import { EditorApp, type EditorWindow } from '../support/editorApp.ts';
import { PlayPanel } from '../support/playPanel.ts';
import { chooseFile, openProject } from '../support/projectFiles.ts';
import { projectOf } from '../support/projectOf.ts';
import { say } from '../support/say.ts';
import { SOON } from '../support/soon.ts';
import { storedData } from '../support/storedData.ts';

const run = (code: string): Action[] => [{ id: 'code', type: 'custom-code', props: { code }, bind: {} }];
const withCode = (code: string) =>
  projectOf('Stranger', [
    { name: 'Home', on: { load: run(code) }, children: [{ type: 'text', props: { text: 'Still here' } }] },
  ]);
/** All that a page may try: each answer is what it got, or the error's name. */
const TRIES = `const outer = Function('return this')();
const tries = {
  parent: () => outer.parent.document.title,
  top: () => outer.top.dimsumStores,
  navigate: () => { outer.top.location = 'about:blank'; return 'assigned'; },
  cookie: () => { outer.document.cookie = 'stolen=1'; return outer.document.cookie; },
  localStorage: () => outer.localStorage.length,
  sessionStorage: () => outer.sessionStorage.length,
  indexedDB: () => outer.indexedDB.open('dimsum').readyState,
  opener: () => outer.open('about:blank').document.title,
};
const results = {};
for (const name of Object.keys(tries)) {
  try { results[name] = 'got ' + tries[name](); } catch (error) { results[name] = error.name; }
}
console.log(JSON.stringify(results));`;

describe('isolation', () => {
  let app: EditorApp;
  let editor: EditorWindow;

  beforeAll(async () => {
    app = await EditorApp.start();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    editor = await app.open();
  });
  afterEach(() => editor.close());

  const playButton = () =>
    editor.page.getByRole('banner').getByRole('button', { name: say('commands.play'), exact: true });
  const playRegion = () => editor.page.getByRole('region', { name: say('commands.play'), exact: true });

  /** Inserts and takes back by button and key; ms that the two took. */
  async function timeOfACommand(): Promise<number> {
    const before = await editor.children();
    const from = Date.now();
    await editor.insert('divider');
    expect(await editor.children()).toHaveLength(before.length + 1);
    await editor.page.keyboard.press('Control+z');
    expect(await editor.children()).toEqual(before);
    return Date.now() - from;
  }

  it('survives a page that loops for ever when it loads', async () => {
    const project = withCode('for (;;) {}');
    await openProject(editor, project);
    await playButton().click();
    await playRegion().getByRole('alert').getByText(say('play.hanging')).waitFor();
    expect(await timeOfACommand()).toBeLessThan(2000);
    expect(await editor.project()).toEqual(project);
    await editor.page.getByRole('button', { name: say('commands.panelLayers'), exact: true }).click();
    await editor.page.getByRole('treeitem', { name: 'Text' }).click();
    await editor.page.getByRole('button', { name: 'Page', exact: true }).click();
    await editor.page.getByRole('tab', { name: say('inspector.logic') }).click();
    await editor.page.getByRole('button', { name: say('inspector.removeAction') }).click();
    await playRegion()
      .getByRole('button', { name: say('play.reload') })
      .click();
    await playRegion().frameLocator('iframe').getByText('Still here').waitFor();
    expect(await playRegion().getByRole('alert').count()).toBe(0);
  });

  it('survives a tap that loops for ever, and brings canvas and play back', async () => {
    const button = { type: 'button', props: { label: 'Loop' } };
    const project = projectOf('Stranger', [{ name: 'Home', children: [button] }]);
    const node = Object.values(project.nodes).find(({ type }) => type === 'button');
    if (node) node.on = { tap: run('while (true) {}') };
    await openProject(editor, project);
    const play = await PlayPanel.open(editor);
    // Not waited for: the frame never takes note of it.
    play.tap(play.top.getByText('Loop')).catch(() => {});
    await playRegion().getByRole('alert').getByText(say('play.hanging')).waitFor();
    expect(await timeOfACommand()).toBeLessThan(2000);
    await playRegion()
      .getByRole('button', { name: say('play.reload') })
      .click();
    await play.shown();
    await play.top.getByText('Loop').waitFor();
    const id = await editor.insert('text');
    expect((await editor.boxOf(id)).height).toBeGreaterThan(0);
    expect(await editor.page.getByText(say('play.hanging')).count()).toBe(0);
  });

  it('says where a page threw, and shows the rest of it', async () => {
    await openProject(editor, withCode('const lost = undefined;\nlost.found();'));
    const play = await PlayPanel.open(editor);
    await play.top.getByText('Still here').waitFor();
    await playRegion()
      .getByRole('button', { name: say('play.console') })
      .click();
    const line = playRegion().getByRole('log').getByRole('listitem').filter({ hasText: 'TypeError' });
    await line.getByRole('button', { name: /home\.js/ }).waitFor();
    expect(editor.errors).toEqual([]);
  });

  it('gives a page no way to the editor, its storage or its window', async () => {
    const project = withCode(TRIES);
    await openProject(editor, project);
    await expect
      .poll(() => editor.page.getByRole('banner').getByText(say('shell.saved'), { exact: true }).count())
      .toBe(1);
    const address = editor.page.url();
    await editor.page.context().addCookies([{ name: 'session', value: 'secret', url: address }]);
    const before = await storedData(editor.page);
    const play = await PlayPanel.open(editor);
    await expect.poll(() => play.logs(), SOON).not.toEqual([]);
    const [first] = await play.logs();
    expect(JSON.parse(first?.text ?? '{}')).toEqual({
      parent: 'SecurityError',
      top: 'SecurityError',
      navigate: 'SecurityError',
      cookie: 'SecurityError',
      localStorage: 'SecurityError',
      sessionStorage: 'SecurityError',
      indexedDB: 'SecurityError',
      opener: 'TypeError',
    });
    expect(editor.page.url()).toBe(address);
    expect(await editor.project()).toEqual(project);
    await play.region.getByRole('button', { name: say('play.close') }).click();
    expect(await storedData(editor.page)).toBe(before);
  });

  /** A sound document as JSON, with one thing about it changed. */
  const documentWith = (change: object) => JSON.stringify({ ...withCode(''), ...change });
  /** Two boxes, each inside the other. */
  const looped = () => {
    const inner = { type: 'box', name: 'Inner' };
    const project = projectOf('Stranger', [{ name: 'Home', children: [{ type: 'box', children: [inner] }] }]);
    const boxes = Object.values(project.nodes).filter(({ type }) => type === 'box');
    const [outer, found] = boxes;
    if (outer && found) outer.parent = found.id;
    return JSON.stringify(project);
  };
  const HUGE = 60_000_000;

  it.each([
    {
      what: 'broken JSON',
      content: '{\n  "format": "dimsum",\n  "version": 1,\n  oops }',
      place: /^project\.json:4:3$/,
      says: /Line 4, column 3.*backup/,
    },
    {
      what: 'a hostile key',
      content: documentWith({ pages: {} }).replace('"pages":{}', '"pages":{"__proto__":{"polluted":true}}'),
      place: /^pages$/,
      says: /__proto__/,
    },
    {
      what: 'a newer version',
      content: documentWith({ version: PROJECT_VERSION + 1 }),
      place: /^project\.json$/,
      says: /newer Dimsum.*Update Dimsum/,
    },
    {
      what: 'a node that contains itself',
      content: looped(),
      place: /^nodes\/\w+ › parent$/,
      says: /inside itself|circle|cycle/,
    },
    {
      what: '60 MB',
      content: documentWith({ padding: 'x'.repeat(HUGE) }),
      place: /^project\.json$/,
      says: /larger than 50 MB/,
    },
  ])('refuses a file with $what, and says where and what to do', async ({ content, place, says }) => {
    await editor.newProject();
    await editor.insert('text');
    const saved = editor.page.getByRole('banner').getByText(say('shell.saved'), { exact: true });
    await saved.waitFor();
    await editor.page.getByRole('button', { name: say('commands.start') }).click();
    await editor.page
      .getByRole('button', { name: say('start.openProject', { name: say('start.newName') }) })
      .waitFor();
    const before = await storedData(editor.page);
    await chooseFile(editor, { name: 'gift.json', content });
    const dialog = editor.page.getByRole('dialog', { name: say('storage.refused', { name: 'gift.json' }) });
    await dialog.waitFor();
    await dialog.getByText(say('storage.refusedHelp')).waitFor();
    const problem = dialog.getByRole('listitem').first();
    expect(await problem.locator('code').textContent()).toMatch(place);
    expect(await problem.locator('p').textContent()).toMatch(says);
    await dialog
      .getByRole('button', { name: say('common.close') })
      .last()
      .click();
    expect(await storedData(editor.page)).toBe(before);
    expect(await editor.page.evaluate(() => ({}) as { polluted?: boolean })).toEqual({});
    expect(editor.errors).toEqual([]);
  });
});
