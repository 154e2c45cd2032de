import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EditorApp, type EditorWindow } from '../support/editorApp.ts';
import { SOON } from '../support/soon.ts';

describe('free container', () => {
  let app: EditorApp;
  let editor: EditorWindow;
  let poster: string;

  beforeAll(async () => {
    app = await EditorApp.start();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    editor = await app.open();
    await editor.newProject();
    poster = await editor.insert('box');
    await editor.page.getByRole('radio', { name: 'Free' }).click();
    await editor.settle();
    const bounds = await editor.boxOf(poster);
    const bottom = { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height };
    await editor.drag(bottom, { x: bottom.x, y: bounds.y + 360 });
  });
  afterEach(async () => {
    expect(editor.errors).toEqual([]);
    await editor.close();
  });

  const tile = async (type: string) => {
    const box = await editor.page.locator(`[data-component="${type}"]`).boundingBox();
    if (!box) throw new Error(`The palette has no ${type}`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 3 };
  };
  const styleOf = async (id: string) => (await editor.project()).nodes[id]?.style ?? {};

  /** Drops a button at a share of the poster. */
  async function drop(across: number, down: number): Promise<string> {
    await editor.drag(await tile('button'), await editor.pointOn(poster, across, down));
    const [id] = await editor.selected();
    if (!id) throw new Error('Nothing was dropped');
    return id;
  }

  it('places what is dropped where it was dropped', async () => {
    const id = await drop(0.5, 0.4);
    const { parent, style } = (await editor.project()).nodes[id] ?? {};
    expect(parent).toBe(poster);
    expect(style?.x).toBeGreaterThan(0);
    expect(style?.y).toBeGreaterThan(0);
    expect(style?.marginLeft).toBeUndefined();
  });

  it('moves at once under the pointer, as one step, and Escape takes it back', async () => {
    const id = await drop(0.5, 0.3);
    const before = await styleOf(id);
    const from = await editor.pointOn(id);
    await editor.page.keyboard.down('Control');
    await editor.dragTo(from, { x: from.x - 30, y: from.y + 83 });
    // The button is still down.
    await expect.poll(async () => ((await styleOf(id)).y ?? 0) - (before.y ?? 0), SOON).toBeGreaterThan(100);
    await editor.page.keyboard.press('Escape');
    await editor.page.mouse.up();
    await expect.poll(() => styleOf(id), SOON).toEqual(before);
    // It is back where it was also on the canvas, once it was measured there.
    await expect.poll(() => editor.pointOn(id), SOON).toEqual(from);
    await editor.drag(from, { x: from.x - 30, y: from.y + 83 });
    await editor.page.keyboard.up('Control');
    expect((await styleOf(id)).x).not.toBe(before.x);
    await editor.page.keyboard.press('Control+z');
    expect(await styleOf(id)).toEqual(before);
  });

  it('snaps to its sibling and shows guide and distance', async () => {
    const first = await drop(0.5, 0.2);
    const second = await drop(0.5, 0.7);
    const placed = await styleOf(first);
    const target = await editor.boxOf(first);
    const own = await editor.boxOf(second);
    const from = { x: own.x + own.width / 2, y: own.y + own.height / 2 };
    await editor.dragTo(from, { x: from.x + target.x - own.x + 3, y: from.y + 9 });
    expect(await editor.page.locator('.overlay .guide').count()).toBeGreaterThan(0);
    expect(await editor.page.locator('.overlay .distance').count()).toBeGreaterThan(0);
    await editor.page.mouse.up();
    expect((await styleOf(second)).x).toBe(placed.x);
    expect(await editor.page.locator('.overlay .guide').count()).toBe(0);
  });

  it('resizes by eight handles, keeps the ratio with Shift, and turns', async () => {
    const id = await drop(0.5, 0.4);
    expect(await editor.page.locator('.overlay .handle').count()).toBe(8);
    const bounds = await editor.boxOf(id);
    const before = await styleOf(id);
    await editor.page.keyboard.down('Control');
    await editor.drag({ x: bounds.x, y: bounds.y }, { x: bounds.x - 30, y: bounds.y - 20 });
    await editor.page.keyboard.up('Control');
    const grown = await styleOf(id);
    expect(grown.x).toBeLessThan(before.x ?? 0);
    expect(grown.width).toBeTypeOf('number');
    await editor.settle();
    const wide = await editor.boxOf(id);
    expect(wide.x + wide.width).toBeCloseTo(bounds.x + bounds.width, -0.5);
    await editor.page.keyboard.down('Shift');
    await editor.drag(
      { x: wide.x + wide.width, y: wide.y + wide.height },
      { x: wide.x + wide.width - 40, y: wide.y + wide.height - 2 },
    );
    await editor.page.keyboard.up('Shift');
    await editor.settle();
    const small = await editor.boxOf(id);
    expect(small.width / small.height).toBeCloseTo(wide.width / wide.height, 1);
    const turn = await editor.page.locator('[data-handle="rotate"]').boundingBox();
    if (!turn) throw new Error('There is no handle to turn by');
    const center = { x: small.x + small.width / 2, y: small.y + small.height / 2 };
    await editor.drag({ x: turn.x + 8, y: turn.y + 8 }, { x: center.x - 80, y: center.y });
    expect((await styleOf(id)).rotation).toBe(90);
  });

  it('nudges by arrow keys, ten with Shift', async () => {
    const id = await drop(0.5, 0.4);
    const { x = 0, y = 0 } = await styleOf(id);
    await editor.page.keyboard.press('ArrowRight');
    await editor.page.keyboard.press('Shift+ArrowDown');
    expect(await styleOf(id)).toMatchObject({ x: x + 1, y: y + 10 });
  });

  it('moves several together and keeps them apart as they were', async () => {
    const first = await drop(0.5, 0.2);
    const second = await drop(0.4, 0.6);
    const before = [await styleOf(first), await styleOf(second)] as const;
    const at = await editor.pointOn(first);
    await editor.page.keyboard.down('Shift');
    await editor.page.mouse.click(at.x, at.y);
    await editor.page.keyboard.up('Shift');
    expect(await editor.selected()).toHaveLength(2);
    await editor.drag(await editor.pointOn(first), { x: at.x + 20, y: at.y + 30 });
    const after = [await styleOf(first), await styleOf(second)] as const;
    expect(after[0].x).not.toBe(before[0].x);
    expect((after[0].x ?? 0) - (after[1].x ?? 0)).toBeCloseTo((before[0].x ?? 0) - (before[1].x ?? 0), 1);
  });

  it('leaves for the flow without its coordinates, and comes back with some', async () => {
    const id = await drop(0.5, 0.4);
    const bounds = await editor.boxOf(poster);
    await editor.drag(await editor.pointOn(id), { x: bounds.x + 60, y: bounds.y + bounds.height + 40 });
    expect((await editor.children()).map((node) => node.id)).toEqual([poster, id]);
    expect(await styleOf(id)).not.toHaveProperty('x');
    await editor.settle();
    await editor.drag(await editor.pointOn(id), await editor.pointOn(poster, 0.4, 0.5));
    expect((await editor.project()).nodes[id]?.parent).toBe(poster);
    expect((await styleOf(id)).x).toBeTypeOf('number');
  });
});
