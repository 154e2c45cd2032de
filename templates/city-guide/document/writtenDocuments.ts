import { printProject } from '../../../schema/printProject.ts';
import { readAssets } from './assets.ts';
import { cityGuide } from './cityGuide.ts';
import { readCopy } from './copy.ts';

/** The template's documents as they are to be written, by file name. */
export async function writtenDocuments(): Promise<Map<string, string>> {
  const assets = await readAssets();
  return new Map([
    ['project.json', printProject(cityGuide(readCopy('zh'), assets))],
    ['project.en.json', printProject(cityGuide(readCopy('en'), assets))],
  ]);
}
