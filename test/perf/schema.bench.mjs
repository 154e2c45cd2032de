import { buildForBench } from './buildForBench.mjs';

/*
 * How long the document's operations take with applying their Diff: `node test/perf/schema.bench.mjs [--json]`.
 * ms of CPU (other work on the machine hardly counts), the median of the runs; "flat" has all nodes side by side.
 * The second figure is undo: applying the reverse.
 */

/** ms, any operation, by number of nodes; 20,000 is the most, and a paste needs room. */
const TARGETS = { 1000: 1, 19900: 15 };

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

function time(work) {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, result };
}

function measureOperation(cases, start, name, section, runs) {
  const forward = [];
  const back = [];
  let project = start;
  for (let i = 0; i < runs; i++) {
    const done = time(() => cases.runOperation(project, name, section));
    forward.push(done.ms);
    const undone = time(() => cases.undo(done.result.next, done.result.diff));
    back.push(undone.ms);
    // Back to where it began, so that every run has the same to do.
    project = undone.result;
  }
  return { do: median(forward), undo: median(back) };
}

function measure(cases, count, flat) {
  const project = cases.makeProject(count, flat);
  const section = flat ? 's0' : `s${Math.floor(count / 40)}`;
  const label = `${count.toLocaleString('en')} nodes${flat ? ', flat' : ''}`;
  // A flat document is one section: pasting it again would be over the limit.
  const names = Object.keys(cases.operations).filter((name) => !(flat && name === 'paste a section'));
  const rows = names.map((name) => {
    // An index must be there before, as it is in an editor.
    cases.wholes.index(project);
    return { size: label, name, ...measureOperation(cases, project, name, section, 41) };
  });
  const text = cases.printProject(project);
  for (const [name, work] of Object.entries(cases.wholes)) {
    rows.push({
      size: label,
      name: `${name} the whole`,
      do: median(Array.from({ length: 9 }, () => time(() => work(project, text)).ms)),
    });
  }
  return rows;
}

const { url, remove } = await buildForBench('schemaCases.ts');
try {
  const cases = await import(url);
  const rows = [
    ...measure(cases, 1000, false),
    ...measure(cases, 1000, true),
    ...measure(cases, 19900, false),
    ...measure(cases, 19900, true),
  ];
  if (process.argv.includes('--json')) console.log(JSON.stringify({ targets: TARGETS, rows }, null, 2));
  else {
    for (const { size, name, do: forward, undo } of rows) {
      const numbers = [forward, undo]
        .map((ms) => (ms === undefined ? '' : ms.toFixed(3)).padStart(10))
        .join('');
      console.log(`${size.padEnd(20)} ${name.padEnd(22)}${numbers}`);
    }
  }
} finally {
  await remove();
}
