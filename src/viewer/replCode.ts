import type { Pattern, Program } from 'acorn';

/** Code for `PanelMethods.evaluate`. */
export interface ReplCode {
  code: string;
  /** Names that the code gives a value and that later lines see. */
  declares: readonly string[];
}

type Statement = Program['body'][number];

/** What a change of a statement needs: its text, and the names it declares so far. */
interface Rewriting {
  text(node: { start: number; end: number }): string;
  names: Set<string>;
}

const DECLARES = /\b(?:let|const|var|class|function)\b/;

/**
 * As in browsers' consoles, what a line declares at its top lives on, and may be declared again: declarations become
 * assignments to names that the frame keeps. Code with a fault in it stays as it is; the frame says what is wrong.
 */
export async function replCode(code: string): Promise<ReplCode> {
  const program = DECLARES.test(code) ? await parsed(code) : undefined;
  if (!program) return { code, declares: [] };
  const names = new Set<string>();
  const rewriting: Rewriting = { text: ({ start, end }) => code.slice(start, end), names };
  let result = '';
  let hoisted = '';
  let at = 0;
  for (const statement of program.body) {
    const changed = rewritten(statement, rewriting);
    if (changed === undefined) continue;
    const isFunction = statement.type === 'FunctionDeclaration';
    if (isFunction) hoisted += changed;
    result += code.slice(at, statement.start) + (isFunction ? '' : changed);
    at = statement.end;
  }
  // `eval` and `arguments` belong to whoever runs the code.
  if (names.has('eval') || names.has('arguments')) return { code, declares: [] };
  return { code: hoisted + result + code.slice(at), declares: [...names] };
}

async function parsed(code: string): Promise<Program | undefined> {
  const { parse } = await import('acorn');
  try {
    return parse(code, {
      ecmaVersion: 'latest',
      allowAwaitOutsideFunction: true,
      allowReturnOutsideFunction: true,
    });
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Undefined for a statement that stays as it is. */
function rewritten(statement: Statement, { text, names }: Rewriting): string | undefined {
  switch (statement.type) {
    case 'VariableDeclaration': {
      const assignments = statement.declarations.map(({ id, init }) => {
        addNames(id, names);
        return `${text(id)} = ${init ? text(init) : 'undefined'}`;
      });
      return `void (${assignments.join(', ')});`;
    }
    case 'ClassDeclaration':
    case 'FunctionDeclaration':
      names.add(statement.id.name);
      return `void (${statement.id.name} = ${text(statement)});`;
    default:
      return undefined;
  }
}

function addNames(pattern: Pattern, names: Set<string>): void {
  switch (pattern.type) {
    case 'Identifier':
      names.add(pattern.name);
      break;
    case 'ObjectPattern':
      for (const one of pattern.properties) addNames(one.type === 'Property' ? one.value : one, names);
      break;
    case 'ArrayPattern':
      for (const one of pattern.elements) if (one) addNames(one, names);
      break;
    case 'AssignmentPattern':
      addNames(pattern.left, names);
      break;
    case 'RestElement':
      addNames(pattern.argument, names);
      break;
    case 'MemberExpression':
      // Not in a declaration.
      break;
  }
}
