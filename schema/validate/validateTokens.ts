import type { Project, TokenRecord } from '../project.ts';
import { isColor } from '../styles/styleValues.ts';
import { type Problem, say, tell } from './problem.ts';

/**
 * Checks the values of brand tokens.
 * @example
 * validateTokens(project, problems);
 */
export function validateTokens(project: Project, problems: Problem[]): void {
  for (const token of Object.values(project.tokens)) {
    if (isSound(token)) continue;
    tell(
      { where: `tokens/${token.name || token.id}`, ref: `tokens/${token.id}`, problems },
      'error',
      'bad-token',
      'value',
      say('品牌样式的值无效。', "The token's value is not valid."),
      say('更正它的值。', 'Correct its value.'),
    );
  }
}

function isSound(token: TokenRecord): boolean {
  if (token.kind === 'color') return isColor(token.value);
  if (token.kind !== 'type') return token.value >= 0 && token.value <= 10_000;
  const { size, lineHeight, weight, letterSpacing } = token.value;
  return (
    size >= 1 &&
    size <= 750 &&
    lineHeight >= 0.5 &&
    lineHeight <= 5 &&
    weight >= 100 &&
    weight <= 900 &&
    Math.abs(letterSpacing) <= 200
  );
}
