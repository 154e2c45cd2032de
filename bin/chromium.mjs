// Finds the Chromium that the end-to-end tests drive; as root on Debian it is installed from the distribution.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fail } from './support.mjs';

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of an installed Chromium or Chrome, or undefined. `CHROMIUM_PATH` wins. */
export function findChromium() {
  return PLACES.find((path) => path && existsSync(path));
}

/** Path of Chromium, installed if that can be done here; otherwise says exactly what to do and ends. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  const debianRoot =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (debianRoot) {
    console.log('Installing Chromium and Chinese fonts from the distribution …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
    const installed = findChromium();
    if (installed) return installed;
  }
  return fail(
    [
      'The end-to-end tests need Chromium or Chrome, and none was found. Install one, then run npm test again:',
      '  Debian, Ubuntu   sudo apt-get install chromium fonts-noto-cjk',
      '  Fedora           sudo dnf install chromium',
      '  macOS            brew install --cask google-chrome',
      '  Windows          winget install Google.Chrome',
      'Or set CHROMIUM_PATH to the program of one that is installed elsewhere.',
    ].join('\n'),
  );
}
