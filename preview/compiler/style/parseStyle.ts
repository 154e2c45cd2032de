import postcss, { CssSyntaxError, type Root } from 'postcss';
import type { SourceProblem } from '../../bundle.ts';
import { isExternalUrl } from '../../paths.ts';
import { isInKeyframes } from './isInKeyframes.ts';
import { usesForeignSelectors } from './scopeSelector.ts';

/** One `@import`: the path as written, and the media query after it. */
export interface StyleImport {
  path: string;
  media: string;
  line: number;
}

/** One WXSS file, parsed. */
export interface StyleSheet {
  root: Root;
  /** Files that it imports, in order. */
  imports: StyleImport[];
  problems: SourceProblem[];
  /** Where a selector stands that WeChat does not allow in a component's style. */
  foreignSelector: { line: number; column: number } | undefined;
  /** CSS by scope and host, made when first asked for. */
  printed: Map<string, string>;
}

/** Parses a WXSS file. A file that cannot be parsed becomes an empty sheet with the problem. */
export function parseStyle(source: string, file: string): StyleSheet {
  const sheet: StyleSheet = {
    root: postcss.root(),
    imports: [],
    problems: [],
    foreignSelector: undefined,
    printed: new Map(),
  };
  try {
    sheet.root = postcss.parse(source, { from: file, map: false });
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    const { reason, line, column } = error;
    sheet.problems.push({ severity: 'error', message: reason, file, line, column });
    return sheet;
  }
  takeImports(sheet, file);
  checkRules(sheet, file);
  return sheet;
}

const IMPORT = /^(?:url\(\s*)?(?:"([^"]*)"|'([^']*)'|([^"')\s]+))\s*\)?\s*([\s\S]*)$/;

function takeImports(sheet: StyleSheet, file: string): void {
  sheet.root.walkAtRules('import', (rule) => {
    const match = IMPORT.exec(rule.params.trim());
    const path = match?.[1] ?? match?.[2] ?? match?.[3];
    const { line = 1, column = 1 } = rule.source?.start ?? {};
    const report = (message: string): void =>
      void sheet.problems.push({ severity: 'error', message, file, line, column });
    if (!path) report('@import without a path');
    else if (isExternalUrl(path)) report(`@import "${path}": WXSS imports only files of the package`);
    else sheet.imports.push({ path, media: match?.[4]?.trim() ?? '', line });
    rule.remove();
  });
}

const LOCAL_PICTURE =
  '本地资源图片无法通过 WXSS 获取，可以使用网络图片，或者 base64，或者使用<image/>标签 (a package file cannot be shown by url() in WXSS)';

/** Finds addresses of local files, which WeChat's compiler cuts out, and the first selector not for components. */
function checkRules(sheet: StyleSheet, file: string): void {
  sheet.root.walk((node) => {
    if (node.type === 'decl') {
      const address = localUrl(node.value);
      if (address === undefined) return;
      const message = `url(${address}): ${LOCAL_PICTURE}`;
      sheet.problems.push({ severity: 'warning', message, file, ...node.source?.start });
    } else if (node.type === 'rule' && !sheet.foreignSelector && !isInKeyframes(node.parent)) {
      const { line = 1, column = 1 } = node.source?.start ?? {};
      if (usesForeignSelectors(node.selector)) sheet.foreignSelector = { line, column };
    }
  });
}

const URL = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)/gi;

/** Takes addresses of local files out of a value. */
export function removeLocalUrls(value: string): string {
  if (!/url\(/i.test(value)) return value;
  return value.replace(URL, (whole, ...parts: (string | undefined)[]) =>
    isLocal(parts[0] ?? parts[1] ?? parts[2] ?? '') ? 'url(data:,)' : whole,
  );
}

function localUrl(value: string): string | undefined {
  if (!/url\(/i.test(value)) return undefined;
  for (const match of value.matchAll(URL)) {
    const address = match[1] ?? match[2] ?? match[3] ?? '';
    if (isLocal(address)) return address;
  }
  return undefined;
}

function isLocal(address: string): boolean {
  return address !== '' && !isExternalUrl(address) && !/^(?:#|cloud:|var\()/i.test(address);
}
