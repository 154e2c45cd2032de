import { readFile } from 'node:fs/promises';
import ts from 'typescript';
import type { Plugin } from 'vite';

/**
 * Lets a component import its widget's script as text: `import script from './widget/index.ts?widget'` gives
 * `{ ts, js }`, the source and the same without types. Runs at build time only.
 */
export function widgetSources(): Plugin {
  return {
    name: 'widget-sources',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('?widget')) return null;
      const file = id.slice(0, -'?widget'.length);
      this.addWatchFile(file);
      const source = await readFile(file, 'utf8');
      return `export default ${JSON.stringify({ ts: source, js: stripTypes(source) })};`;
    },
  };
}

/**
 * Takes the types out of a TypeScript file and leaves everything else as it was written, so that the JavaScript
 * export of a widget reads like the file that its author wrote. (Compilers print anew, or leave holes.)
 * Knows what widget sources use; a test compares the result with a real compiler's.
 * @example stripTypes('const n: number = 1;') // 'const n = 1;'
 */
export function stripTypes(source: string): string {
  const file = ts.createSourceFile('widget.ts', source, ts.ScriptTarget.ES2022, true);
  const cuts: [from: number, to: number][] = [];
  const visit = (node: ts.Node): void => {
    if (isTypeStatement(node)) {
      cuts.push([startWithComment(node, file), node.end]);
      return;
    }
    cuts.push(...typesOf(node, file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return remove(source, cuts)
    .replace(/^\n+/, '')
    .replace(/\n{3,}/g, '\n\n');
}

/** A statement that is nothing but types. */
function isTypeStatement(node: ts.Node): boolean {
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return true;
  return ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

/** Where a statement begins, with the comment that stands right above it: a header further up stays. */
function startWithComment(node: ts.Node, file: ts.SourceFile): number {
  let start = node.getStart(file);
  for (const comment of (ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? []).reverse()) {
    if (/\n\s*\n/.test(file.text.slice(comment.end, start))) break;
    start = comment.pos;
  }
  return start;
}

function typesOf(node: ts.Node, file: ts.SourceFile): [number, number][] {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return [[node.expression.end, node.end]];
  if (ts.isNonNullExpression(node)) return [[node.expression.end, node.end]];
  const cuts: [number, number][] = [];
  if (ts.isVariableDeclaration(node) || ts.isParameter(node)) {
    const optional = ts.isParameter(node) ? node.questionToken : node.exclamationToken;
    const end = node.type?.end ?? optional?.end;
    if (end !== undefined) cuts.push([node.name.end, end]);
  }
  if (ts.isFunctionLike(node) && node.type) {
    // From the `)` of the parameters: the colon stands somewhere between it and the type.
    const text = file.text.slice(0, node.type.getStart(file));
    cuts.push([text.lastIndexOf(':'), node.type.end]);
  }
  const generic = genericsOf(node);
  if (generic?.length) cuts.push([generic.pos - 1, file.text.indexOf('>', generic.end) + 1]);
  return cuts;
}

function genericsOf(node: ts.Node): ts.NodeArray<ts.Node> | undefined {
  if (ts.isFunctionLike(node)) return node.typeParameters;
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return node.typeArguments;
  return undefined;
}

/** Cuts ranges out of a text; ranges may lie inside one another. */
function remove(source: string, cuts: [number, number][]): string {
  let result = '';
  let at = 0;
  for (const [from, to] of cuts.sort((a, b) => a[0] - b[0])) {
    if (to <= at) continue;
    result += source.slice(at, from);
    at = to;
  }
  return result + source.slice(at);
}
