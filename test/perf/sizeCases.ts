import { generate } from '../../codegen/generate.ts';
import type { OutputFiles } from '../../codegen/types.ts';
import { catalog } from '../../components-lib/catalog.ts';
import { parseProject } from '../../schema/parseProject.ts';

/** The JavaScript export of a document. Throws when it is not valid. */
export function generateDocument(text: string): OutputFiles {
  const parsed = parseProject(text, catalog);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ where }) => where).join(', '));
  return generate(parsed.project, { readAsset: () => new Uint8Array(1) }).files;
}
