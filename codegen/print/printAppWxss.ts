import { compareOrder } from '../../schema/order.ts';
import type { Project, TokenRecord, TypeToken } from '../../schema/project.ts';
import type { UtilityIr } from '../ir.ts';
import { cssValue, printNumber, rpx, type StyleNames } from '../style/lengths.ts';
import { fontStacks } from '../style/textDeclarations.ts';
import { createLines, type Lines } from './createLines.ts';

/** What `app.wxss` is made of. */
export interface AppStyle {
  project: Project;
  names: StyleNames;
  /** Class of a type style or text colour. */
  tokenClass(id: string): string | undefined;
  /** Rules of the components in use, in the order of first use. */
  componentRules: Iterable<string>;
  /** Classes of the whole app in use: those for colours and layouts come last, so that they win over components. */
  utilities: ReadonlySet<UtilityIr>;
  /** Families that anything is set in. */
  families: ReadonlySet<TypeToken['family']>;
}

/** Prints the style sheet that all pages share: brand tokens, the ground, type styles, components. */
export function printAppWxss(style: AppStyle): string {
  const lines = createLines();
  const tokens = Object.values(style.project.tokens).sort(compareOrder);
  printGround(style, tokens, lines);
  // Sizes include padding and border, as designers draw them. WXSS knows no `*`.
  printRule(lines, BOXES, ['box-sizing: border-box']);
  for (const token of tokens) {
    const name = style.tokenClass(token.id);
    if (token.kind === 'type' && name)
      printRule(lines, `.${name}`, typeDeclarations(token.value, style.families));
  }
  for (const rule of style.componentRules) {
    lines.push('');
    for (const line of rule.split('\n')) lines.push(line);
  }
  printUtilities(style, tokens, lines);
  return lines.toString();
}

function printUtilities(style: AppStyle, tokens: readonly TokenRecord[], lines: Lines): void {
  const { utilities } = style;
  if (utilities.has('column')) printRule(lines, '.column', ['display: flex', 'flex-direction: column']);
  // With `min-width: 0` a long text shrinks with its box instead of pushing its neighbours out of the row.
  if (utilities.has('grow')) printRule(lines, '.grow', ['flex: 1', 'min-width: 0']);
  for (const { id } of tokens) {
    const name = utilities.has(`color:${id}`) ? style.tokenClass(id) : undefined;
    if (name) printRule(lines, `.${name}`, [`color: var(${style.names.variable(id)})`]);
  }
}

const BOXES = [
  'page',
  'view',
  'text',
  'image',
  'button',
  'input',
  'textarea',
  'form',
  'video',
  'swiper',
  'swiper-item',
  'scroll-view',
].join(',\n');

function printGround(style: AppStyle, tokens: readonly TokenRecord[], lines: Lines): void {
  const declarations: string[] = [];
  for (const token of tokens) {
    const name = style.names.variable(token.id);
    if (!name || token.kind === 'type') continue;
    const value = typeof token.value === 'number' ? rpx(token.value) : cssValue(token.value, style.names);
    if (value !== undefined) declarations.push(`${name}: ${value}`);
  }
  for (const family of ['sans', 'serif', 'mono'] as const) {
    if (style.families.has(family)) declarations.push(`--font-${family}: ${fontStacks[family]}`);
  }
  const background = cssValue(style.project.app.background, style.names);
  if (background) declarations.push(`background: ${background}`);
  declarations.push(`font-family: ${style.families.has('sans') ? 'var(--font-sans)' : fontStacks.sans}`);
  declarations.push('font-size: 28rpx', 'line-height: 1.6');
  printRule(lines, 'page', declarations);
}

function typeDeclarations(type: TypeToken, families: AppStyle['families']): string[] {
  return [
    // Where there is one family only, it is the page's.
    ...(families.size > 0 ? [`font-family: var(--font-${type.family})`] : []),
    `font-size: ${rpx(type.size)}`,
    `font-weight: ${printNumber(type.weight)}`,
    `line-height: ${printNumber(type.lineHeight)}`,
    ...(type.letterSpacing === 0 ? [] : [`letter-spacing: ${rpx(type.letterSpacing)}`]),
  ];
}

function printRule(lines: Lines, selector: string, declarations: readonly string[]): void {
  if (lines.count > 0) lines.push('');
  lines.pushAll(`${selector} {`.split('\n'));
  lines.indent();
  for (const declaration of declarations) lines.push(`${declaration};`);
  lines.outdent();
  lines.push('}');
}
