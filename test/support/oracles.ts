import { createRequire } from 'node:module';
import { parse } from 'acorn';
import * as cssTree from 'css-tree';
import type { OutputFiles } from '../../codegen/types.ts';
import { compileWxml, compileWxss } from './wechatCompilers.ts';

const ROOT = 'miniprogram/';
const require = createRequire(import.meta.url);

interface TemplateWarning {
  level: string;
  message: string;
  startLine: number;
}
const { TmplGroup } = require('glass-easel-template-compiler') as {
  TmplGroup: new () => { addTmpl(path: string, source: string): TemplateWarning[]; free(): void };
};

/** Text files below the mini-program's root whose names end as given, by path from there. */
function sources(files: OutputFiles, ...endings: string[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [path, content] of files) {
    if (!path.startsWith(ROOT) || typeof content !== 'string') continue;
    if (endings.some((ending) => path.endsWith(ending))) found[path.slice(ROOT.length)] = content;
  }
  return found;
}

/** WeChat's official compilers of exparser: WXML with WXS, and WXSS. @returns complaints, none when content */
export function checkWithWcc(files: OutputFiles): string[] {
  const complaints = [compileWxml(sources(files, '.wxml', '.wxs')), compileWxss(sources(files, '.wxss'))];
  return complaints.filter((complaint) => complaint.trim() !== '');
}

/** The template compiler of glass-easel; warnings count. @returns `file:line: message` */
export function checkWithGlassEasel(files: OutputFiles): string[] {
  const group = new TmplGroup();
  try {
    return Object.entries(sources(files, '.wxml')).flatMap(([path, source]) =>
      group
        .addTmpl(path.replace(/\.wxml$/, ''), source)
        .map(({ level, message, startLine }) => `${path}:${startLine + 1}: ${level} ${message}`),
    );
  } finally {
    group.free();
  }
}

/** Strict JSON, scripts that parse, declarations whose values CSS knows. @returns `file: message` */
export function checkSyntax(files: OutputFiles): string[] {
  const problems: string[] = [];
  for (const [path, content] of files) {
    if (typeof content !== 'string') continue;
    if (path.endsWith('.json')) attempt(path, problems, () => JSON.parse(content));
    if (path.endsWith('.js')) {
      attempt(path, problems, () => parse(content, { ecmaVersion: 2022, sourceType: 'module' }));
    }
    if (path.endsWith('.wxss')) problems.push(...checkStyle(content).map((problem) => `${path}: ${problem}`));
  }
  return problems;
}

function attempt(path: string, problems: string[], work: () => unknown): void {
  try {
    work();
  } catch (error) {
    problems.push(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}

/** Properties that css-tree's table lacks or knows only with a prefix's old syntax. */
const UNKNOWN = /^(-webkit-|mask$)/;

function checkStyle(source: string): string[] {
  const problems: string[] = [];
  // rpx is WeChat's own unit; to CSS it is a length like px.
  const css = source.replace(/([\d.])rpx\b/g, '$1px');
  const tree = cssTree.parse(css, { positions: true, onParseError: (error) => problems.push(error.message) });
  cssTree.walk(tree, (node) => {
    if (node.type !== 'Declaration' || node.property.startsWith('--') || UNKNOWN.test(node.property)) return;
    const text = cssTree.generate(node.value);
    if (/\b(var|constant|env)\(/.test(text)) return;
    const { error } = cssTree.lexer.matchDeclaration(node);
    if (error) problems.push(`${node.loc?.start.line}: ${node.property}: ${text}: ${error.message}`);
  });
  return problems;
}

/** All that can be checked of a generated project without a phone. */
export function checkFiles(files: OutputFiles): string[] {
  return [...checkWithWcc(files), ...checkWithGlassEasel(files), ...checkSyntax(files)];
}
