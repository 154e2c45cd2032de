// `npm test`: set-up, then every check there is, counted. Ends with `N passed, N failed`.
import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { checkNode, install, root, run } from './support.mjs';

checkNode();
install();
process.env.CHROMIUM_PATH = ensureChromium();

let passed = 0;
/** What failed, by name: told again at the end, where nobody has to look for it. */
const failures = [];

/** A check that is one command: counts as one. */
function check(name, script) {
  console.log(`\n── ${name}`);
  const status = run('npm', ['run', '--silent', script]);
  if (status === 0) passed += 1;
  else failures.push(name);
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
    const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = testResults.flatMap(failedTests);
    passed += numPassedTests;
    failures.push(...failed);
    if (status !== 0 && failed.length === 0) failures.push(`${name}: ended with code ${status}`);
  } catch (error) {
    failures.push(`${name}: no report (${error.message})`);
  }
}

/** The failed tests of a file of Vitest's report, or the file where it could not even be loaded. */
function failedTests({ name, status, message, assertionResults }) {
  const file = relative(root, name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (status === 'failed' && failed.length === 0)
    return [`${file}: ${message || 'could not be loaded or set up'}`];
  return failed.map(({ fullName }) => `${file}: ${fullName}`);
}

check('types', 'typecheck');
check('lint', 'lint');
tests('unit', 'unit');
tests('contract, layers, golden', 'contract');
if (check('build', 'build')) tests('end to end in Chromium', 'browser');

if (failures.length > 0) console.log(`\nFailed:\n${failures.map((name) => `- ${name}`).join('\n')}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
