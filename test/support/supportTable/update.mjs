// `npm run support`: writes `docs/preview-support.md` anew from the code and its tests.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--project', 'contract', 'test/contract/preview/supportTable.test.ts'],
  {
    stdio: 'inherit',
    env: { ...process.env, SUPPORT: 'update' },
    shell: process.platform === 'win32',
  },
);
process.exit(status ?? 1);
