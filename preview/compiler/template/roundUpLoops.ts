/** A string, a template literal, or where generated code draws a loop: `F(list,…)`. */
const TOKEN = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`|(?<![\w$.])F\(/g;

/** The name of `roundUpHelper` in generated code; the compiler makes none that begins so. */
export const ROUND_UP = '$loop';

/** What the loops of `roundUpLoops` go through: `$loop(F, list, …)`. */
export const roundUpHelper = `function ${ROUND_UP}(F,list){arguments[1]=typeof list==='number'?Math.ceil(list):list;return F.apply(null,[].slice.call(arguments,1))}`;

/**
 * Makes a loop over 3.5 repeat four times, as WeChat's older component framework does (tried with wcc); glass-easel
 * draws nothing. Stars of a rating are drawn so. `code` holds no comments, no regular expressions and no WXS.
 */
export function roundUpLoops(code: string): string {
  return code.replace(TOKEN, (token) => (token === 'F(' ? `${ROUND_UP}(F,` : token));
}
