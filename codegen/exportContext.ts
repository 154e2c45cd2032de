import { catalog } from '../components-lib/catalog.ts';
import { plainButton } from '../components-lib/plainButton.ts';
import type { Project } from '../schema/project.ts';
import { pagesInOrder } from '../schema/tree.ts';
import type { References } from './lower/lowerContext.ts';
import { exportReferences } from './names/exportReferences.ts';
import { type ProjectNames, projectNames } from './names/projectNames.ts';
import { UTILITIES } from './names/utilityClass.ts';
import type { Transliterate } from './names/words.ts';
import type { ExportContext } from './pageIr.ts';
import { tabPages } from './print/appConfig.ts';
import type { Diagnostic } from './types.ts';

/** What names depend on. As long as these records are the same, so are all names and references. */
interface Known {
  pages: Project['pages'];
  assets: Project['assets'];
  tokens: Project['tokens'];
  app: Project['app'];
  transliterate: Transliterate;
  names: ProjectNames;
  references: References;
}

let last: Known | undefined;

/** What is the same for all pages: names, references, tables. */
export function createExportContext(
  project: Project,
  language: 'js' | 'ts',
  transliterate: Transliterate,
  diagnostics: Diagnostic[],
): ExportContext {
  const { names, references } = namesOf(project, transliterate);
  const pages = pagesInOrder(project);
  const [home] = pages;
  if (!home) throw new TypeError('A project needs a page');
  return {
    project,
    catalog,
    names,
    references,
    transliterate,
    language,
    tables: new Map(Object.values(project.data).map((table) => [table.key, table])),
    tabs: tabPages(project, diagnostics),
    home,
    reservedClasses: new Set([
      plainButton.className,
      `${plainButton.className}-content`,
      ...UTILITIES,
      ...names.classes.values(),
    ]),
  };
}

function namesOf(project: Project, transliterate: Transliterate): Known {
  const { pages, assets, tokens, app } = project;
  if (
    last?.pages === pages &&
    last.assets === assets &&
    last.tokens === tokens &&
    last.app === app &&
    last.transliterate === transliterate
  ) {
    return last;
  }
  const names = projectNames(project, transliterate);
  const same =
    last?.assets === assets &&
    last.tokens === tokens &&
    last.app.language === app.language &&
    sameEntries(last.names.pages, names.pages);
  // A page's title or state says nothing about where ids lead.
  const references = same && last ? last.references : exportReferences(project, names);
  last = { pages, assets, tokens, app, transliterate, names, references };
  return last;
}

function sameEntries(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}
