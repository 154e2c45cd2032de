// Writes the template's documents from its copy and pictures: node templates/city-guide/document/write.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const { module } = await runnerImport(at('writtenDocuments.ts'), { logLevel: 'error' });
for (const [file, text] of await module.writtenDocuments()) writeFileSync(at(`../${file}`), text);
