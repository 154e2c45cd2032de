// `npm start`: set-up, build, serve. Arguments go to `dimsum serve`.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildWhenStale, checkNode, install, root } from './support.mjs';

checkNode();
install();
buildWhenStale();
const { main } = await import(pathToFileURL(join(root, 'dist/cli/main.js')).href);
process.exitCode = await main(['serve', ...process.argv.slice(2)]);
