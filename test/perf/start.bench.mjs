import { gzipSync } from 'node:zlib';
import { openPreviewBench } from './previewSupport.mjs';

/*
 * The start of a bundle in a new frame, until its page is painted, in the preview and by glass-easel alone with the same
 * page; and the size of what has to be loaded first: `node test/perf/start.bench.mjs [--json]`. ms and bytes. The time
 * begins when the frame is put into the page and ends with the frame of the screen after the page's nodes are there.
 */
const RUNS = 15;
const TIME_TARGET = 150;
const SIZE_TARGET = 110_000;

const item = (index) =>
  `<view class="row"><image src="/a.png" class="picture"/><view><text>Title ${index}</text><text>{{price}}</text></view><button bind:tap="choose">Choose</button></view>`;
const files = {
  'app.json': '{"pages":["p"]}',
  'app.js': 'App({})',
  'p.json': '{"usingComponents":{"x-card":"/card"}}',
  'p.js': 'Page({ data: { price: 12 }, choose() {} })',
  'p.wxml': `${Array.from({ length: 50 }, (_, index) => item(index)).join('')}<x-card wx:for="{{20}}" wx:key="*this"/>`,
  'p.wxss': '.row { display: flex; padding: 20rpx } .picture { width: 100rpx; height: 100rpx }',
  'card.json': '{"component":true}',
  'card.js': 'Component({ data: { open: false } })',
  'card.wxml': '<view class="card"><text>Card {{open}}</text></view>',
};

/** Runs in the page around the frames. */
async function startPreview({ bundle }) {
  const begin = performance.now();
  const preview = globalThis.previewHost.createPreview({
    container: document.querySelector('main'),
    frameUrl: '/frame.html',
  });
  await preview.load(bundle);
  await preview.measure();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const time = performance.now() - begin;
  preview.destroy();
  return time;
}

/** The same with a frame that holds glass-easel and nothing else. */
async function startBare({ bundle, script }) {
  const begin = performance.now();
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.src = URL.createObjectURL(
    new Blob(
      [
        `<!doctype html><body><script>${script}</script><script>onmessage = ({ data }) => {
          bareEngine.openBare(data, 'p', document.body); parent.postMessage('there', '*') };
          parent.postMessage('ready', '*')</script>`,
      ],
      { type: 'text/html' },
    ),
  );
  const said = (text) =>
    new Promise((resolve) => {
      const listener = ({ data }) => {
        if (data !== text) return;
        window.removeEventListener('message', listener);
        resolve();
      };
      window.addEventListener('message', listener);
    });
  const ready = said('ready');
  const there = said('there');
  document.querySelector('main').append(frame);
  await ready;
  frame.contentWindow.postMessage(bundle, '*');
  await there;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const time = performance.now() - begin;
  frame.remove();
  URL.revokeObjectURL(frame.src);
  return time;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const { bench, bareScript, close } = await openPreviewBench();
const script = bareScript.replaceAll('</script', '<\\/script');

try {
  const { page, compiler } = await bench.open(files);
  const { bundle } = compiler.compile(new Map(Object.entries(files)));
  const times = { preview: [], bare: [] };
  for (let run = 0; run < RUNS; run += 1) {
    times.preview.push(await page.evaluate(startPreview, { bundle }));
    times.bare.push(await page.evaluate(startBare, { bundle, script }));
  }
  const frame = Buffer.from(await (await page.request.get(`${bench.server.origin}/frame.html`)).body());
  const result = {
    preview: Math.round(median(times.preview)),
    bare: Math.round(median(times.bare)),
    beyond: Math.round(median(times.preview) - median(times.bare)),
    beyondTarget: TIME_TARGET,
    frameGzip: gzipSync(frame, { level: 9 }).length,
    frameTarget: SIZE_TARGET,
  };
  if (process.argv.includes('--json')) console.log(JSON.stringify(result));
  else {
    console.log(
      `start   ${result.preview} ms, glass-easel alone ${result.bare} ms, beyond ${result.beyond} ms  target ${TIME_TARGET}`,
    );
    console.log(`frame   ${result.frameGzip} bytes gzipped  target ${SIZE_TARGET}`);
  }
} finally {
  await close();
}
