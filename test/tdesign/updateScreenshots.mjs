// `npm run screenshots`: writes `test/tdesign/screenshots` anew. Look at what changed before it is committed.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--project', 'browser', 'test/tdesign', '-t', 'every page'],
  {
    stdio: 'inherit',
    env: { ...process.env, SCREENSHOTS: 'update' },
    shell: process.platform === 'win32',
  },
);
process.exit(status ?? 1);
