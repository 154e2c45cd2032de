import type { TypeToken } from '../../schema/project.ts';
import { auditPage } from '../audit/auditPage.ts';
import type { HandlerIr, UtilityIr } from '../ir.ts';
import type { PageIr } from '../pageIr.ts';
import { createSourceNotes, type SourceNotes } from '../sourceNotes.ts';
import type { Diagnostic } from '../types.ts';
import { printPageJson, usedWidgets } from './printPageJson.ts';
import { printRowsWxs } from './printRowsWxs.ts';
import { printScript } from './printScript.ts';
import { printWxml } from './printWxml.ts';
import { printWxss } from './printWxss.ts';

/** A page's files and what they need beside them. */
export interface PrintedPage {
  /** By path below the mini-program's root. */
  files: ReadonlyMap<string, string>;
  notes: ReadonlyMap<string, SourceNotes>;
  diagnostics: readonly Diagnostic[];
  tables: ReadonlySet<string>;
  wxsHelpers: ReadonlySet<string>;
  scriptHelpers: ReadonlySet<string>;
  usesQuery: boolean;
  widgets: readonly string[];
  /** Rules for `app.wxss`. */
  wxss: ReadonlySet<string>;
  /** Classes of the whole app that it uses. */
  utilities: ReadonlySet<UtilityIr>;
  families: ReadonlySet<TypeToken['family']>;
  /** Privacy items of its actions. */
  privacy: ReadonlySet<string>;
}

/** Prints all files of a page. */
export function printPage(page: PageIr): PrintedPage {
  const { path } = page;
  const files = new Map<string, string>();
  const notes = new Map<string, SourceNotes>();
  const print = (name: string, printer: (page: PageIr, notes: SourceNotes) => string) => {
    const own = createSourceNotes();
    files.set(name, printer(page, own));
    notes.set(name, own);
  };
  print(`${path}.wxml`, printWxml);
  print(`${path}.wxss`, printWxss);
  print(`${path}.${page.context.language}`, printScript);
  files.set(`${path}.json`, printPageJson(page));
  if (page.rowFunctions.length > 0) print(`${path.slice(0, path.lastIndexOf('/'))}/rows.wxs`, printRowsWxs);
  return {
    files,
    notes,
    diagnostics: [...page.diagnostics, ...auditPage(page)].map((one) => ({ ...one, page: page.record.id })),
    tables: page.tables,
    wxsHelpers: new Set([...page.wxmlHelpers, ...page.wxsHelpers]),
    scriptHelpers: page.scriptHelpers,
    usesQuery: page.usedNames.has('query'),
    widgets: usedWidgets(page),
    ...appRules(page),
    families: familiesOf(page),
    privacy: privacyOf(page),
  };
}

function familiesOf(page: PageIr): Set<TypeToken['family']> {
  const families = new Set<TypeToken['family']>();
  for (const { declarations } of page.rules) {
    for (const declaration of declarations) {
      const family = /^font-family: var\(--font-(sans|serif|mono)\)$/.exec(declaration)?.[1];
      if (family) families.add(family as TypeToken['family']);
    }
  }
  return families;
}

/** What the page asks of `app.wxss`. */
function appRules(page: PageIr): Pick<PrintedPage, 'wxss' | 'utilities'> {
  const wxss = new Set<string>();
  const utilities = new Set<UtilityIr>();
  for (const { ir } of page.nodes) {
    for (const rule of ir.wxss) wxss.add(rule);
    for (const look of ir.looks) for (const utility of look.utilities) utilities.add(utility);
  }
  return { wxss, utilities };
}

function privacyOf(page: PageIr): Set<string> {
  const items = new Set<string>();
  const note = ({ actions }: HandlerIr) => {
    for (const { definition } of actions) for (const item of definition.privacy ?? []) items.add(item);
  };
  for (const handler of page.handlers) note(handler);
  for (const { ir } of page.nodes) for (const handler of ir.handlers) note(handler);
  return items;
}
