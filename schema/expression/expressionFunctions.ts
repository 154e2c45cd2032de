import { dateFunctions } from './dateFunctions.ts';
import type { ExpressionFunction } from './expressionFunction.ts';
import { listFunctions } from './listFunctions.ts';
import { numberFunctions } from './numberFunctions.ts';
import { textFunctions } from './textFunctions.ts';

/**
 * All functions of the expression language, by name. The generator's helper prints the same ones and is tested
 * with the same examples.
 * @example
 * expressionFunctions.get('upper')?.implementation('bund'); // 'BUND'
 */
export const expressionFunctions: ReadonlyMap<string, ExpressionFunction> = new Map(
  [...textFunctions, ...numberFunctions, ...dateFunctions, ...listFunctions].map((one) => [one.name, one]),
);
