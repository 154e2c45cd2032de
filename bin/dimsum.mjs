#!/usr/bin/env node
// The command line. In a fresh clone it builds itself once.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildWhenStale, checkNode, install, root } from './support.mjs';

checkNode();
if (process.env.DIMSUM_SKIP_BUILD !== '1') {
  // Set-up goes to stderr, so that `--json` on stdout stays JSON.
  const log = console.log;
  console.log = console.error;
  install();
  buildWhenStale();
  console.log = log;
}
const { main } = await import(pathToFileURL(join(root, 'dist/cli/main.js')).href);
process.exitCode = await main(process.argv.slice(2));
