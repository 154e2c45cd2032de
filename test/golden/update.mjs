// `npm run golden`: writes `test/golden/*/expected` anew. Read the difference as a reviewer before it is committed.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'contract', 'test/golden'], {
  stdio: 'inherit',
  env: { ...process.env, GOLDEN: 'update' },
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);
