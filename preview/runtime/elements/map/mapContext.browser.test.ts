import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { covers, coversWx } from '../../../../test/support/covers.ts';
import type { PreviewBench } from '../../../../test/support/previewBench.ts';
import { openPage, startBench } from '../testPage.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.stop());

const attributes = 'id="m" latitude="48.86" longitude="2.33" scale="14" style="width:390px;height:300px"';

describe('MapContext', () => {
  it('tells where the map is and moves it', async () => {
    coversWx(
      'createMapContext',
      'MapContext.getCenterLocation',
      'MapContext.getRegion',
      'MapContext.moveToLocation',
    );
    coversWx('MapContext.includePoints', 'MapContext.toScreenLocation', 'MapContext.fromScreenLocation');
    coversWx('MapContext.setCenterOffset', 'MapContext.setBoundary', 'MapContext.openMapApp');
    const run = await openPage(
      bench,
      `<map ${attributes} bind:regionchange="moved"/>`,
      `moved(e) { this.ended && e.type === 'end' && this.ended() },
       async onReady() {
         const m = wx.createMapContext('m'); const say = (x) => console.log(JSON.stringify(x));
         say(await m.getCenterLocation());
         const at = { latitude: 48.86, longitude: 2.33 };
         const p = await m.toScreenLocation(at); say([p.x, p.y]);
         const q = await m.fromScreenLocation({ x: 195, y: 150 }); say([q.latitude.toFixed(4), q.longitude.toFixed(4)]);
         const r = await m.getRegion(); say(r.northeast.latitude > 48.86 && r.southwest.longitude < 2.33);
         await new Promise((done) => { this.ended = done; m.moveToLocation({ latitude: 48.87, longitude: 2.34 }) });
         const c = await m.getCenterLocation(); say([c.latitude.toFixed(3), c.longitude.toFixed(3)]);
         await m.setCenterOffset({ offset: [0.5, 0.25] });
         const o = await m.toScreenLocation({ latitude: 48.87, longitude: 2.34 }); say([Math.round(o.x), Math.round(o.y)]);
         await m.setCenterOffset({ offset: [0.5, 0.5] });
         await m.includePoints({ points: [{ latitude: 31, longitude: 121 }, { latitude: 32, longitude: 122 }], padding: [10, 10, 10, 10] });
         const s = await m.getScale(); say(s.scale > 6 && s.scale < 10);
         await m.setBoundary({ southwest: { latitude: 30, longitude: 120 }, northeast: { latitude: 31, longitude: 121 } });
         const b = await m.getCenterLocation(); say([b.latitude.toFixed(2), b.longitude.toFixed(2)]);
         await m.openMapApp({ latitude: 31, longitude: 121, destination: 'Bund' });
         m.moveToLocation({ fail: (e) => console.log(e.errMsg) });
         m.addCustomLayer({ layerId: 'x', fail: (e) => console.log(e.errMsg) });
         wx.createMapContext('none').getScale({ fail: (e) => console.log(e.errMsg) });
       }`,
    );
    await expect
      .poll(run.said)
      .toEqual([
        '{"errMsg":"getMapCenterLocation:ok","latitude":48.86,"longitude":2.33}',
        '[195,150]',
        '["48.8600","2.3300"]',
        'true',
        '["48.870","2.340"]',
        '[195,75]',
        'true',
        '["31.00","121.00"]',
        'moveToMapLocation:fail show-location is off, so there is no place to move to',
        'addCustomLayer:fail the layer lies on the map service, which the preview does not ask',
        'getMapScale:fail map not found',
      ]);
    expect((await run.notices()).map((one) => (one.kind === 'wx' ? one.api : ''))).toEqual(['openMapApp']);
    await run.close();
  });

  it('adds, removes and moves markers, arcs, lines and pictures on the ground', async () => {
    coversWx(
      'MapContext.addMarkers',
      'MapContext.removeMarkers',
      'MapContext.translateMarker',
      'MapContext.moveAlong',
    );
    coversWx(
      'MapContext.addGroundOverlay',
      'MapContext.updateGroundOverlay',
      'MapContext.removeGroundOverlay',
    );
    coversWx(
      'MapContext.addArc',
      'MapContext.removeArc',
      'MapContext.eraseLines',
      'MapContext.setLocMarkerIcon',
    );
    covers('map', 'bindinterpolatepoint');
    const run = await openPage(
      bench,
      `<map ${attributes} markers="{{markers}}" polyline="{{lines}}" bind:interpolatepoint="step"/>`,
      `data: { markers: [{ id: 1, latitude: 48.86, longitude: 2.33, width: 20, height: 20 }], lines: [{ id: 7, points: [{ latitude: 48.86, longitude: 2.32 }, { latitude: 48.86, longitude: 2.33 }, { latitude: 48.86, longitude: 2.34 }], color: '#ff0000' }] },
       step(e) { this.steps = (this.steps || 0) + 1; if (e.detail.animationStatus === 'complete') console.log('complete ' + (this.steps > 2)) },
       async onReady() {
         const m = this.m = wx.createMapContext('m');
         await m.addMarkers({ markers: [{ id: 2, latitude: 48.861, longitude: 2.34, width: 20, height: 20 }] });
         await m.removeMarkers({ markerIds: ['2'] });
         await m.translateMarker({ markerId: 1, destination: { latitude: 48.86, longitude: 2.34 }, autoRotate: true, moveWithRotate: true, duration: 100, animationEnd: () => console.log('end') });
         await m.moveAlong({ markerId: 1, path: [{ latitude: 48.86, longitude: 2.34 }, { latitude: 48.86, longitude: 2.335 }, { latitude: 48.862, longitude: 2.335 }], duration: 300, autoRotate: false, precision: 100 });
         await m.addArc({ id: 3, start: { latitude: 48.855, longitude: 2.32 }, end: { latitude: 48.855, longitude: 2.34 }, angle: 40, color: '#123456', width: 3 });
         await m.eraseLines({ lines: [{ id: 7, index: 1, point: { latitude: 48.86, longitude: 2.335 }, clear: false }] });
         await m.addGroundOverlay({ id: 4, src: '/g.svg', bounds: { southwest: { latitude: 48.864, longitude: 2.32 }, northeast: { latitude: 48.868, longitude: 2.34 } } });
         await m.updateGroundOverlay({ id: 4, opacity: 0.5 });
         console.log('done');
       },
       async clear() { await this.m.removeArc({ id: 3 }); await this.m.removeGroundOverlay({ id: 4 }); m2 = await this.m.translateMarker({ markerId: 99, destination: { latitude: 1, longitude: 1 } }).catch((e) => console.log(e.errMsg)) }`,
      {
        files: {
          'g.svg': new TextEncoder().encode(
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="teal"/></svg>',
          ),
        },
      },
    );
    await expect.poll(run.said).toEqual(['end', 'complete true', 'done']);
    const frame = run.frame();
    expect(await frame.locator('.wx-map-marker').count()).toBe(1);
    const at = await frame
      .locator('[data-marker="1"]')
      .evaluate((node) => (node as HTMLElement).style.transform);
    const [x = 0, y = 0] = [...at.matchAll(/[\d.]+/g)].map(Number);
    expect([x > 230 && x < 270, y < 140]).toEqual([true, true]);
    expect(await frame.locator('svg polyline[stroke="#123456"]').count()).toBe(1);
    expect(await frame.locator('svg polyline[stroke="#bbbbbb"]').count()).toBe(1);
    expect(await frame.locator('svg image').getAttribute('opacity')).toBe('0.5');
    await run.close();
  });

  it('lets go of who waits for a marker that is sent elsewhere, or whose map goes', async () => {
    const run = await openPage(
      bench,
      `<map wx:if="{{on}}" ${attributes} markers="{{markers}}" bind:interpolatepoint="step"/>`,
      `data: { on: true, markers: [{ id: 1, latitude: 48.86, longitude: 2.33, width: 20, height: 20 }] },
       step(e) { console.log(e.detail.animationStatus) },
       onReady() {
         const m = wx.createMapContext('m');
         const go = (name, options) => m.translateMarker({ markerId: 1, duration: 60000, destination: { latitude: 48.9, longitude: 2.4 }, animationEnd: () => console.log('end ' + name), ...options }).then(() => console.log(name));
         go('turned', { rotate: 90 });
         setTimeout(() => go('moved'), 50);
         setTimeout(() => m.moveAlong({ markerId: 1, path: [{ latitude: 48.86, longitude: 2.34 }, { latitude: 48.9, longitude: 2.4 }], duration: 60000, precision: 1e9 }).then(() => console.log('along')), 100);
         setTimeout(() => go('last'), 150);
         setTimeout(() => this.setData({ on: false }), 200);
       }`,
    );
    await expect
      .poll(run.said)
      .toEqual(['end turned', 'turned', 'end moved', 'moved', 'along', 'end last', 'last']);
    await run.close();
  });
});
