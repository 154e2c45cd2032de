import type { FileContent, ModuleBundle, SourceProblem } from '../bundle.ts';
import { stripExtension } from '../paths.ts';
import { compileJson } from './compileJson.ts';
import { readText, withLineFeeds } from './readText.ts';
import { compileScript } from './script/compileScript.ts';
import { findRequires } from './script/findRequires.ts';
import { parseStyle, type StyleSheet } from './style/parseStyle.ts';
import { checkWxs } from './template/checkWxs.ts';
import { compileIncluding } from './template/compileIncluding.ts';
import { type CompiledTemplate, compileTemplate } from './template/compileTemplate.ts';
import type { IncludableFiles } from './template/expandIncludes.ts';
import { prepareWxs } from './template/prepareWxs.ts';
import type { TemplateCompiler } from './template/templateCompiler.ts';

/** One file, compiled by itself. */
export type CompiledFile =
  | { kind: 'script'; module: ModuleBundle; requires: string[]; problems: SourceProblem[] }
  | { kind: 'json'; value: unknown; text: string; module: ModuleBundle; problems: SourceProblem[] }
  | { kind: 'template'; template: CompiledTemplate; problems: SourceProblem[] }
  | { kind: 'style'; sheet: StyleSheet; problems: SourceProblem[] }
  | { kind: 'wxs'; code: string; requires: string[]; problems: SourceProblem[] }
  | { kind: 'asset'; bytes: Uint8Array; problems: SourceProblem[] };

/** A file, where it is in the mini-program (`path`) and in the project (`file`, for problems). */
export interface SourceFile {
  path: string;
  file: string;
  content: FileContent;
  /** Of a template that is for WeChat's older component framework: the files that it may include. */
  includable?: IncludableFiles;
}

/** Kinds that are read as text. */
const TEXT = /^(?:[cm]?[jt]s|json|wxml|wxss|wxs)$/;

/** A whole package may have 2 MB; what is beyond this is no source, and would stop everything else for seconds. */
const MAX_TEXT = 5_000_000;

const encoder = new TextEncoder();

/**
 * Compiles one file. Returns undefined for files that no mini-program reads as they are: `.d.ts`, `.md`, sources of
 * preprocessors.
 */
export function compileFile(compiler: TemplateCompiler, source: SourceFile): CompiledFile | undefined {
  const extension = extensionOf(source.path);
  if (/^(?:d\.[cm]?ts|md|less|scss|sass|map)$/.test(extension)) return undefined;
  const { content, file } = source;
  if (!TEXT.test(extension)) {
    return {
      kind: 'asset',
      bytes: typeof content === 'string' ? encoder.encode(content) : content,
      problems: [],
    };
  }
  if (content.length > MAX_TEXT) {
    const size = (content.length / 1_000_000).toFixed(1);
    const message = `The file has ${size} MB, a package at most 2 MB: it is left out`;
    return compileText(compiler, extension, { ...source, content: '' }, [
      { severity: 'error', message, file },
    ]);
  }
  return compileText(compiler, extension, source, checkEncoding(content, file));
}

function compileText(
  compiler: TemplateCompiler,
  extension: string,
  { path, file, content, includable }: SourceFile,
  problems: SourceProblem[],
): CompiledFile {
  const text = readText(content);
  switch (extension) {
    case 'json':
      return compileJson(text, path, file, problems);
    case 'wxml': {
      const stem = stripExtension(path);
      const markup = withLineFeeds(text);
      const template = includable
        ? compileIncluding(compiler, stem, { text: markup, file }, includable)
        : compileTemplate(compiler, stem, markup, file);
      return { kind: 'template', template, problems: [...problems, ...template.problems] };
    }
    case 'wxss': {
      const sheet = parseStyle(text, file);
      return { kind: 'style', sheet, problems: [...problems, ...sheet.problems] };
    }
    case 'wxs': {
      const check = checkWxs(text);
      if (check) problems.push({ severity: check.runs ? 'warning' : 'error', ...check.fault, file });
      const code = check?.runs === false ? '' : prepareWxs(text);
      return { kind: 'wxs', code, requires: findRequires(code), problems };
    }
    default: {
      const { problems: faults, ...script } = compileScript(text, file);
      const module = { path, ...script };
      return {
        kind: 'script',
        module,
        requires: findRequires((script.prefix ?? '') + script.code),
        problems: [...problems, ...faults],
      };
    }
  }
}

function extensionOf(path: string): string {
  const typed = /\.d\.[cm]?ts$/.exec(path);
  return typed ? typed[0].slice(1) : (/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '');
}

/** Text that is not UTF-8 was decoded to U+FFFD, here or by who read it. */
function checkEncoding(content: FileContent, file: string): SourceProblem[] {
  const text = readText(content);
  const at = text.indexOf('\uFFFD');
  if (at < 0) return [];
  const line = text.slice(0, at).split('\n').length;
  return [{ severity: 'warning', message: 'The file is not encoded as UTF-8', file, line }];
}
