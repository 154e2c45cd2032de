import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { covers, coversWx } from '../../../test/support/covers.ts';
import type { PreviewBench } from '../../../test/support/previewBench.ts';
import { openPage, startBench } from './testPage.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.stop());

const bytes = (text: string) => new TextEncoder().encode(text);
const square = (color: string) =>
  bytes(
    `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10" fill="${color}"/></svg>`,
  );

describe('canvas', () => {
  it('gives a script its surface, and touches their place on it', async () => {
    covers('canvas', 'type=2d', 'disable-scroll');
    coversWx('SelectorQuery.select', 'canvasToTempFilePath');
    const run = await openPage(
      bench,
      '<view style="height:20px"/><canvas id="c" type="2d" disable-scroll style="width:100px;height:50px;margin-left:10px" bind:touchstart="touch"/><image id="i" src="{{src}}" style="width:100px;height:50px" bind:load="loaded"/><view style="height:2000px"/>',
      `data: { src: '' },
       onReady() { wx.createSelectorQuery().select('#c').fields({ node: true, size: true }).exec(([r]) => {
         const n = r.node; n.width = 200; n.height = 100; const x = n.getContext('2d'); const path = n.createPath2D(); path.rect(0, 0, 9, 9); x.fill(path);
         console.log(r.width + ' ' + x.getImageData(5, 5, 1, 1).data[3] + ' ' + n.createImageData(2, 3).data.length);
         const img = n.createImage(); img.onload = () => { x.drawImage(img, 100, 0, 100, 100);
           n.requestAnimationFrame(async () => { const { tempFilePath } = await wx.canvasToTempFilePath({ canvas: n }); console.log(/^http:\\/\\/tmp\\/.*\\.png$/.test(tempFilePath) + ' ' + n.toDataURL().slice(0, 14)); this.setData({ src: tempFilePath }) }) };
         img.src = '/red.svg';
         const none = n.createImage(); none.onerror = () => console.log('none'); none.src = '/none.png' }) },
       loaded(e) { console.log('loaded ' + e.detail.width + ' ' + e.detail.height) },
       touch(e) { console.log(e.touches[0].x + ' ' + e.touches[0].y) }`,
      { files: { 'red.svg': square('#f00') } },
    );
    await expect
      .poll(async () => (await run.said()).sort())
      .toEqual(['100 255 24', 'loaded 200 100', 'none', 'true data:image/png']);
    await run
      .frame()
      .locator('#c')
      .click({ position: { x: 7, y: 8 } });
    await expect.poll(async () => (await run.said()).at(-1)).toBe('7 8');
    await run.page.mouse.move(60, 130);
    await run.page.mouse.down();
    await run.page.mouse.move(60, 60, { steps: 5 });
    await run.page.mouse.up();
    const page = run.frame().locator('[data-wx-viewport]');
    expect(await page.evaluate((node) => node.scrollTop)).toBe(0);
    await run.close();
  });

  it('paints by the old API, in px of the element whatever the density', async () => {
    covers('canvas', 'canvas-id', 'binderror');
    coversWx('createCanvasContext', 'canvasGetImageData', 'canvasPutImageData', 'canvasToTempFilePath');
    coversWx(
      'CanvasContext.draw',
      'CanvasContext.drawImage',
      'CanvasContext.setFillStyle',
      'CanvasContext.fillRect',
    );
    coversWx(
      'CanvasContext.createLinearGradient',
      'CanvasContext.createCircularGradient',
      'CanvasContext.createPattern',
    );
    coversWx(
      'CanvasContext.save',
      'CanvasContext.restore',
      'CanvasContext.measureText',
      'CanvasContext.setFontSize',
    );
    coversWx(
      'CanvasContext.setTransform',
      'CanvasContext.translate',
      'CanvasContext.arc',
      'CanvasContext.clip',
    );
    const run = await openPage(
      bench,
      '<canvas id="c" canvas-id="c" style="width:200px;height:100px"/><canvas canvas-id="c" style="width:20px;height:10px" bind:error="failed"/>',
      `failed(e) { console.log('error ' + e.detail.errMsg) },
       async colors(...points) { const out = []; for (const [x, y] of points) { const r = await wx.canvasGetImageData({ canvasId: 'c', x, y, width: 1, height: 1 }); out.push([...r.data].join('.')) } return out.join(' ') },
       async onReady() {
         const c = wx.createCanvasContext('c');
         c.setFillStyle('red'); c.fillRect(0, 0, 20, 20);
         const l = c.createLinearGradient(20, 0, 40, 0); l.addColorStop(0, '#00ff00'); l.addColorStop(1, '#00ff00'); c.fillStyle = l; c.fillRect(20, 0, 20, 20);
         const r = c.createCircularGradient(50, 10, 10); r.addColorStop(0, '#0000ff'); r.addColorStop(1, '#0000ff'); c.setFillStyle(r); c.fillRect(40, 0, 20, 20);
         c.setFillStyle(c.createPattern('/red.svg', 'repeat')); c.fillRect(60, 0, 20, 20);
         c.drawImage('/red.svg', 80, 0, 20, 20);
         c.save(); c.translate(100, 0); c.beginPath(); c.arc(10, 10, 5, 0, 7); c.clip(); c.setFillStyle('#ffff00'); c.fillRect(0, 0, 20, 20); c.restore(); c.restore();
         c.setTransform(1, 0, 0, 1, 120, 0); c.fillRect(0, 0, 20, 20);
         c.setFontSize(20); const wide = c.measureText('dim').width; c.font = 'bold 10px sans-serif'; console.log(wide > c.measureText('dim').width);
         await new Promise((done) => c.draw(false, done));
         console.log(await this.colors([10, 10], [30, 10], [50, 10], [70, 10], [90, 10], [110, 10], [101, 1], [130, 10]));
         c.fillRect(0, 0, 5, 5); c.draw(true);
         console.log(await this.colors([2, 2], [10, 10]));
         await wx.canvasPutImageData({ canvasId: 'c', x: 0, y: 50, width: 2, height: 1, data: new Uint8ClampedArray([1, 2, 3, 255, 1, 2, 3, 255]) });
         console.log(await this.colors([0, 50]));
         const { tempFilePath } = await wx.canvasToTempFilePath({ canvasId: 'c', x: 0, y: 0, width: 20, height: 20, destWidth: 40, destHeight: 40, fileType: 'jpg', quality: 0.9 });
         const info = await wx.getImageInfo({ src: tempFilePath }); console.log(info.width + ' ' + info.height + ' ' + tempFilePath.slice(-4));
         c.draw(); console.log(await this.colors([10, 10]));
         wx.canvasToTempFilePath({ canvasId: 'no', fail: (e) => console.log(e.errMsg) });
       }`,
      { files: { 'red.svg': square('#f00') } },
    );
    await expect
      .poll(run.said)
      .toEqual([
        'error canvas-id c in this page has already existed',
        'true',
        '255.0.0.255 0.255.0.255 0.0.255.255 255.0.0.255 255.0.0.255 255.255.0.255 0.0.0.0 255.0.0.255',
        '0.0.0.255 255.0.0.255',
        '1.2.3.255',
        '40 40 .jpg',
        '0.0.0.0',
        'canvasToTempFilePath:fail canvas is empty',
      ]);
    const size = await run
      .frame()
      .locator('#c canvas')
      .evaluate((node) => (node as HTMLCanvasElement).width / node.clientWidth);
    expect(size).toBe(3);
    await run.close();
  });

  it('paints by the old API what the browser’s own context paints', async () => {
    coversWx(
      'CanvasContext.beginPath',
      'CanvasContext.moveTo',
      'CanvasContext.lineTo',
      'CanvasContext.closePath',
    );
    coversWx(
      'CanvasContext.arcTo',
      'CanvasContext.bezierCurveTo',
      'CanvasContext.quadraticCurveTo',
      'CanvasContext.rect',
    );
    coversWx(
      'CanvasContext.fill',
      'CanvasContext.stroke',
      'CanvasContext.strokeRect',
      'CanvasContext.clearRect',
    );
    coversWx(
      'CanvasContext.fillText',
      'CanvasContext.strokeText',
      'CanvasContext.setTextAlign',
      'CanvasContext.setTextBaseline',
    );
    coversWx(
      'CanvasContext.rotate',
      'CanvasContext.scale',
      'CanvasContext.transform',
      'CanvasContext.setStrokeStyle',
    );
    coversWx(
      'CanvasContext.setGlobalAlpha',
      'CanvasContext.setLineCap',
      'CanvasContext.setLineDash',
      'CanvasContext.setLineJoin',
    );
    coversWx('CanvasContext.setLineWidth', 'CanvasContext.setMiterLimit', 'CanvasContext.setShadow');
    coversWx('CanvasContext.strokeStyle', 'CanvasContext.lineWidth', 'CanvasContext.lineCap');
    coversWx('CanvasContext.lineJoin', 'CanvasContext.miterLimit', 'CanvasContext.lineDashOffset');
    coversWx('CanvasContext.globalAlpha', 'CanvasContext.shadowBlur', 'CanvasContext.shadowColor');
    coversWx('CanvasContext.shadowOffsetX', 'CanvasContext.shadowOffsetY', 'CanvasContext.font');
    coversWx('CanvasContext.fillStyle', 'CanvasContext.globalCompositeOperation');
    const run = await openPage(
      bench,
      '<canvas id="c" canvas-id="c" style="width:200px;height:100px"/><canvas id="d" type="2d" style="width:200px;height:100px"/><canvas id="e" canvas-id="e" style="width:200px;height:100px"/>',
      `figure(c) {
         c.fillStyle = '#00ff00'; c.globalCompositeOperation = 'xor';
         c.beginPath(); c.moveTo(10, 10); c.lineTo(40, 10); c.arcTo(60, 10, 60, 30, 10); c.bezierCurveTo(70, 40, 30, 60, 20, 40); c.quadraticCurveTo(0, 30, 10, 10); c.closePath(); c.fill(); c.stroke();
         c.beginPath(); c.rect(80, 10, 20, 30); c.stroke(); c.strokeRect(110, 10, 20, 30); c.clearRect(85, 15, 5, 5);
         c.translate(150, 40); c.rotate(0.5); c.scale(1.2, 0.8); c.transform(1, 0.1, 0, 1, 2, 3);
         c.fillText('dim', 0, 0); c.strokeText('sum', 0, 30);
       },
       onReady() {
         const c = wx.createCanvasContext('c');
         c.setStrokeStyle('#0000ff'); c.setLineWidth(3); c.setLineCap('round'); c.setLineJoin('bevel'); c.setMiterLimit(2); c.setLineDash([6, 3], 1); c.setGlobalAlpha(0.8); c.setShadow(2, 3, 4, '#ff0000'); c.setTextAlign('center'); c.setTextBaseline('middle'); c.setFontSize(20);
         this.figure(c); c.draw(false, () => console.log('drawn'));
         const e = wx.createCanvasContext('e');
         Object.assign(e, { strokeStyle: '#0000ff', lineWidth: 3, lineCap: 'round', lineJoin: 'bevel', miterLimit: 2, globalAlpha: 0.8, shadowOffsetX: 2, shadowOffsetY: 3, shadowBlur: 4, shadowColor: '#ff0000', textAlign: 'center', textBaseline: 'middle', font: '20px sans-serif' });
         e.setLineDash([6, 3]); e.lineDashOffset = 1; this.figure(e); e.draw(false, () => console.log('drawn'));
         wx.createSelectorQuery().select('#d').node(({ node }) => { node.width = 600; node.height = 300; const x = node.getContext('2d'); x.scale(3, 3);
           Object.assign(x, { strokeStyle: '#0000ff', lineWidth: 3, lineCap: 'round', lineJoin: 'bevel', miterLimit: 2, lineDashOffset: 1, globalAlpha: 0.8, shadowOffsetX: 6, shadowOffsetY: 9, shadowBlur: 12, shadowColor: '#ff0000', textAlign: 'center', textBaseline: 'middle', font: '20px sans-serif' }); x.setLineDash([6, 3]);
           this.figure(x); console.log('drawn') }).exec() }`,
    );
    await expect.poll(run.said).toEqual(['drawn', 'drawn', 'drawn']);
    const picture = (id: string) =>
      run
        .frame()
        .locator(`#${id} canvas`)
        .evaluate((node) => (node as HTMLCanvasElement).toDataURL());
    const painted = await picture('c');
    expect(painted.length).toBeGreaterThan(5000);
    expect(painted).toBe(await picture('d'));
    expect(painted).toBe(await picture('e'));
    await run.close();
  });

  it('draws without a place on the page', async () => {
    coversWx('createOffscreenCanvas');
    const run = await openPage(
      bench,
      '<canvas id="c" type="2d"/>',
      `onReady() { const o = wx.createOffscreenCanvas({ type: '2d', width: 20, height: 10 }); const x = o.getContext('2d'); x.fillStyle = '#0f0'; x.fillRect(0, 0, 20, 10);
        wx.createSelectorQuery().select('#c').node(({ node }) => { node.getContext('2d').drawImage(o, 0, 0); console.log(o.width + ' ' + [...node.getContext('2d').getImageData(1, 1, 1, 1).data]) }).exec() }`,
    );
    await expect.poll(run.said).toEqual(['20 0,255,0,255']);
    await run.close();
  });
});

describe('cover-view, cover-image', () => {
  it('lie over native elements, scroll, and tell of their pictures', async () => {
    covers('cover-view', 'scroll-top');
    covers('cover-image', 'src', 'bindload', 'binderror');
    const run = await openPage(
      bench,
      '<map id="m" style="width:300px;height:200px" bind:tap="map"><cover-view id="v" scroll-top="{{top}}" style="position:absolute;left:10px;top:10px;width:100px;height:40px;overflow-y:scroll;background:#fff" bind:tap="view"><cover-view style="height:200px">text</cover-view></cover-view><cover-image id="i" src="/red.svg" style="position:absolute;left:150px;top:10px;width:30px;height:30px" bind:load="loaded" bind:tap="image"/></map><cover-image src="/none.png" bind:error="failed"/>',
      `data: { top: 0 }, map() { console.log('map') }, view() { console.log('view'); this.setData({ top: 50 }) }, image() { console.log('image') }, loaded(e) { console.log('loaded ' + e.detail.width) }, failed(e) { console.log('failed') }`,
      { files: { 'red.svg': square('#f00') } },
    );
    const frame = run.frame();
    await expect.poll(async () => (await run.said()).sort()).toEqual(['failed', 'loaded 10']);
    await frame.locator('#v').click({ position: { x: 5, y: 5 } });
    await expect.poll(() => frame.locator('#v').evaluate((node) => node.scrollTop)).toBe(50);
    await frame.locator('#i').click();
    await expect.poll(async () => (await run.said()).slice(2)).toEqual(['view', 'map', 'image', 'map']);
    await run.close();
  });
});

describe('page-container, root-portal, page-meta', () => {
  it('slide in over the page and close on a tap beside', async () => {
    const run = await openPage(
      bench,
      '<page-container show="{{on}}" duration="50" round bind:beforeenter="log" bind:afterenter="log" bind:clickoverlay="log" bind:afterleave="log"><view style="height:200px">in</view></page-container><view id="go" bind:tap="go">go</view>',
      'data: { on: false }, go() { this.setData({ on: true }) }, log(e) { console.log(e.type) }',
    );
    await run.frame().locator('#go').click();
    await expect.poll(run.said).toEqual(['beforeenter', 'afterenter']);
    await run
      .frame()
      .locator('.wx-page-container-overlay')
      .click({ position: { x: 20, y: 20 } });
    await expect.poll(run.said).toEqual(['beforeenter', 'afterenter', 'clickoverlay', 'afterleave']);
    await run.close();
  });

  it('take content to the page and style the page by data', async () => {
    const run = await openPage(
      bench,
      '<page-meta page-style="{{style}}"><navigation-bar title="{{title}}"/></page-meta><view style="transform:scale(1)"><root-portal><view id="p" style="position:fixed;left:0;bottom:0" bind:tap="tap">p</view></root-portal></view>',
      "data: { style: 'background-color: rgb(1, 2, 3)', title: 'One' }, tap() { this.setData({ style: 'background-color: rgb(4, 5, 6)', title: 'Two' }) }",
    );
    const frame = run.frame();
    const color = () => frame.locator('wx-page').evaluate((node) => getComputedStyle(node).backgroundColor);
    await expect.poll(color).toBe('rgb(1, 2, 3)');
    expect(await frame.locator('#p').evaluate((node) => node.closest('wx-root-portal') === null)).toBe(true);
    await frame.locator('#p').click();
    await expect.poll(color).toBe('rgb(4, 5, 6)');
    expect(await frame.locator('.nav-title').textContent()).toBe('Two');
    await run.close();
  });
});
