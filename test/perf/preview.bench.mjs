import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../../bin/chromium.mjs';
import { buildForBench } from './buildForBench.mjs';

/*
 * From a file's change on disk to the new picture in the phone, through the real server, its watcher and the viewer,
 * in a project of 300 files: `node test/perf/preview.bench.mjs [--json]`. Needs `npm run build`. ms, the median.
 * The end is the frame of the phone after the one in which the change was seen in its tree.
 */
const RUNS = 15;
const TARGETS = { WXML: 150, WXSS: 50, JS: 150 };
const COMPONENTS = 72;

function project() {
  const using = Object.fromEntries(
    Array.from({ length: COMPONENTS }, (_, index) => [
      `card-${index}`,
      `/components/card${index}/card${index}`,
    ]),
  );
  const files = {
    'app.json': JSON.stringify({ pages: ['pages/home/home'], window: { navigationBarTitleText: 'Bench' } }),
    'app.js': 'App({})',
    'app.wxss': 'page { background: #fff }',
    'pages/home/home.json': JSON.stringify({ usingComponents: using }),
    'pages/home/home.js': 'Page({ data: { text: "script 0" } })',
    'pages/home/home.wxss': '.mark { color: rgb(0, 0, 0) }',
    'pages/home/home.wxml': home(0),
  };
  for (let index = 0; index < COMPONENTS; index += 1) {
    const path = `components/card${index}/card${index}`;
    files[`${path}.json`] = '{"component":true}';
    files[`${path}.js`] = `Component({ properties: { n: Number }, data: { rows: [1, 2, 3, ${index}] } })`;
    files[`${path}.wxml`] =
      '<view class="row" wx:for="{{rows}}" wx:key="*this"><text>{{n}}: {{item}}</text></view>';
    files[`${path}.wxss`] = `.row { padding: ${index}rpx; display: flex }`;
  }
  for (let index = 0; Object.keys(files).length < 300; index += 1) {
    files[`utils/util${index}.js`] = `module.exports = () => ${index};`;
  }
  return files;
}

function home(version) {
  const cards = Array.from({ length: COMPONENTS }, (_, index) => `<card-${index} n="${index}" />`).join('\n');
  return `<view class="mark">template ${version}</view>\n<view class="script">{{text}}</view>\n${cards}`;
}

/** Runs in the phone: resolves with the time at which the picture fits. */
function waitInFrame({ selector, text, color }) {
  return new Promise((resolve) => {
    const look = () => {
      const node = document.querySelector(selector);
      const fits = color ? getComputedStyle(node).color === color : node?.textContent === text;
      if (fits) requestAnimationFrame(() => resolve(Date.now()));
      else requestAnimationFrame(look);
    };
    look();
  });
}

const folder = mkdtempSync(join(tmpdir(), 'dimsum-preview-bench-'));
const write = (path, text) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const files = project();
for (const [path, text] of Object.entries(files)) write(path, text);

const bundle = await buildForBench('previewEntry.ts');
const { openProject, startPreviewServer } = await import(bundle.url);
const noteNothing = () => {};
const server = await startPreviewServer({
  root: 'dist/app',
  source: openProject(folder),
  port: 5850,
  compiled: noteNothing,
  failed: noteNothing,
});
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(server.url);
  await page.frameLocator('iframe').locator('.mark').waitFor();
  const frame = page.frames().find((one) => one.url().includes('frame.html'));
  const measure = async (path, textOf, seenOf) => {
    const times = [];
    for (let run = 1; run <= RUNS; run += 1) {
      const seen = frame.evaluate(waitInFrame, seenOf(run));
      await page.waitForTimeout(400);
      const begin = Date.now();
      write(path, textOf(run));
      times.push((await seen) - begin);
    }
    times.sort((a, b) => a - b);
    return { median: times[Math.floor(RUNS / 2)], best: times[0], worst: times[RUNS - 1] };
  };
  const rows = [
    {
      name: 'WXML',
      ...(await measure('pages/home/home.wxml', home, (run) => ({
        selector: '.mark',
        text: `template ${run}`,
      }))),
    },
    {
      name: 'WXSS',
      ...(await measure(
        'pages/home/home.wxss',
        (run) => `.mark { color: rgb(${run}, 0, 0) }`,
        (run) => ({ selector: '.mark', color: `rgb(${run}, 0, 0)` }),
      )),
    },
    {
      name: 'JS',
      ...(await measure(
        'pages/home/home.js',
        (run) => `Page({ data: { text: "script ${run}" } })`,
        (run) => ({ selector: '.script', text: `script ${run}` }),
      )),
    },
  ].map((row) => ({ ...row, target: TARGETS[row.name] }));
  if (process.argv.includes('--json'))
    console.log(JSON.stringify({ files: Object.keys(files).length, rows }));
  else {
    for (const { name, median, best, worst, target } of rows) {
      console.log(`${name.padEnd(8)} ${String(median).padStart(5)} ms  (${best}–${worst})  target ${target}`);
    }
  }
} finally {
  await browser.close();
  await server.close();
  await bundle.remove();
  rmSync(folder, { recursive: true, force: true });
}
