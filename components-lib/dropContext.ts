import type { NodeId } from '../schema/ids.ts';
import { compareOrder } from '../schema/order.ts';
import type { DataTable, Project } from '../schema/project.ts';
import type { Style, StyleValue } from '../schema/style.ts';
import type { LocalText } from '../schema/text.ts';

export type ColorRole = 'primary' | 'onPrimary' | 'ink' | 'muted' | 'surface' | 'line';
export type TypeRole = 'title' | 'body' | 'caption';

/** What a drop may look at, so that what it makes looks right in this campaign. */
export interface DropContext {
  /** A text in the campaign's language. */
  text(local: LocalText): string;
  /** The brand's colour for a role, or a good neutral when the brand has none. */
  color(role: ColorRole): StyleValue;
  /** The brand's type for a role, ready to spread into a style. */
  type(role: TypeRole): Pick<Style, 'font' | 'fontSize' | 'lineHeight' | 'fontWeight'>;
  /** Margins for a block: what keeps it off the sides of a bare page; none inside anything else. */
  margins: Pick<Style, 'marginTop' | 'marginLeft' | 'marginRight'>;
  /** The brand's corner radius. */
  radius: StyleValue;
  /** A moment so many days from now, midnight: a value for a date field. */
  daysAhead(days: number): string;
  /** The first table, when there is one: what repeats starts with its rows. */
  table: DataTable | undefined;
}

const COLORS: Record<ColorRole, { name: RegExp; fallback: string }> = {
  primary: { name: /primary|brand|accent|主色|品牌/i, fallback: '#1a1a1a' },
  onPrimary: { name: /on ?primary|主色上/i, fallback: '#ffffff' },
  ink: { name: /\bink\b|text|正文|文字|墨/i, fallback: '#222222' },
  muted: { name: /muted|secondary|次要|浅灰|辅助/i, fallback: '#8a8a8a' },
  surface: { name: /surface|card|paper|底色|卡片|纸/i, fallback: '#f6f5f3' },
  line: { name: /\bline|border|divider|线|描边/i, fallback: '#e6e4e0' },
};

const TYPES: Record<
  TypeRole,
  { name: RegExp; fallback: Pick<Style, 'fontSize' | 'lineHeight' | 'fontWeight'> }
> = {
  title: { name: /title|heading|标题/i, fallback: { fontSize: 44, lineHeight: 1.3, fontWeight: 600 } },
  body: { name: /body|正文/i, fallback: { fontSize: 28, lineHeight: 1.7 } },
  caption: { name: /caption|note|说明|注/i, fallback: { fontSize: 24, lineHeight: 1.5 } },
};

/**
 * Finds the brand's values for the roles that defaults are made of: by the token's id (the default tokens have
 * their role as id), else by its name in either language.
 * @param parent where it will stand; absent: directly on a page
 * @example createFragment('button', dropContextOf(project, parent), Math.random)
 */
export function dropContextOf(project: Project, parent?: NodeId): DropContext {
  const tokens = Object.values(project.tokens).sort(compareOrder);
  const tokenOf = (kind: string, role: string, name: RegExp) => {
    const ofKind = tokens.filter((token) => token.kind === kind);
    return ofKind.find((token) => token.id === role) ?? ofKind.find((token) => name.test(token.name));
  };
  const color = (role: ColorRole): StyleValue => {
    const token = tokenOf('color', role, COLORS[role].name);
    if (token) return { token: token.id };
    if (role !== 'onPrimary') return COLORS[role].fallback;
    const primary = tokenOf('color', 'primary', COLORS.primary.name);
    return textOn(primary?.kind === 'color' ? primary.value : COLORS.primary.fallback);
  };
  const radius = tokenOf('radius', 'radius', /./);
  return {
    text: (local) => (project.app.language === 'en' ? local.en : local.zh),
    color,
    type(role) {
      const token = tokenOf('type', role, TYPES[role].name);
      return token ? { font: { token: token.id } } : TYPES[role].fallback;
    },
    margins: isBarePage(project, parent) ? { marginTop: 32, marginLeft: 40, marginRight: 40 } : {},
    radius: radius ? { token: radius.id } : 16,
    daysAhead: (days) => `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T00:00:00`,
    table: Object.values(project.data)[0],
  };
}

/** Whether content would touch the sides of the screen: a page that has no padding and is no free canvas. */
function isBarePage(project: Project, parent: NodeId | undefined): boolean {
  if (parent === undefined) return true;
  const node = Object.hasOwn(project.nodes, parent) ? project.nodes[parent] : undefined;
  return node?.type === 'page' && node.style.layout !== 'free' && !node.style.paddingLeft;
}

/** White or near-black, whichever reads better on a hex colour (relative luminance as WCAG defines it). */
function textOn(hex: string): string {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(hex);
  if (!digits) return '#ffffff';
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.35 ? '#1a1a1a' : '#ffffff';
}
