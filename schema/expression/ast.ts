/** An expression, parsed. `start` and `end` are offsets into the source (UTF-16 units), without brackets around it. */
export type ExpressionNode = { start: number; end: number } & (
  | { kind: 'literal'; value: string | number | boolean | null }
  | { kind: 'name'; name: string }
  | { kind: 'member'; object: ExpressionNode; property: string }
  | { kind: 'index'; object: ExpressionNode; index: ExpressionNode }
  | { kind: 'unary'; operator: '!' | '-'; argument: ExpressionNode }
  | { kind: 'binary'; operator: BinaryOperator; left: ExpressionNode; right: ExpressionNode }
  | { kind: 'conditional'; test: ExpressionNode; then: ExpressionNode; else: ExpressionNode }
  /** A call of one of the language's own functions; there are no others. */
  | { kind: 'call'; name: string; args: ExpressionNode[] }
);

export type BinaryOperator =
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '&&'
  | '||';

/** Type of a value that an expression can have. `any` where a table's cell may hold anything. */
export type ValueType =
  | { kind: 'text' | 'number' | 'boolean' | 'date' | 'image' | 'any' | 'null' }
  | { kind: 'list'; of: ValueType }
  | { kind: 'record'; fields: Record<string, ValueType>; label?: string };

/** Names that an expression may use, and their types. */
export type Scope = Readonly<Record<string, ValueType>>;

export interface ExpressionProblem {
  code: 'syntax' | 'unknown-name' | 'unknown-field' | 'unknown-function' | 'type' | 'unsupported';
  message: { zh: string; en: string };
  start: number;
  end: number;
}
