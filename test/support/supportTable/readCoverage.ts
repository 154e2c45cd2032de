import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { listFiles } from '../listFiles.ts';

/** What tests say they prove: element → part → true, and names of `wx`. See `../covers.ts`. */
export interface Coverage {
  elements: ReadonlyMap<string, ReadonlySet<string>>;
  wx: ReadonlySet<string>;
}

interface Found {
  elements: Map<string, Set<string>>;
  wx: Set<string>;
}

/** Tests of the gallery of TDesign are spread over files that one test file calls. */
const GALLERY = 'test/tdesign/interactions/';

/**
 * Reads the calls of `covers` and `coversWx` in all tests below `root`. Throws for a call that stands outside a
 * test's body or whose arguments are no plain strings: what is not read would be believed to count.
 */
export function readCoverage(root: string): Coverage {
  const found: Found = { elements: new Map(), wx: new Set() };
  const files = ['preview', 'test'].flatMap((folder) =>
    listFiles(join(root, folder)).map((file) => `${folder}/${file}`),
  );
  for (const file of files) {
    if (!file.endsWith('.test.ts') && !file.startsWith(GALLERY)) continue;
    const text = readFileSync(join(root, file), 'utf8');
    if (!text.includes('covers')) continue;
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
    visit(source, found);
  }
  return found;
}

function visit(node: ts.Node, found: Found): void {
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
    const name = node.expression.text;
    if (name === 'covers') addElement(found, stringsOf(node));
    else if (name === 'coversWx') for (const api of stringsOf(node)) found.wx.add(api);
  }
  ts.forEachChild(node, (child) => visit(child, found));
}

function addElement({ elements }: Found, [tag = '', ...parts]: string[]): void {
  const known = elements.get(tag) ?? new Set();
  for (const part of parts) known.add(part);
  elements.set(tag, known);
}

function stringsOf(call: ts.CallExpression): string[] {
  const source = call.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(call.getStart());
  const place = `${source.fileName}:${line + 1}`;
  if (!isInTest(call)) throw new Error(`${place}: covers() outside of a test`);
  return call.arguments.map((argument) => {
    if (!ts.isStringLiteralLike(argument)) throw new Error(`${place}: covers() takes plain strings only`);
    return argument.text;
  });
}

/** Whether a node stands in a function that is handed to `it(…)`, `it.each(…)(…)` … */
function isInTest(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node; at; at = at.parent) {
    if (!ts.isArrowFunction(at) && !ts.isFunctionExpression(at)) continue;
    if (ts.isCallExpression(at.parent) && /^it\b/.test(at.parent.expression.getText())) return true;
  }
  return false;
}
