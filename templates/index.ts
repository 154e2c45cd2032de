import type { LocalText } from '../schema/text.ts';
import type { LoadedTemplate } from './loadTemplate.ts';
import { templates as list } from './templates.ts';

/** A template as the start screen needs it. */
export interface StartTemplate {
  id: string;
  name: LocalText;
  summary: LocalText;
  /** URL of its picture, relative to the page. */
  thumbnail: string;
  load(language: 'zh-CN' | 'en'): Promise<LoadedTemplate>;
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The templates, fetched from beside the editor (the build copies their folders there). */
export const templates: readonly StartTemplate[] = list.map((template) => {
  const folder = `./templates/${template.id}/`;
  return {
    id: template.id,
    name: template.name,
    summary: template.summary,
    thumbnail: folder + template.thumbnail,
    // The document's rules are large and not needed to show the start screen.
    async load(language) {
      const { loadTemplate } = await import('./loadTemplate.ts');
      return loadTemplate(template, language, (path) => fetchBytes(folder + path));
    },
  };
});
