import { parseProject } from '../schema/parseProject.ts';
import type { Project } from '../schema/project.ts';
import type { Template } from './templates.ts';

export interface LoadedTemplate {
  project: Project;
  /** Bytes by the asset's `file`. */
  assets: Map<string, Uint8Array>;
}

/**
 * Loads a template's document and its pictures.
 * @param read yields a file of the template's folder by its path there; rejects when it is missing.
 * @throws Error when the document is not valid, with every problem named.
 */
export async function loadTemplate(
  template: Template,
  language: 'zh-CN' | 'en',
  read: (path: string) => Promise<Uint8Array>,
): Promise<LoadedTemplate> {
  const path = template.documents[language];
  const parsed = parseProject(new TextDecoder().decode(await read(path)));
  if (!parsed.ok) {
    const problems = parsed.problems.map((problem) => `${problem.where}: ${problem.message.en}`);
    throw new Error(`Template ${template.id}, ${path}: ${problems.join('; ')}`);
  }
  const files = Object.values(parsed.project.assets).flatMap(({ source }) =>
    'file' in source ? [source.file] : [],
  );
  const bytes = await Promise.all(files.map(read));
  return {
    project: parsed.project,
    assets: new Map(files.map((file, index) => [file, bytes[index] as Uint8Array])),
  };
}
