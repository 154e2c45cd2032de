import { openEditor } from './browserSupport.mjs';

/*
 * The built editor at 1,000 texts on one page: `node test/perf/editor.bench.mjs [--json]`. Needs `npm run build`.
 * "cpu" is what the editor's main thread worked (Chromium's TaskDuration), "painted" the time until both the frame
 * and the editor have drawn the change. ms, the median of the runs.
 */
const COUNT = 1000;
const RUNS = 15;
/** cpu, except for opening, which is counted until painted. */
const TARGETS = { text: 8, select: 8, undo: 10, move: 15, open: 300 };

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

const editor = await openEditor('?bench=1');
try {
  const { page } = editor;
  await page.waitForFunction(() => window.dimsumBench !== undefined);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const once = async (call, ...args) => {
    const before = await busy();
    const painted = await page.evaluate(
      async ([name, values]) => {
        const start = performance.now();
        await window.dimsumBench[name](...values);
        return performance.now() - start;
      },
      [call, args],
    );
    // What the change still causes after it is painted (autosave, panels) is not part of it.
    return { painted, cpu: (await busy()) - before };
  };
  const repeat = async (call, argsOf) => {
    const samples = [];
    for (let i = 0; i < RUNS; i += 1) {
      samples.push(await once(call, ...argsOf(i)));
      await page.waitForTimeout(120);
    }
    return {
      cpu: median(samples.map(({ cpu }) => cpu)),
      painted: median(samples.map(({ painted }) => painted)),
    };
  };

  const first = await once('open', COUNT);
  const warm = await once('open', COUNT);
  await page.waitForTimeout(2000);
  const rows = [
    { name: 'open, first (loads the editor)', ...first },
    { name: 'open', ...warm, target: TARGETS.open, counts: 'painted' },
    { name: 'select', ...(await repeat('select', (i) => [(i * 37) % COUNT])), target: TARGETS.select },
    {
      name: 'text',
      ...(await repeat('text', (i) => [(i * 53) % COUNT, `Edited ${i}`])),
      target: TARGETS.text,
    },
    { name: 'undo', ...(await repeat('undo', () => [])), target: TARGETS.undo },
    {
      name: 'move',
      ...(await repeat('move', (i) => [(i * 29) % COUNT, (i * 91 + 400) % COUNT])),
      target: TARGETS.move,
    },
  ];
  if (process.argv.includes('--json')) console.log(JSON.stringify({ rows }));
  else {
    for (const { name, cpu, painted, target, counts = 'cpu' } of rows) {
      const against = target ? `target ${target} (${counts})` : '';
      console.log(
        `${name.padEnd(32)} cpu ${cpu.toFixed(1).padStart(8)}  painted ${painted.toFixed(1).padStart(8)}  ${against}`,
      );
    }
  }
} finally {
  await editor.close();
}
