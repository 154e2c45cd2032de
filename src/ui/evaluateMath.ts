/**
 * Value of a small calculation as people type it into number fields: `320/2`, `(24+8)*2`, `-3.5`, `50 %` of nothing.
 * Knows + − * / and parentheses; a unit at the end is ignored. Undefined when it is not one.
 * @example
 * evaluateMath('320/2'); // 160
 */
export function evaluateMath(source: string): number | undefined {
  const text = source
    .replace(/(\d)\s*(?:rpx|px|%|°)\s*$/i, '$1')
    .replace(/[×xX]/g, '*')
    .replace(/÷/g, '/')
    .replace(/[−–]/g, '-')
    .replace(/，/g, ',')
    .trim();
  const tokens = text.match(/\d+(?:[.,]\d+)?|[.,]\d+|[-+*/()]|\S/g) ?? [];
  let at = 0;

  function primary(): number {
    const token = tokens[at++];
    if (token === '(') {
      const value = sum();
      return tokens[at++] === ')' ? value : Number.NaN;
    }
    if (token === '-') return -primary();
    if (token === '+') return primary();
    return token === undefined ? Number.NaN : Number(token.replace(',', '.'));
  }

  function product(): number {
    let value = primary();
    while (tokens[at] === '*' || tokens[at] === '/') {
      value = tokens[at++] === '*' ? value * primary() : value / primary();
    }
    return value;
  }

  function sum(): number {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '-') {
      value = tokens[at++] === '+' ? value + product() : value - product();
    }
    return value;
  }

  if (tokens.length === 0) return undefined;
  const value = sum();
  return at === tokens.length && Number.isFinite(value) ? value : undefined;
}
