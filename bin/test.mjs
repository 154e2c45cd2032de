// `npm test`: set-up, then every check there is, counted. Ends with `N passed, N failed`.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { checkNode, install, root, run } from './support.mjs';

checkNode();
install();
process.env.CHROMIUM_PATH = ensureChromium();

let passed = 0;
let failed = 0;

/** A check that is one command: counts as one. */
function check(name, script) {
  console.log(`\n── ${name}`);
  const status = run('npm', ['run', '--silent', script]);
  if (status === 0) passed += 1;
  else failed += 1;
  return status === 0;
}

/** A Vitest project: every test counts. A run that breaks before it can report counts as one failure. */
function tests(name, project) {
  console.log(`\n── ${name}`);
  const report = join(root, 'dist', `test-${project}.json`);
  rmSync(report, { force: true });
  const status = run('npx', [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    passed += numPassedTests;
    failed += numFailedTests;
    if (status !== 0 && numFailedTests === 0) failed += 1;
  } catch (error) {
    console.error(`No report of ${name}: ${error.message}`);
    failed += 1;
  }
}

check('types', 'typecheck');
check('lint', 'lint');
tests('unit', 'unit');
tests('contract, layers, golden', 'contract');
if (check('build', 'build')) tests('end to end in Chromium', 'browser');

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
