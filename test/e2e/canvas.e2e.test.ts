import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EditorApp, type EditorWindow } from '../support/editorApp.ts';

describe('canvas', () => {
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

  const types = async (parent?: string) => (await editor.children(parent)).map(({ type }) => type);
  const tile = async (type: string) => {
    const box = await editor.page.locator(`[data-component="${type}"]`).boundingBox();
    if (!box) throw new Error(`The palette has no ${type}`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 3 };
  };

  it('inserts from the palette where the line is', async () => {
    const first = await editor.insert('text');
    const second = await editor.insert('button');
    const above = await editor.pointOn(second, 0.5, 0.1);
    await editor.dragTo(await tile('image'), above);
    expect(await editor.page.locator('.drop-line').count()).toBe(1);
    await editor.page.mouse.up();
    expect(await types()).toEqual(['text', 'image', 'button']);
    expect((await editor.selected())[0]).not.toBe(first);
    await editor.page.keyboard.press('Control+z');
    expect(await types()).toEqual(['text', 'button']);
  });

  it('leaves no trace of a drag that Escape ends, and none of one beside the page', async () => {
    await editor.insert('text');
    await editor.dragTo(await tile('image'), { x: 730, y: 500 });
    await editor.page.keyboard.press('Escape');
    await editor.page.mouse.move(730, 400);
    await editor.page.mouse.up();
    await editor.drag(await tile('image'), { x: 340, y: 500 });
    expect(await types()).toEqual(['text']);
    expect(await editor.page.locator('.ghost, .drop-line, .tint').count()).toBe(0);
  });

  it('reorders in flow, moves into a container and out again, one step each', async () => {
    const text = await editor.insert('text');
    const box = await editor.insert('box');
    await editor.drag(await editor.pointOn(text), await editor.pointOn(box, 0.5, 0.5));
    expect(await types()).toEqual(['box']);
    expect(await types(box)).toContain('text');
    await editor.page.keyboard.press('Control+z');
    expect(await types()).toEqual(['text', 'box']);
    await editor.page.keyboard.press('Control+y');
    const bounds = await editor.boxOf(box);
    await editor.drag(await editor.pointOn(text), { x: bounds.x + 40, y: bounds.y + bounds.height + 60 });
    expect(await types()).toEqual(['box', 'text']);
    await editor.drag(await editor.pointOn(text), { x: bounds.x + 40, y: bounds.y - 4 });
    expect(await types()).toEqual(['text', 'box']);
  });

  it('never drops a container into itself', async () => {
    const outer = await editor.insert('box');
    await editor.insert('box');
    await editor.page.keyboard.press('Escape');
    expect(await editor.selected()).toEqual([outer]);
    const before = await editor.project();
    await editor.drag(await editor.pointOn(outer, 0.5, 0.05), await editor.pointOn(outer, 0.5, 0.5));
    expect((await editor.project()).nodes).toEqual(before.nodes);
  });

  it('selects the innermost, adds with Shift, goes round with Tab, up with Escape', async () => {
    const first = await editor.insert('text');
    const second = await editor.insert('button');
    const click = async (id: string, options = {}) => {
      const { x, y } = await editor.pointOn(id);
      await editor.page.mouse.click(x, y, options);
    };
    await click(first);
    expect(await editor.selected()).toEqual([first]);
    await editor.page.keyboard.down('Shift');
    await click(second);
    await editor.page.keyboard.up('Shift');
    expect(await editor.selected()).toEqual([first, second]);
    await click(first);
    expect(await editor.selected()).toEqual([first]);
    await editor.page.keyboard.press('Tab');
    expect(await editor.selected()).toEqual([second]);
    await editor.page.keyboard.press('Shift+Tab');
    expect(await editor.selected()).toEqual([first]);
    await editor.page.keyboard.press('Escape');
    expect(await editor.selected()).toEqual([]);
  });

  it('selects what a marquee touches', async () => {
    const first = await editor.insert('text');
    const second = await editor.insert('button');
    const bounds = await editor.boxOf(second);
    await editor.dragTo(
      { x: bounds.x + bounds.width - 4, y: bounds.y + bounds.height + 60 },
      { x: bounds.x + 20, y: bounds.y + 5 },
    );
    expect(await editor.page.locator('.marquee').count()).toBe(1);
    await editor.page.mouse.up();
    expect(await editor.selected()).toEqual([second]);
    expect(await editor.selected()).not.toContain(first);
  });

  it('edits a text in place as one step; Escape takes it back', async () => {
    const id = await editor.insert('text');
    const before = (await editor.project()).nodes[id]?.props.text;
    const { x, y } = await editor.pointOn(id);
    await editor.page.mouse.dblclick(x, y);
    await editor.page.waitForSelector('textarea.text-editor.ready');
    await editor.page.keyboard.type('Paris, an afternoon <&>');
    await editor.settle();
    expect(await editor.frameText()).toContain('Paris, an afternoon <&>');
    await editor.page.keyboard.press('Control+Enter');
    expect((await editor.project()).nodes[id]?.props.text).toBe('Paris, an afternoon <&>');
    await editor.page.keyboard.press('Enter');
    await editor.page.waitForSelector('textarea.text-editor.ready');
    await editor.page.keyboard.type('Nothing');
    await editor.page.keyboard.press('Escape');
    expect((await editor.project()).nodes[id]?.props.text).toBe('Paris, an afternoon <&>');
    await editor.page.keyboard.press('Control+z');
    expect((await editor.project()).nodes[id]?.props.text).toBe(before);
  });

  it('keeps what an input method composes, and lets its keys be its own', async () => {
    const id = await editor.insert('text');
    const { x, y } = await editor.pointOn(id);
    await editor.page.mouse.dblclick(x, y);
    await editor.page.waitForSelector('textarea.text-editor.ready');
    const devtools = await editor.page.context().newCDPSession(editor.page);
    await devtools.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
    await devtools.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Escape',
      windowsVirtualKeyCode: 229,
    });
    expect(await editor.page.locator('textarea.text-editor').count()).toBe(1);
    await devtools.send('Input.insertText', { text: '你好' });
    expect((await editor.project()).nodes[id]?.props.text).toBe('你好');
    const field = await editor.page.locator('textarea.text-editor').boundingBox();
    const box = await editor.boxOf(id);
    expect(field?.x).toBeCloseTo(box.x, 0);
    expect(field?.y).toBeCloseTo(box.y, 0);
    await editor.page.mouse.click(box.x + 20, box.y + 200);
    expect(await editor.page.locator('textarea.text-editor').count()).toBe(0);
    expect(await editor.selected()).toEqual([]);
    await editor.page.keyboard.press('Control+z');
    expect((await editor.project()).nodes[id]?.props.text).not.toBe('你好');
  });

  it('resizes in flow by its handle and shows the size', async () => {
    const id = await editor.insert('image');
    const bounds = await editor.boxOf(id);
    const corner = { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height };
    await editor.dragTo(corner, { x: corner.x, y: corner.y - 40 });
    expect(await editor.page.locator('.note').innerText()).toMatch(/^\d+ × \d+$/);
    await editor.page.mouse.up();
    await editor.settle();
    const after = await editor.boxOf(id);
    expect(after.height).toBeCloseTo(bounds.height - 40, -1);
    await editor.page.keyboard.press('Control+z');
    expect((await editor.boxOf(id)).height).toBeCloseTo(bounds.height, 0);
  });

  it('fills its container when its edge is dragged to the container’s', async () => {
    const box = await editor.insert('box');
    await editor.insert('image');
    const [image] = await editor.children(box);
    if (!image) throw new Error('The image went elsewhere');
    const bounds = await editor.boxOf(image.id);
    const edge = { x: bounds.x + bounds.width, y: bounds.y + bounds.height / 2 };
    await editor.drag(edge, { x: edge.x - 80, y: edge.y });
    expect((await editor.project()).nodes[image.id]?.style.width).toBeTypeOf('number');
    await editor.drag({ x: edge.x - 80, y: edge.y }, { x: edge.x - 3, y: edge.y });
    expect((await editor.project()).nodes[image.id]?.style.width).toBe('100%');
  });
});
