import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { covers, coversWx } from '../../../../test/support/covers.ts';
import type { PreviewBench } from '../../../../test/support/previewBench.ts';
import { defaultScenario, type Scenario } from '../../../scenario.ts';
import { boxOf, openPage, startBench, type TestPage } from '../testPage.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.stop());

const setScenario = (run: TestPage, change: Partial<Scenario>) =>
  run.page.evaluate(
    (scenario) =>
      (window as unknown as { preview: { setScenario(s: unknown): void } }).preview.setScenario(scenario),
    { ...defaultScenario, ...change },
  );

const attributes = 'id="m" latitude="48.86" longitude="2.33" scale="14" style="width:390px;height:300px"';

/** Where the map lies in the window, below the navigation bar. */
const top = 91;

const log = `log(e) { console.log(e.type + ' ' + JSON.stringify(e.detail)) },`;

describe('map', () => {
  const wxml = `<map ${attributes} markers="{{markers}}" bind:markertap="log" bind:callouttap="log" bind:labeltap="log" bind:regionchange="move" bind:tap="tap"/>`;
  const script = `data: { markers: [{ id: 5, latitude: 48.86, longitude: 2.33, width: 40, height: 40, callout: { content: 'Louvre' }, label: { content: 'Paris', anchorX: 30 } }] },
    log(e) { console.log(e.type + ' ' + e.detail.markerId + ' ' + e.markerId) },
    move(e) { console.log(e.type + ' ' + e.causedBy) },
    tap(e) { console.log('tap ' + e.detail.latitude.toFixed(2) + ' ' + e.detail.longitude.toFixed(2)) }`;

  it('shows markers where they are, opens their callouts and tells of taps', async () => {
    covers(
      'map',
      'latitude',
      'longitude',
      'scale',
      'markers',
      'bindmarkertap',
      'bindcallouttap',
      'bindlabeltap',
      'bindtap',
    );
    const run = await openPage(bench, wxml, script);
    const marker = run.frame().locator('.wx-map-marker img');
    await marker.waitFor();
    const box = await boxOf(run.frame(), '.wx-map-marker img');
    expect([box.x, box.y + 40]).toEqual([175, top + 150]);
    await marker.click();
    await run.frame().getByText('Louvre').click();
    await run.frame().getByText('Paris').click();
    await expect
      .poll(async () => (await run.said()).filter((line) => !line.startsWith('tap')))
      .toEqual(['markertap 5 5', 'callouttap 5 5', 'labeltap 5 5']);
    await run.page.mouse.click(20, 120);
    await expect.poll(async () => (await run.said()).at(-1)).toMatch(/^tap 48\.\d\d 2\.\d\d$/);
    expect(await run.frame().getByText('Louvre').count()).toBe(0);
    await run.close();
  });

  it('follows changes of single markers and controls', async () => {
    const run = await openPage(
      bench,
      `<map ${attributes} markers="{{markers}}" controls="{{controls}}"/><button id="b" bind:tap="go">go</button>`,
      `data: { markers: [{ id: 1, latitude: 48.86, longitude: 2.33, width: 20, height: 20 }], controls: [{ id: 2, iconPath: '/a.svg', position: { left: 10, top: 10, width: 20, height: 20 } }] },
       go() { this.setData({ 'markers[0].width': 50, 'controls[0].position.width': 60 }) }`,
      { files: { 'a.svg': new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>') } },
    );
    const widths = async () => {
      const boxes = ['.wx-map-marker img', '.wx-map-control'].map((name) =>
        run.frame().locator(name).boundingBox(),
      );
      return (await Promise.all(boxes)).map((box) => box?.width);
    };
    await expect.poll(widths).toEqual([20, 20]);
    await run.frame().locator('#b').click();
    await expect.poll(widths).toEqual([50, 60]);
    await run.close();
  });

  it('moves under the finger and draws the same ground for the same place', async () => {
    covers('map', 'bindregionchange', 'enable-scroll', 'enable-zoom');
    const run = await openPage(bench, wxml, script);
    await run.frame().locator('.wx-map-marker img').waitFor();
    const ground = () =>
      run
        .frame()
        .locator('#m canvas')
        .evaluate((node) => (node as HTMLCanvasElement).toDataURL());
    const before = await ground();
    const drag = async (dx: number) => {
      await run.page.mouse.move(200, 350);
      await run.page.mouse.down();
      await run.page.mouse.move(200 + dx, 350, { steps: 5 });
      await run.page.mouse.up();
    };
    await drag(60);
    await expect.poll(ground).not.toBe(before);
    await drag(-60);
    await expect.poll(ground).toBe(before);
    await run.page.mouse.wheel(0, -150);
    await expect.poll(ground).not.toBe(before);
    await expect
      .poll(async () => (await run.said()).filter((line) => !line.startsWith('tap')))
      .toEqual(['begin gesture', 'end drag', 'begin gesture', 'end drag', 'begin gesture', 'end scale']);
    await run.close();
  });

  it('zooms, turns and tilts by two fingers as far as the attributes let it', async () => {
    covers('map', 'enable-rotate', 'enable-overlooking', 'max-scale', 'min-scale', 'setting', 'show-compass');
    coversWx('MapContext.getRotate', 'MapContext.getSkew', 'MapContext.getScale');
    const run = await openPage(
      bench,
      `<map ${attributes} max-scale="15" enable-rotate="{{turns}}" setting="{{setting}}" show-compass bind:regionchange="moved"/><button id="b" bind:tap="free">free</button>`,
      `data: { turns: false, setting: {} }, free() { this.setData({ turns: true, setting: { enableOverlooking: true } }) },
       moved(e) { if (e.type === 'end' && e.causedBy === 'scale') this.tell() },
       async tell() { const m = wx.createMapContext('m'); const [a, b, c] = await Promise.all([m.getScale(), m.getRotate(), m.getSkew()]);
         console.log(a.scale.toFixed(1) + ' ' + b.rotate.toFixed(0) + ' ' + c.skew.toFixed(0)) }`,
    );
    await run.frame().locator('#m canvas').waitFor();
    const session = await run.page.context().newCDPSession(run.page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: [number, number][]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      });
    const two = async (from: [number, number][], to: [number, number][]) => {
      await touch('touchStart', from.slice(0, 1));
      await touch('touchStart', from);
      for (let step = 1; step <= 8; step++) {
        await touch(
          'touchMove',
          from.map(([x, y], id) => {
            const [endX, endY] = to[id] as [number, number];
            return [x + ((endX - x) * step) / 8, y + ((endY - y) * step) / 8];
          }),
        );
      }
      await touch('touchEnd', []);
    };
    // Apart by 4: two steps, but no nearer than 15; and no turn.
    await two(
      [
        [180, 240],
        [200, 240],
      ],
      [
        [150, 200],
        [210, 253],
      ],
    );
    await expect.poll(run.said).toEqual(['15.0 0 0']);
    await run.frame().locator('#b').click();
    await two(
      [
        [140, 240],
        [240, 240],
      ],
      [
        [190, 190],
        [190, 290],
      ],
    );
    await expect.poll(run.said).toEqual(['15.0 0 0', '15.0 90 0']);
    await two(
      [
        [140, 300],
        [240, 300],
      ],
      [
        [140, 220],
        [240, 220],
      ],
    );
    await expect.poll(run.said).toEqual(['15.0 0 0', '15.0 90 0', '15.0 90 20']);
    expect(await run.frame().locator('.wx-map-compass').getAttribute('style')).toContain('rotate(90deg)');
    await run.close();
  });

  it('draws lines, areas, circles, controls and the own place, and tells of taps on them', async () => {
    covers(
      'map',
      'polyline',
      'polygons',
      'circles',
      'controls',
      'show-location',
      'show-scale',
      'include-points',
      'covers',
    );
    covers('map', 'bindcontroltap', 'bindpolylinetap', 'bindupdated', 'enable-satellite');
    const points = [
      { latitude: 48.855, longitude: 2.31 },
      { latitude: 48.865, longitude: 2.33 },
      { latitude: 48.855, longitude: 2.35 },
    ];
    const run = await openPage(
      bench,
      `<map ${attributes} polyline="{{lines}}" polygons="{{areas}}" circles="{{circles}}" controls="{{controls}}" covers="{{covers}}" include-points="{{points}}" show-location show-scale bind:polylinetap="log" bind:controltap="log" bind:anchorpointtap="log" bind:updated="ready"/><map id="s" enable-satellite style="height:120px;width:390px"/>`,
      `${log} ready() { console.log('updated') }, data: ${JSON.stringify({
        lines: [
          { points, color: '#ff0000', width: 8, borderColor: '#00ff00', borderWidth: 2, arrowLine: true },
          {
            points: points.map(({ latitude, longitude }) => ({ latitude: latitude - 0.004, longitude })),
            colorList: ['#0000ff', '#00ffff'],
            width: 6,
            segmentTexts: [{ name: 'Seine', startIndex: 0, endIndex: 1 }],
          },
          {
            points: points.map(({ latitude, longitude }) => ({ latitude: latitude - 0.008, longitude })),
            color: '#333333',
            width: 3,
            dottedLine: true,
          },
        ],
        areas: [
          { points, fillColor: '#07c16033', strokeColor: '#07c160', strokeWidth: 2, dashArray: [6, 4] },
        ],
        circles: [
          {
            latitude: 48.86,
            longitude: 2.33,
            radius: 600,
            color: '#ff000088',
            fillColor: '#ff000022',
            strokeWidth: 1,
          },
        ],
        controls: [
          {
            id: 9,
            iconPath: '/pin.svg',
            position: { left: 340, top: 10, width: 40, height: 40 },
            clickable: true,
          },
        ],
        covers: [{ latitude: 48.862, longitude: 2.32, iconPath: '/pin.svg', width: 20, height: 20 }],
        points,
      })}`,
      {
        files: {
          'pin.svg': new TextEncoder().encode(
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="5" fill="navy"/></svg>',
          ),
        },
      },
    );
    await setScenario(run, { location: { latitude: 48.858, longitude: 2.325 } });
    const frame = run.frame();
    await expect.poll(() => frame.locator('#m svg [data-location]').count()).toBe(2);
    expect(await frame.locator('#m svg polyline[stroke="#00ff00"]').getAttribute('stroke-width')).toBe('12');
    expect(await frame.locator('#m svg polyline[stroke="#00ffff"]').count()).toBe(1);
    expect(await frame.locator('#m svg polyline[stroke-dasharray]').count()).toBe(1);
    expect(await frame.locator('#m svg polygon').getAttribute('stroke-dasharray')).toBe('6 4');
    expect(Number(await frame.locator('#m svg ellipse').getAttribute('rx'))).toBeGreaterThan(50);
    expect(await frame.locator('#m .wx-map-scale').textContent()).toMatch(/米|公里/);
    expect(await frame.locator('#m .wx-map-marker').count()).toBe(1);
    const ground = (id: string) =>
      frame.locator(`#${id} canvas`).evaluate((node) => {
        const canvas = node as HTMLCanvasElement;
        return canvas.getContext('2d')?.getImageData(0, 0, 1, 1).data[2] ?? 0;
      });
    expect(await ground('s')).toBeLessThan(120);
    expect(await ground('m')).toBeGreaterThan(200);
    await frame.locator('.wx-map-control').click();
    const line = await frame.locator('#m svg [data-line="0"]').boundingBox();
    await run.page.mouse.click((line?.x ?? 0) + 8, (line?.y ?? 0) + (line?.height ?? 0) - 8);
    await frame.locator('#m svg [data-location]').last().click();
    const said = (await run.said()).filter((text) => text !== 'updated');
    expect(said[0]).toBe('controltap {"controlId":9}');
    expect(said[1]).toMatch(/^polylinetap \{"polylineId":0,"latitude":48\.8/);
    expect(said[2]).toBe('anchorpointtap {"latitude":48.858,"longitude":2.325}');
    expect(await run.said()).toContain('updated');
    await setScenario(run, { permission: 'deny' });
    await expect.poll(() => frame.locator('#m svg [data-location]').count()).toBe(0);
    await run.close();
  });

  it("shows the author's own callouts over their markers, and clusters", async () => {
    covers('map', 'markers=customCallout', 'markers=joinCluster', 'bindcallouttap');
    coversWx('MapContext.initMarkerCluster', 'MapContext.on');
    const near = [1, 2, 3].map((id) => ({
      id,
      latitude: 48.861 + id / 4000,
      longitude: 2.335,
      joinCluster: true,
    }));
    const run = await openPage(
      bench,
      `<map ${attributes} markers="{{markers}}" bind:callouttap="log" bind:markertap="log"><cover-view slot="callout"><cover-view wx:for="{{ids}}" wx:key="*this" class="own" marker-id="{{item}}">own {{item}}</cover-view></cover-view></map>`,
      `${log} data: ${JSON.stringify({
        ids: [10, 11],
        markers: [
          {
            id: 10,
            latitude: 48.858,
            longitude: 2.32,
            width: 30,
            height: 30,
            customCallout: { display: 'ALWAYS', anchorY: 0, anchorX: 0 },
          },
          {
            id: 11,
            latitude: 48.858,
            longitude: 2.34,
            width: 30,
            height: 30,
            customCallout: { display: 'BYCLICK', anchorY: -10, anchorX: 0 },
          },
          ...near,
        ],
      })},
      onReady() { const m = wx.createMapContext('m'); m.on('markerClusterCreate', (r) => console.log('made ' + r.clusters[0].markerIds)); m.on('markerClusterClick', (r) => console.log('cluster ' + r.cluster.markerIds)); m.initMarkerCluster({ enableDefaultStyle: true, zoomOnClick: true, gridSize: 40 }) }`,
      { style: '.own { background: #fff; border-radius: 4px; padding: 6px 10px }' },
    );
    const frame = run.frame();
    const own = frame.locator('.own');
    await expect.poll(() => own.nth(0).isVisible()).toBe(true);
    expect(await own.nth(1).isVisible()).toBe(false);
    const box = await own.nth(0).boundingBox();
    const pin = await frame.locator('[data-marker="10"] img').boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0) / 2).toBeCloseTo((pin?.x ?? 0) + 15, 0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo((pin?.y ?? 0) - 4, 0);
    await own.nth(0).click();
    await frame.locator('[data-marker="11"] img').click();
    await expect.poll(() => own.nth(1).isVisible()).toBe(true);
    expect(await frame.locator('.wx-map-cluster').textContent()).toBe('3');
    await frame.locator('.wx-map-cluster').click();
    await expect.poll(() => frame.locator('[data-marker="1"]').count()).toBe(1);
    const said = await run.said();
    expect(said.filter((line) => !line.startsWith('made'))).toEqual([
      'callouttap {"markerId":10}',
      'markertap {"markerId":11}',
      'cluster 1,2,3',
    ]);
    await run.close();
  });

  it('is turned and tilted by its attributes, and moves when they change', async () => {
    covers('map', 'rotate', 'skew', 'latitude', 'longitude', 'scale', 'bindregionchange');
    const run = await openPage(
      bench,
      `<map id="m" latitude="{{lat}}" longitude="2.33" scale="14" rotate="90" skew="30" style="width:390px;height:300px" bind:regionchange="moved"/><button id="b" bind:tap="go">go</button>`,
      `data: { lat: 48.86 }, go() { this.setData({ lat: 48.9 }) }, moved(e) { console.log(e.type + ' ' + e.causedBy) },
       async onReady() { const m = wx.createMapContext('m'); const c = await m.toScreenLocation({ latitude: 48.86, longitude: 2.33 }); const n = await m.toScreenLocation({ latitude: 48.87, longitude: 2.33 }); const e = await m.toScreenLocation({ latitude: 48.86, longitude: 2.34 });
         console.log([n.x > c.x + 50, Math.abs(n.y - c.y) < 1, e.y > c.y + 50].join(' ')); console.log((await m.getSkew()).skew + ' ' + (await m.getRotate()).rotate) }`,
    );
    await expect.poll(run.said).toEqual(['true true true', '30 90']);
    await run.frame().locator('#b').click();
    await expect.poll(run.said).toEqual(['true true true', '30 90', 'begin update', 'end update']);
    await run.close();
  });

  it('asks a tile source that is set, and no other', async () => {
    covers('map', 'latitude');
    const run = await openPage(bench, `<map ${attributes}/>`);
    const frame = run.frame();
    await frame.locator('#m canvas').waitFor();
    expect(await frame.locator('.wx-map-tiles img').count()).toBe(0);
    await run.page.route('https://tiles.test/**', (route) =>
      route.fulfill({
        contentType: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><rect width="256" height="256" fill="#dde"/></svg>',
      }),
    );
    await setScenario(run, {
      map: { tileUrl: 'https://tiles.test/{z}/{x}/{y}.svg', attribution: '© Tiles' },
    });
    const first = frame.locator('.wx-map-tiles img').first();
    await first.waitFor();
    expect(await first.getAttribute('src')).toMatch(/^https:\/\/tiles\.test\/14\/829\d\/563\d\.svg$/);
    expect(await frame.locator('.wx-map-credit').textContent()).toBe('© Tiles');
    await setScenario(run, { map: { tileUrl: 'http://tiles.test/{z}/{x}/{y}.svg' } });
    await expect.poll(() => frame.locator('.wx-map-tiles img').count()).toBe(0);
    expect((await run.logs()).some((line) => line.includes('no https address'))).toBe(true);
    await run.close();
  });
});
