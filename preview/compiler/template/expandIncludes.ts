import type { SourceProblem } from '../../bundle.ts';
import { MappedSource, placeIn, type SourceText } from './mappedSource.ts';
import { attributeOf, elementEnd, markupOf } from './readMarkup.ts';
import type { MarkupTag } from './scanMarkup.ts';

/** The other files of a project. Paths count from the mini-program root, without extension. */
export interface IncludableFiles {
  /** The file that `src` in the file `from` means, or undefined where there is none. */
  find(from: string, src: string): string | undefined;
  read(path: string): SourceText;
  /** Says that there is no such file. */
  tellMissing(from: string, src: string): string;
}

/** WXML with what it includes in the places of `<include>`. */
export interface ExpandedSource {
  text: MappedSource;
  problems: SourceProblem[];
  /** Templates that the files which were put in may use, beside those of the file itself. */
  scopes: TemplateScope[];
}

/** The templates of an included file: tags in it name one by `<index of the scope>:<name>`. */
export interface TemplateScope {
  path: string;
  /** What the file imports, in order. */
  imports: string[];
}

/** What `<import>` at the head of an expanded source names; the code that looks it up gets the scopes instead. */
export const SCOPES = '?';

/** Files inside each other that anybody writes. */
const MAX_DEPTH = 100;

/** Characters that are read for one file; a whole package may have 2 MB. */
const MAX_SIZE = 2_000_000;

/**
 * Puts included files in the places of `<include>`, as WeChat's compiler for the older component framework (wcc) works:
 * they see the loop variables, the template data and the WXS modules of the place, which glass-easel's compiler keeps
 * from them. `<wxs>` and the definitions of templates are left out (WXML reference, include); `<template is>` in an
 * included file means templates of that file and of its imports. All that was tried with wcc.
 */
export function expandIncludes(root: string, source: SourceText, files: IncludableFiles): ExpandedSource {
  const expansion = new Expansion(files);
  expansion.expandRoot(root, source);
  const { text, problems, scopes } = expansion;
  if (scopes.length > 0) text.prepend(`<import src="/${SCOPES}"/>`);
  return { text, problems, scopes };
}

/** What each included file counts at least. */
const MIN_SIZE = 1000;

class Expansion implements ExpandedSource {
  readonly text = new MappedSource();
  readonly problems: SourceProblem[] = [];
  readonly scopes: TemplateScope[] = [];
  private readonly files: IncludableFiles;
  /** Files that are being put in, each inside the one before. */
  private readonly open: string[] = [];
  /** WXS modules of the file that includes. */
  private readonly modules = new Set<string>();
  private size = 0;

  constructor(files: IncludableFiles) {
    this.files = files;
  }

  expandRoot(path: string, source: SourceText): void {
    this.open.push(path);
    const { tags } = markupOf(source);
    for (const tag of tags) {
      const module = tag.name === 'wxs' ? attributeOf(source, tag, 'module') : undefined;
      if (module) this.modules.add(module.value);
    }
    let last = 0;
    for (const tag of tags) {
      if (tag.start < last || tag.name !== 'include' || tag.kind !== 'open') continue;
      this.text.copy(source, last, tag.start);
      last = this.include(path, source, tag);
    }
    this.text.copy(source, last, source.text.length);
  }

  /** Puts a file in the place of a tag. Returns where the source goes on. */
  private include(from: string, source: SourceText, tag: MarkupTag): number {
    const src = attributeOf(source, tag, 'src');
    const written = src?.value.trim() ?? '';
    const path = isPath(written) ? this.files.find(from, written) : undefined;
    const fault = path === undefined ? this.tellMissing(from, written) : this.refuse(path);
    if (!src || path === undefined || fault !== undefined) {
      this.report('error', fault ?? '', source, tag.start);
      return elementEnd(source, tag);
    }
    // Both of WeChat's compilers mind; here the tag is gone before one sees it.
    if (!tag.isEmpty && elementEnd(source, tag) === tag.end)
      this.report('error', 'missing end tag', source, tag.start);
    this.text.write('<block', source, tag.start);
    this.text.copy(source, tag.start + '<include'.length, src.start);
    this.text.copy(source, src.end, tag.end - (tag.isEmpty ? 2 : 1));
    this.text.write('>', source, tag.start);
    this.open.push(path);
    this.putIn(path);
    this.open.pop();
    this.text.write('</block>', source, tag.start);
    return elementEnd(source, tag);
  }

  private tellMissing(from: string, written: string): string {
    if (written === '') return '<include> has no src';
    return isPath(written)
      ? this.files.tellMissing(from, written)
      : '<include> takes no binding for src: nothing is drawn';
  }

  private report(
    severity: SourceProblem['severity'],
    message: string,
    source: SourceText,
    offset: number,
  ): void {
    this.problems.push({ severity, message, file: source.file, ...placeIn(source, offset) });
  }

  private refuse(path: string): string | undefined {
    if (this.open.includes(path)) return `<include> of "${path}.wxml" leads back to this file`;
    if (this.open.length > MAX_DEPTH)
      return `Files are included more than ${MAX_DEPTH} deep: "${path}.wxml" is left out`;
    if (this.size > MAX_SIZE)
      return `With what it includes, the template has more than 2 MB: "${path}.wxml" is left out`;
    return undefined;
  }

  /** An included file: all but what it defines. */
  private putIn(path: string): void {
    const source = this.files.read(path);
    // So that files of nothing but includes, which double what they include, come to an end.
    this.size += source.text.length + MIN_SIZE;
    const { tags, endsOfUse } = markupOf(source);
    const usesTemplates = tags.some(({ name }) => name === 'import' || name === 'template');
    const scope = usesTemplates ? this.scopeOf(path, source) : 0;
    const scripts: MarkupTag[] = [];
    let kept = '';
    let last = 0;
    const keepTo = (end: number): void => {
      this.text.copy(source, last, end);
      kept += source.text.slice(last, end);
      last = end;
    };
    for (const tag of tags) {
      if (tag.start < last) continue;
      const is = tag.name === 'template' && tag.kind === 'open' ? attributeOf(source, tag, 'is') : undefined;
      if (is) {
        keepTo(is.valueStart);
        this.text.write(`${scope}:`, source, is.valueStart);
      } else if (tag.name === 'include') {
        keepTo(tag.start);
        last = tag.kind === 'open' ? this.include(path, source, tag) : tag.end;
      } else if (tag.kind === 'comment' || (DEFINITIONS.has(tag.name) && !endsOfUse.has(tag))) {
        keepTo(tag.start);
        last = tag.kind === 'open' ? elementEnd(source, tag) : tag.end;
        if (tag.name === 'wxs') scripts.push(tag);
      }
    }
    keepTo(source.text.length);
    this.warnOfScripts(source, scripts, kept);
  }

  /** The included file by itself works; included, it does not. */
  private warnOfScripts(source: SourceText, scripts: readonly MarkupTag[], kept: string): void {
    for (const tag of scripts) {
      const name = attributeOf(source, tag, 'module')?.value ?? '';
      if (!/^\w+$/.test(name) || this.modules.has(name)) continue;
      if (!new RegExp(`\\b${name}\\s*[.[]`).test(kept)) continue;
      const message = `<include> leaves out <wxs>: module "${name}" must be in the file that includes this one`;
      this.report('warning', message, source, tag.start);
    }
  }

  private scopeOf(path: string, source: SourceText): number {
    const known = this.scopes.findIndex((scope) => scope.path === path);
    if (known >= 0) return known;
    const imports: string[] = [];
    for (const tag of markupOf(source).tags) {
      const src = tag.name === 'import' && tag.kind === 'open' ? attributeOf(source, tag, 'src') : undefined;
      const found = src && this.files.find(path, src.value.trim());
      if (found !== undefined) imports.push(found);
    }
    return this.scopes.push({ path, imports }) - 1;
  }
}

/** What an included file keeps to itself. */
const DEFINITIONS: ReadonlySet<string> = new Set(['wxs', 'import', 'template']);

function isPath(src: string): boolean {
  return src !== '' && !src.includes('{{');
}
