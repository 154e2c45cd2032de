import type { Json } from '../json.ts';
import type { LocalText } from '../text.ts';
import type { ValueType } from './ast.ts';

export type ParameterKind = 'text' | 'number' | 'date' | 'list' | 'any';

export interface ExpressionParameter {
  name: string;
  /** Kinds that it takes. */
  kinds: readonly ParameterKind[];
  optional?: boolean;
}

/** A function of the expression language. */
export interface ExpressionFunction {
  name: string;
  params: readonly ExpressionParameter[];
  /** Type of the result; `element`: that of the first argument's elements. */
  result: ValueType['kind'] | 'element';
  docs: LocalText;
  /** Arguments and results, for the docs and for tests of every implementation. The first is the one to show. */
  examples: readonly { args: readonly Json[]; value: Json }[];
  /** Never throws; optional arguments may be undefined. What it does not understand counts as missing. */
  implementation: (...args: (Json | undefined)[]) => Json;
}
