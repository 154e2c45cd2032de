import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { components } from '../../components-lib/components.ts';
import { EditorApp, type EditorWindow } from '../support/editorApp.ts';
import { PlayPanel } from '../support/playPanel.ts';
import { SOON } from '../support/soon.ts';

const offered = components.filter(({ palette }) => !palette.hidden);
/** What shows nothing when it is exported as dropped: one waits to be opened, the other for its picture. */
const UNSEEN_AT_FIRST = new Set(['popup', 'hotspot']);

/** px² of the largest element that is to be seen on the page; 0 when none is. */
function drawnArea(phone: FrameLocator): Promise<number> {
  return phone.locator('.phone-page:visible .page').evaluate((page) => {
    const areas = [...page.querySelectorAll(':not(.page-safe-area)')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((one) => one.getBoundingClientRect())
      .map(({ width, height }) => width * height);
    return Math.max(0, ...areas);
  });
}

describe('every component, dropped with its defaults', () => {
  let app: EditorApp;
  let editor: EditorWindow;
  let play: PlayPanel;

  beforeAll(async () => {
    app = await EditorApp.start();
    editor = await app.open();
    await editor.newProject();
    play = await PlayPanel.open(editor);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    editor.errors.length = 0;
    await editor.page.locator('.canvas-view').focus();
    await editor.page.keyboard.press('Control+a');
    await editor.page.keyboard.press('Delete');
    expect(await editor.children()).toEqual([]);
  });

  it.each(offered.map(({ type }) => type))('%s runs as exported and on the canvas', async (type) => {
    await editor.insert(type);
    await editor.settle();
    await play.restart();
    const canvas = editor.page.locator('.canvas-view').frameLocator('iframe');
    // Pictures have no size before they are loaded.
    await expect.poll(() => drawnArea(canvas), SOON).toBeGreaterThan(300);
    if (UNSEEN_AT_FIRST.has(type)) expect(await drawnArea(play.phone)).toBe(0);
    else await expect.poll(() => drawnArea(play.phone), SOON).toBeGreaterThan(300);
    expect(await play.complaints()).toEqual([]);
    expect(editor.errors).toEqual([]);
  });
});
