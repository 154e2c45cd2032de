import { openPreviewBench } from './previewSupport.mjs';

/*
 * A page with a list of 1,000 custom components: its first rendering and the update of one row, in the preview and in
 * glass-easel alone with the same page: `node test/perf/components.bench.mjs [--json]`. ms of the main thread until the
 * nodes are there (layout is the browser's), the mean of the faster quarter of the runs, which take turns. As pages
 * differ from one to the next by more than the sides do, several pairs are opened: the middle one is shown, `ratios` are
 * all. "text" rows draw text only: what differs is the runtime. "nodes" rows hold views and a text, which are elements
 * of the preview's and plain nodes of glass-easel's.
 */
const COUNT = 1000;
const PAIRS = 7;
const RUNS = 24;
const TARGET = 1.05;

const projectOf = (row) => ({
  'app.json': '{"pages":["p"]}',
  'app.js': 'App({})',
  'p.json': '{"usingComponents":{"x-row":"/row"}}',
  'p.js': 'Page({ data: { rows: [] }, onLoad() { globalThis.benchPage = this } })',
  'p.wxml':
    '<x-row wx:for="{{rows}}" wx:key="id" title="{{item.title}}" price="{{item.price}}" bind:choose="choose"/>',
  'row.json': '{"component":true}',
  'row.js': `Component({ properties: { title: String, price: Number }, data: { open: false },
    methods: { toggle() { this.setData({ open: !this.data.open }) } } })`,
  'row.wxml': row,
});

const CASES = {
  text: projectOf('{{title}}: {{price}} {{open}}'),
  nodes: projectOf(
    '<view class="row" bind:tap="toggle"><view class="title">{{title}}</view><text>{{price}}</text></view>',
  ),
};

/** Runs in the page or frame whose `benchPage` is measured. */
function measure(count) {
  const page = globalThis.benchPage;
  const rows = Array.from({ length: count }, (_, id) => ({ id, title: `Title ${id}`, price: id }));
  const timed = (changes) => {
    const start = performance.now();
    for (const change of changes) page.setData(change);
    const time = (performance.now() - start) / changes.length;
    // Not in the middle of the next.
    document.body.getBoundingClientRect();
    return time;
  };
  page.setData({ rows: [] });
  const render = timed([{ rows }]);
  // The clock counts in tenths of a ms: several at a time, but few, so that some are not interrupted.
  const changes = rows.slice(100, 160).map(({ id }) => ({ [`rows[${id}].title`]: `Changed ${id}` }));
  const update = [0, 20, 40].map((from) => timed(changes.slice(from, from + 20)));
  return { render: [render], update };
}

/** The mean of the faster quarter: what else the machine does only ever adds. */
function quarter(values) {
  const faster = [...values].sort((a, b) => a - b).slice(0, Math.ceil(values.length / 4));
  return faster.reduce((sum, value) => sum + value, 0) / faster.length;
}

const { bench, bareScript, close } = await openPreviewBench();

try {
  const rows = [];
  for (const [name, files] of Object.entries(CASES)) rows.push(...(await compare(name, files)));
  if (process.argv.includes('--json')) console.log(JSON.stringify(rows));
  else console.table(rows);
} finally {
  await close();
}

/** All pairs of pages with these files: a row for rendering, one for updates. */
async function compare(name, files) {
  const pairs = [];
  for (let i = 0; i < PAIRS; i += 1) pairs.push(await comparePair(files));
  return ['render', 'update'].map((what) => {
    const sorted = pairs.map((pair) => pair[what]).sort((a, b) => a.ratio - b.ratio);
    const middle = sorted[(PAIRS - 1) / 2];
    const ratios = sorted.map(({ ratio }) => ratio.toFixed(2)).join(' ');
    return { name: `${name}, ${what}`, ...middle, ratios, target: TARGET };
  });
}

/** A page in the preview and one in glass-easel alone. */
async function comparePair(files) {
  const preview = await bench.open(files);
  const frame = preview.frame();
  const { bundle } = preview.compiler.compile(new Map(Object.entries(files)));
  const page = await bench.browser.newPage({ viewport: { width: 390, height: 844 } });
  // The same boxes, which cost the browser the same.
  await page.addStyleTag({ content: 'view{display:block}text{white-space:pre-line}' });
  await page.addScriptTag({ content: bareScript });
  await page.evaluate((sent) => {
    globalThis.benchPage = globalThis.bareEngine.openBare(sent, 'p', document.body);
  }, bundle);
  const samples = { preview: [], bare: [] };
  for (let i = 0; i < RUNS + 3; i += 1) {
    const [ours, theirs] = [await frame.evaluate(measure, COUNT), await page.evaluate(measure, COUNT)];
    if (i < 3) continue;
    samples.preview.push(ours);
    samples.bare.push(theirs);
  }
  await preview.close();
  await page.close();
  const result = (what) => {
    const ms = (side) => quarter(samples[side].flatMap((sample) => sample[what]));
    return {
      preview: round(ms('preview')),
      bare: round(ms('bare')),
      ratio: round(ms('preview') / ms('bare')),
    };
  };
  return { render: result('render'), update: result('update') };
}

function round(value) {
  return Math.round(value * 100) / 100;
}
