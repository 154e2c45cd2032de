import type { FileContent, ModuleBundle, SourceProblem } from '../bundle.ts';
import { stripExtension } from '../paths.ts';
import { parseJson } from './parseJson.ts';
import { readText } from './readText.ts';
import { compileScript } from './script/compileScript.ts';
import { parseStyle, type StyleSheet } from './style/compileStyle.ts';
import { checkWxs } from './template/checkWxs.ts';
import { type CompiledTemplate, compileTemplate } from './template/compileTemplate.ts';
import { prepareWxs } from './template/prepareWxs.ts';
import type { TemplateCompiler } from './template/templateCompiler.ts';

/** One file, compiled by itself: what is cached, and thrown away when the file changes. */
export type CompiledFile =
  | { kind: 'script'; module: ModuleBundle; problems: SourceProblem[] }
  | { kind: 'json'; value: unknown; text: string; problems: SourceProblem[] }
  | { kind: 'template'; template: CompiledTemplate; problems: SourceProblem[] }
  | { kind: 'style'; sheet: StyleSheet; problems: SourceProblem[] }
  | { kind: 'wxs'; code: string; problems: SourceProblem[] }
  | { kind: 'asset'; bytes: Uint8Array; problems: SourceProblem[] };

const encoder = new TextEncoder();

/**
 * Compiles one file. `path` counts from the mini-program root, `file` is its path in the project, for problems.
 * Returns undefined for files that no mini-program reads (`.d.ts`, `.md`, sources of preprocessors …).
 */
export function compileFile(
  compiler: TemplateCompiler,
  path: string,
  content: FileContent,
  file: string,
): CompiledFile | undefined {
  switch (extensionOf(path)) {
    case 'js':
    case 'ts': {
      const { code, problems } = compileScript(readText(content), file);
      return { kind: 'script', module: { path, code }, problems };
    }
    case 'json':
      return compileJson(readText(content), file);
    case 'wxml': {
      const template = compileTemplate(compiler, stripExtension(path), readText(content), file);
      return { kind: 'template', template, problems: template.problems };
    }
    case 'wxss': {
      const sheet = parseStyle(readText(content), file);
      return { kind: 'style', sheet, problems: sheet.problems };
    }
    case 'wxs':
      return compileWxs(readText(content), file);
    case 'd.ts':
    case 'md':
    case 'less':
    case 'scss':
    case 'sass':
      return undefined;
    default:
      return {
        kind: 'asset',
        bytes: typeof content === 'string' ? encoder.encode(content) : content,
        problems: [],
      };
  }
}

function extensionOf(path: string): string {
  if (path.endsWith('.d.ts')) return 'd.ts';
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

function compileJson(text: string, file: string): CompiledFile {
  const parsed = parseJson(text);
  if ('value' in parsed) return { kind: 'json', value: parsed.value, text, problems: [] };
  const { message, line, column } = parsed;
  return { kind: 'json', value: {}, text, problems: [{ severity: 'error', message, file, line, column }] };
}

function compileWxs(text: string, file: string): CompiledFile {
  const check = checkWxs(text);
  const problems: SourceProblem[] = check ? [{ severity: 'error', ...check.fault, file }] : [];
  return { kind: 'wxs', code: check?.runs === false ? '' : prepareWxs(text), problems };
}
