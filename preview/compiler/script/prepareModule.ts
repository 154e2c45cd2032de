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
 * `export default function () {}` or class, which becomes an assignment, is followed by `;`. Returns undefined for
 * what is no module that can be read as JavaScript.
 */
export function prepareModule(source: string): PreparedModule | undefined {
  const program = parseModule(source);
  if (!program) return undefined;
  const late = isAnyImportLate(program);
  let body = '';
  let last = 0;
  const head: string[] = [];
  for (const node of program.body) {
    if (late && isFrom(node)) {
      head.push(printFrom(node));
      body += source.slice(last, node.start) + source.slice(node.start, node.end).replace(/[^\n]/g, ' ');
      last = node.end;
    } else if (node.type === 'ExportDefaultDeclaration' && source[node.end - 1] !== ';') {
      // In the place of a space, where there is one, so that columns stay.
      body += `${source.slice(last, node.end)};`;
      last = source[node.end] === ' ' ? node.end + 1 : node.end;
    }
  }
  return { head: head.join(''), body: body + source.slice(last) };
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
