import type { Style } from '../../schema/style.ts';
import type { Report } from '../diagnostics.ts';
import type { LookIr } from '../ir.ts';
import { FLOW } from '../style/placeDeclarations.ts';
import { styleDeclarations } from '../style/styleDeclarations.ts';
import { lookKey } from './lookKey.ts';
import type { LowerContext } from './lowerContext.ts';
import type { NodeInput } from './lowerNode.ts';
import { splitUtilities } from './splitUtilities.ts';

/**
 * Looks of a node's root and parts, by part; one that says nothing is left out.
 * @param rules what the component brings in WXSS.
 */
export function lowerLooks(
  input: NodeInput,
  rules: readonly string[],
  context: LowerContext,
  report: Report,
): Map<string, LookIr> {
  const { record, definition, environment } = input;
  const looks = new Map<string, LookIr>();
  const add = (part: string, look: Omit<LookIr, 'part' | 'key'>) => {
    const { utilities, declarations, pressed, external } = look;
    if (utilities.length === 0 && declarations.length === 0 && pressed.length === 0) return;
    looks.set(part, { part, ...look, key: lookKey(declarations, external) });
  };
  noteLocalFill(record.style, 'style', context, report);
  // What draws over the page (a popup) is never placed.
  const place = definition.style.includes('place') ? environment.place : FLOW;
  const { utilities, rest } = splitUtilities(record.style, place, context);
  add('root', {
    utilities,
    declarations: styleDeclarations(rest, place, context.references, rules.every(isBare)),
    pressed: record.pressed ? wholeDeclarations(record.pressed, context) : [],
  });
  for (const [position, part] of Object.keys(definition.parts ?? {}).entries()) {
    const style = record.parts?.[part];
    if (!style) continue;
    noteLocalFill(style, `parts.${part}`, context, report);
    add(part, lowerPart(style, definition, position, context));
  }
  return looks;
}

const bareRules = new Map<string, boolean>();

/** Whether a rule of a component leaves margins and paddings at 0. */
function isBare(rule: string): boolean {
  let bare = bareRules.get(rule);
  if (bare === undefined) {
    bare = !/(?:margin|padding)[\w-]*:(?! 0;)/.test(rule);
    bareRules.set(rule, bare);
  }
  return bare;
}

function lowerPart(
  style: Style,
  definition: NodeInput['definition'],
  position: number,
  context: LowerContext,
): Omit<LookIr, 'part' | 'key'> {
  if (definition.kind === 'widget') {
    const external = { type: definition.type, position };
    return { utilities: [], declarations: wholeDeclarations(style, context), pressed: [], external };
  }
  const { utilities, rest } = splitUtilities(style, FLOW, context);
  return { utilities, declarations: styleDeclarations(rest, FLOW, context.references), pressed: [] };
}

function noteLocalFill(style: Style, at: string, { references }: LowerContext, report: Report): void {
  if (style.fill?.kind !== 'image' || references.pictureUrl(style.fill.asset) !== undefined) return;
  report('background-local', { at: `${at}.fill`, asset: style.fill.asset });
}

/** Declarations with a type token written out: its class would not win over what it is to replace. */
function wholeDeclarations(style: Style, { references }: LowerContext): string[] {
  const token = style.font && references.typeToken(style.font.token);
  const { font: _, ...own } = style;
  const spread: Style = token
    ? {
        fontFamily: token.family,
        fontSize: token.size,
        lineHeight: token.lineHeight,
        fontWeight: token.weight,
        ...(token.letterSpacing !== 0 && { letterSpacing: token.letterSpacing }),
        ...own,
      }
    : own;
  return styleDeclarations(spread, FLOW, references);
}
