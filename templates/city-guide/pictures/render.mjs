/**
 * Cuts and prints all pictures of the city guide: `node templates/city-guide/pictures/render.mjs [part of a name …]`.
 * Same input, same bytes (for one version of sharp).
 */
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pictures } from './pictures.mjs';
import { printPicture } from './printPicture.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const wanted = process.argv.slice(2);
let total = 0;
for (const picture of pictures) {
  const path = join(root, picture.path);
  if (wanted.length === 0 || wanted.some((part) => picture.path.includes(part))) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await printPicture(picture));
    console.log(`${String((await stat(path)).size).padStart(7)}  ${picture.path}`);
  }
  if (picture.path.startsWith('assets/')) total += (await stat(path).catch(() => ({ size: 0 }))).size;
}
console.log(`${String(total).padStart(7)}  all of assets/`);
