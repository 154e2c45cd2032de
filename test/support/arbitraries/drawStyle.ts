import type { Project } from '../../../schema/project.ts';
import type { Fill, Style, StyleGroup, StyleValue } from '../../../schema/style.ts';
import { styleProperties } from '../../../schema/styleProperties.ts';
import type { StyleProperty } from '../../../schema/styles/styleProperty.ts';
import type { Draw } from './draw.ts';

/** A style of properties of some groups, each with a value that validates. */
export function drawStyle(draw: Draw, groups: readonly StyleGroup[], project: Project): Style {
  const style: Record<string, unknown> = {};
  const offered = Object.entries(styleProperties).filter(([, { group }]) => groups.includes(group));
  if (offered.length === 0) return {};
  for (let left = draw.int(6); left > 0; left--) {
    const [key, property] = draw.pick(offered);
    const value = drawValue(draw, property, project);
    // What sits in a free container gets its place when the tree is built.
    if (value !== undefined && property.group !== 'place') style[key] = value;
  }
  return style as Style;
}

function drawValue(draw: Draw, property: StyleProperty, project: Project): unknown {
  switch (property.control) {
    case 'length':
      return drawLength(draw, property, project);
    case 'color':
      return drawColor(draw, project);
    case 'number':
      return drawNumber(draw, property);
    case 'select':
      return draw.pick(property.options ?? []).value;
    case 'boolean':
      return draw.chance(2);
    case 'font':
      return drawToken(draw, ['type'], project);
    case 'fill':
      return drawFill(draw, project);
    case 'shadow':
      return [
        {
          x: draw.int(20) - 10,
          y: draw.int(20),
          blur: draw.int(60),
          spread: draw.int(10) - 5,
          color: drawColor(draw, project),
        },
        ...(draw.chance(3)
          ? [{ x: 0, y: 1, blur: 2, spread: 0, color: 'rgba(0, 0, 0, 0.2)', inset: true }]
          : []),
      ];
    case 'pin':
      return undefined;
  }
}

/** A colour as a style or a colour field takes it. */
export function drawColor(draw: Draw, project: Project): StyleValue {
  const fixed = draw.pick([
    '#1a1a1a',
    '#fff',
    '#0a3d2e80',
    'rgba(10, 20, 30, 0.5)',
    'rgb(255, 0, 0)',
    'transparent',
  ]);
  return draw.chance(3) ? (drawToken(draw, ['color'], project) ?? fixed) : fixed;
}

function drawToken(draw: Draw, kinds: readonly string[], project: Project): { token: string } | undefined {
  const tokens = Object.values(project.tokens).filter(({ kind }) => kinds.includes(kind));
  return tokens.length > 0 ? { token: draw.pick(tokens).id } : undefined;
}

function drawNumber(draw: Draw, { min = -100, max = 400, integer }: StyleProperty): number {
  const value = min + draw.int(Math.max(1, Math.floor((max - min) * 4))) / 4;
  return integer ? Math.ceil(value) + 0 : value;
}

function drawLength(draw: Draw, property: StyleProperty, project: Project): StyleValue {
  const { min = -40, keywords = [], relative, tokens = [] } = property;
  const choices: (() => StyleValue)[] = [() => Math.max(min, draw.int(300) / 2)];
  if (relative) choices.push(() => draw.pick(['100%', '50%', '33.33%', '100vh']));
  if (keywords.length > 0) choices.push(() => draw.pick(keywords));
  const token = drawToken(draw, tokens, project);
  if (token) choices.push(() => token);
  return draw.pick(choices)();
}

function drawFill(draw: Draw, project: Project): Fill {
  const pictures = Object.values(project.assets).filter(
    ({ source, mime }) => 'url' in source && mime.startsWith('image/'),
  );
  const color = (): Fill => ({ kind: 'color', color: drawColor(draw, project) });
  const gradient = (): Fill => ({
    kind: 'gradient',
    gradient: {
      angle: draw.int(361),
      stops: [
        { color: drawColor(draw, project), at: 0 },
        { color: drawColor(draw, project), at: 50 + draw.int(51) },
      ],
    },
  });
  const image = (): Fill => ({
    kind: 'image',
    asset: draw.pick(pictures).id,
    size: draw.pick(['cover', 'contain', 'tile']),
  });
  return draw.pick(pictures.length > 0 ? [color, gradient, image] : [color, gradient])();
}
