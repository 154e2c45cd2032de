import {
  type ExportAllDeclaration,
  type ExportNamedDeclaration,
  type Identifier,
  type ImportDeclaration,
  type Literal,
  type Program,
  parse,
} from 'acorn';

/** An ES module, made ready for sucrase. */
export interface PreparedModule {
  /** Imports that stand after other statements, all of them in their order; on one line. Else empty. */
  head: string;
  /** The rest: the same lines. */
  body: string;
}

type FromDeclaration = ImportDeclaration | ExportAllDeclaration | ExportNamedDeclaration;

/**
 * Takes out of sucrase's way what it does not do and minified modules need: imports are hoisted, and an anonymous
 * `export default function () {}` or class, which becomes an assignment, is followed by `;`. `export { x }`, which is
 * one too, comes after `let x`. Returns undefined for what is no module that can be read as JavaScript.
 */
export function prepareModule(source: string): PreparedModule | undefined {
  const program = parseModule(source);
  if (!program) return undefined;
  const late = isAnyImportLate(program);
  let body = '';
  let last = 0;
  const head: string[] = [];
  let tail = '';
  const blank = ({ start, end }: { start: number; end: number }): void => {
    body += source.slice(last, start) + source.slice(start, end).replace(/[^\n]/g, ' ');
    last = end;
  };
  for (const node of program.body) {
    if (late && isFrom(node)) {
      head.push(printFrom(node));
      blank(node);
    } else if (isExportTooEarly(node, program, source)) {
      tail += `\n${source.slice(node.start, node.end)}`;
      blank(node);
    } else if (node.type === 'ExportDefaultDeclaration' && source[node.end - 1] !== ';') {
      // In the place of a space, where there is one, so that columns stay.
      body += `${source.slice(last, node.end)};`;
      last = source[node.end] === ' ' ? node.end + 1 : node.end;
    }
  }
  return { head: head.join(''), body: body + source.slice(last) + tail };
}

/** Whether a list of exports names what only a later statement declares and sets. */
function isExportTooEarly(node: Program['body'][number], { body }: Program, source: string): boolean {
  if (node.type !== 'ExportNamedDeclaration' || node.source != null || node.declaration) return false;
  const names = new Set(node.specifiers.map(({ local }) => nameOf(local)));
  return body.some((later) => {
    if (later.start < node.end) return false;
    if (later.type === 'ClassDeclaration') return names.has(later.id.name);
    if (later.type !== 'VariableDeclaration') return false;
    const words = later.declarations.flatMap(
      ({ id }) => source.slice(id.start, id.end).match(/[\w$]+/g) ?? [],
    );
    return words.some((word) => names.has(word));
  });
}

function parseModule(source: string): Program | undefined {
  try {
    return parse(source, { ecmaVersion: 'latest', sourceType: 'module' });
  } catch (error) {
    // Sucrase, and the check of what it makes, tell what is wrong.
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function isFrom(node: Program['body'][number]): node is FromDeclaration {
  return (
    node.type === 'ImportDeclaration' ||
    node.type === 'ExportAllDeclaration' ||
    (node.type === 'ExportNamedDeclaration' && node.source != null)
  );
}

function isAnyImportLate({ body }: Program): boolean {
  const first = body.findIndex((node) => !isFrom(node) && !('directive' in node && node.directive));
  return first >= 0 && body.slice(first).some(isFrom);
}

/** Without line breaks and comments. */
function printFrom(node: FromDeclaration): string {
  const from = JSON.stringify(node.source?.value ?? '');
  if (node.type === 'ExportAllDeclaration')
    return `export *${node.exported ? ` as ${nameOf(node.exported)}` : ''} from ${from};`;
  if (node.type === 'ExportNamedDeclaration') {
    const names = node.specifiers.map(({ local, exported }) => `${nameOf(local)} as ${nameOf(exported)}`);
    return `export {${names.join()}} from ${from};`;
  }
  if (node.specifiers.length === 0) return `import ${from};`;
  const parts = node.specifiers.flatMap((item) => {
    if (item.type === 'ImportDefaultSpecifier') return [item.local.name];
    return item.type === 'ImportNamespaceSpecifier' ? [`* as ${item.local.name}`] : [];
  });
  const named = node.specifiers.flatMap((item) =>
    item.type === 'ImportSpecifier' ? [`${nameOf(item.imported)} as ${item.local.name}`] : [],
  );
  if (named.length > 0) parts.push(`{${named.join()}}`);
  return `import ${parts.join()} from ${from};`;
}

function nameOf(name: Identifier | Literal): string {
  return name.type === 'Identifier' ? name.name : (name.raw ?? '');
}
