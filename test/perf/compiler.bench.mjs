import { buildForBench } from './buildForBench.mjs';

/*
 * How long the preview's compiler takes: `node test/perf/compiler.bench.mjs [--json]`. ms, the median of the runs.
 * "whole": a project that was never seen before. The others: `update` after one file has changed, up to the patch.
 */

const TARGETS = {
  'wxml edit, 300 files': 10,
  'script edit, 300 files': 10,
  'wxss edit, 300 files': 5,
};
const RUNS = 30;

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function time(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

async function measure(cases) {
  const results = {};
  for (const count of [300, 1000, 10000]) {
    const label = `${count.toLocaleString('en')} files`;
    const files = cases.makeProject(count);
    const compiler = await cases.newCompiler();
    results[`whole, ${label}`] = time(() => compiler.compile(files));
    const edits = {
      wxml: (i) => ['pages/p3/p3.wxml', cases.markup(3, i)],
      script: (i) => ['pages/p3/p3.js', cases.script(3, i)],
      wxss: (i) => ['pages/p3/p3.wxss', cases.rules('u3', i)],
      'shared wxss': (i) => ['styles/base.wxss', cases.rules('base', i)],
      json: (i) => ['pages/p3/p3.json', JSON.stringify({ navigationBarTitleText: `${i}` })],
      'new file': (i) => [`lib/new${i}.js`, cases.script(3, i)],
    };
    for (const [name, edit] of Object.entries(edits)) {
      const times = Array.from({ length: count > 1000 ? 8 : RUNS }, (_, i) => {
        const changed = new Map([edit(i + 1)]);
        return time(() => compiler.update(changed));
      });
      results[`${name} edit, ${label}`] = median(times.slice(Math.floor(times.length / 4)));
    }
  }
  return results;
}

function print(results) {
  for (const [name, ms] of Object.entries(results)) {
    const target = TARGETS[name];
    const verdict = target ? `  target ${target}, ${(ms / target).toFixed(2)} of it` : '';
    console.log(`${name.padEnd(32)} ${ms.toFixed(2).padStart(8)} ms${verdict}`);
  }
}

const built = await buildForBench('compilerCases.ts');
try {
  const results = await measure(await import(built.url));
  if (process.argv.includes('--json')) console.log(JSON.stringify({ results, targets: TARGETS }));
  else print(results);
} finally {
  await built.remove();
}
