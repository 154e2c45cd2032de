import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildForBench } from './buildForBench.mjs';

/*
 * How long the generator takes: `node test/perf/generator.bench.mjs [--json]`. ms, the median of the runs.
 * "first": a process of its own, whose first act it is. "whole": a document that was never seen before, in a process
 * that has generated others. "edit": all files after one text has changed. "canvas edit": the same for the canvas.
 */

const TARGETS = { 'first, 1,000 nodes': 15, 'whole, 1,000 nodes': 15, 'edit, 1,000 nodes': 4 };

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function time(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Edits a text again and again; the result of each build goes on to the next. */
function edits(cases, count, runs, makeBuild) {
  let project = cases.makeProject(count);
  const build = makeBuild(cases);
  build(project);
  const times = [];
  for (let i = 0; i < runs; i++) {
    const [next, diff] = cases.editText(project, `Edited ${i}`);
    project = next;
    times.push(time(() => build(project, diff)));
  }
  return median(times.slice(Math.floor(runs / 4)));
}

const exporter = (cases) => (project) => cases.generate(project);
const canvas = (cases) => {
  const builder = cases.createDesignBuilder();
  return (project, diff) => builder.build(project, diff);
};

async function measure(url) {
  const cases = await import(url);
  const results = {};
  for (const count of [1000, 2000, 5000, 10000]) {
    const label = `${count.toLocaleString('en')} nodes`;
    results[`whole, ${label}`] = median(
      Array.from({ length: 30 }, () => {
        const project = cases.makeProject(count);
        return time(() => cases.generate(project));
      }).slice(15),
    );
    results[`edit, ${label}`] = edits(cases, count, 40, exporter);
    results[`canvas edit, ${label}`] = edits(cases, count, 40, canvas);
  }
  return results;
}

async function first(url) {
  const cases = await import(url);
  const project = cases.makeProject(1000);
  console.log(time(() => cases.generate(project)));
}

async function main() {
  const at = process.argv.indexOf('--first');
  if (at > 0) return first(process.argv[at + 1]);
  const built = await buildForBench('generatorCases.ts');
  try {
    const firsts = Array.from({ length: 7 }, () =>
      Number(execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--first', built.url])),
    );
    const results = { 'first, 1,000 nodes': median(firsts), ...(await measure(built.url)) };
    if (process.argv.includes('--json')) console.log(JSON.stringify({ results, targets: TARGETS }));
    else print(results);
  } finally {
    await built.remove();
  }
}

function print(results) {
  for (const [name, ms] of Object.entries(results)) {
    const target = TARGETS[name];
    const verdict = target ? `  target ${target}, ${(ms / target).toFixed(2)} of it` : '';
    console.log(`${name.padEnd(28)} ${ms.toFixed(2).padStart(8)} ms${verdict}`);
  }
}

await main();
