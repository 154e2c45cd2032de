import postcss, { type AtRule, type ChildNode, CssSyntaxError, type Root } from 'postcss';
import type { SourceProblem } from '../../bundle.ts';
import { convertUnits } from '../../cssUnits.ts';
import { scopeSelector } from './scopeSelector.ts';

/** One WXSS file, parsed. */
export interface StyleSheet {
  root: Root;
  /** Files that it imports, as written, in order. */
  imports: { path: string; line: number }[];
  problems: SourceProblem[];
  /** CSS by scope, made when first asked for. */
  printed: Map<string, string>;
}

/** Parses a WXSS file. A file that cannot be parsed becomes an empty sheet with the problem. */
export function parseStyle(source: string, file: string): StyleSheet {
  const sheet: StyleSheet = { root: postcss.root(), imports: [], problems: [], printed: new Map() };
  try {
    sheet.root = postcss.parse(source, { from: file });
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    const { reason, line, column } = error;
    sheet.problems.push({ severity: 'error', message: reason, file, line, column });
    return sheet;
  }
  takeImports(sheet, file);
  return sheet;
}

/** The sheet as CSS for one scope (`''` = shared); imports are not in it. */
export function printStyle(sheet: StyleSheet, scope: string): string {
  const known = sheet.printed.get(scope);
  if (known !== undefined) return known;
  const root = sheet.root.clone();
  root.walk((node) => transformNode(node, scope));
  const css = root.toString();
  sheet.printed.set(scope, css);
  return css;
}

function takeImports(sheet: StyleSheet, file: string): void {
  sheet.root.walkAtRules('import', (rule) => {
    const match = /^(?:url\(\s*)?["']?([^"')]+)["']?/.exec(rule.params.trim());
    const line = rule.source?.start?.line ?? 1;
    if (match?.[1]) sheet.imports.push({ path: match[1], line });
    else sheet.problems.push({ severity: 'error', message: '@import without a path', file, line });
    rule.remove();
  });
}

function transformNode(node: ChildNode, scope: string): void {
  if (node.type === 'decl') {
    node.value = convertUnits(node.value);
  } else if (node.type === 'rule') {
    if (!isInKeyframes(node.parent)) node.selector = scopeSelector(node.selector, scope);
  } else if (node.type === 'atrule' && node.name === 'media') {
    // Custom properties do not work in media queries; 2rpx are 1px on the screen that designers draw for.
    node.params = node.params.replace(/(\d*\.?\d+)rpx/g, (_, n: string) => `${Number(n) / 2}px`);
  }
}

function isInKeyframes(parent: unknown): boolean {
  const rule = parent as AtRule | undefined;
  return rule?.type === 'atrule' && /keyframes$/i.test(rule.name);
}
