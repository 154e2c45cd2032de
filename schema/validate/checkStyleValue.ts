import type { Project } from '../project.ts';
import type { Fill, Shadow, Style, StyleValue } from '../style.ts';
import { styleProperties } from '../styleProperties.ts';
import type { StyleControl, StyleProperty } from '../styles/styleProperty.ts';
import { isColor, isRelativeLength, isTokenRef } from '../styles/styleValues.ts';
import { type Site, say, tell } from './problem.ts';

type Check<Value> = (
  project: Project,
  property: StyleProperty,
  value: Value,
  path: string,
  site: Site,
) => void;

const CHECKS = {
  length: checkLength,
  color: (project, _, value: StyleValue, path, site) => checkColor(project, value, path, site),
  font: checkToken,
  number: (_, property, value: unknown, path, site) => checkNumber(property, value, path, site),
  select: (_, property, value: unknown, path, site) => {
    if (!property.options?.some((option) => option.value === value)) {
      bad(path, site, '不是可选的值', 'is not one of the choices');
    }
  },
  boolean: (_, __, value: unknown, path, site) => {
    if (typeof value !== 'boolean') bad(path, site, '应为是或否', 'should be yes or no');
  },
  fill: (project, _, value: Fill, path, site) => checkFill(project, value, path, site),
  shadow: (project, _, value: readonly Shadow[], path, site) => {
    value.forEach(({ color, blur }, i) => {
      checkColor(project, color, `${path}[${i}].color`, site);
      if (blur < 0) bad(`${path}[${i}].blur`, site, '不能为负数', 'cannot be negative');
    });
  },
  /** Its values are all that the type allows. */
  pin: () => undefined,
} satisfies Record<StyleControl, Check<never>>;

/**
 * Checks one style property's value, which has the shape that the type says.
 * @example
 * checkStyleValue(project, 'width', '50%', 'style.width', site);
 */
export function checkStyleValue(
  project: Project,
  key: keyof Style,
  value: Style[keyof Style],
  path: string,
  site: Site,
): void {
  const property = styleProperties[key];
  // A property's control follows from its type; TypeScript cannot see that they agree.
  (CHECKS[property.control] as Check<typeof value>)(project, property, value, path, site);
}

/**
 * Checks a colour: a text that WXSS takes, or a colour token.
 * @example
 * checkColor(project, app.background, 'background', site);
 */
export function checkColor(project: Project, value: StyleValue, path: string, site: Site): void {
  if (isTokenRef(value)) checkToken(project, { tokens: ['color'] }, value, path, site);
  else if (typeof value !== 'string' || !isColor(value)) {
    bad(path, site, '不是颜色（#rrggbb 或 rgba()）', 'is not a colour (#rrggbb or rgba())');
  }
}

function checkToken(
  project: Project,
  property: Pick<StyleProperty, 'tokens'>,
  value: StyleValue,
  path: string,
  site: Site,
): void {
  const id = isTokenRef(value) ? value.token : '';
  const token = Object.hasOwn(project.tokens, id) ? project.tokens[id] : undefined;
  if (!token) {
    tell(
      site,
      'error',
      'missing-token',
      path,
      say(`品牌样式 ${id} 不存在。`, `The token ${id} does not exist.`),
      say('另选一个品牌样式或固定的值。', 'Choose another token or a fixed value.'),
    );
  } else if (!property.tokens?.includes(token.kind)) {
    bad(path, site, '不能使用这类品牌样式', 'cannot use a token of this kind');
  }
}

function checkLength(
  project: Project,
  property: StyleProperty,
  value: StyleValue,
  path: string,
  site: Site,
): void {
  if (isTokenRef(value)) checkToken(project, property, value, path, site);
  else if (typeof value === 'number') checkNumber(property, value, path, site);
  else if (!property.keywords?.includes(value)) {
    const negative = value.startsWith('-') && property.min !== undefined && property.min >= 0;
    if (property.relative && isRelativeLength(value) && !negative) return;
    bad(path, site, '不是有效的长度', 'is not a length that can be used here');
  }
}

function checkNumber(property: StyleProperty, value: unknown, path: string, site: Site): void {
  const { min = -1e5, max = 1e5 } = property;
  if (typeof value !== 'number' || !(value >= min && value <= max)) {
    bad(path, site, `应为 ${min} 到 ${max} 的数字`, `should be a number from ${min} to ${max}`);
  } else if (property.integer && !Number.isInteger(value)) {
    bad(path, site, '应为整数', 'should be a whole number');
  }
}

function checkFill(project: Project, fill: Fill, path: string, site: Site): void {
  if (fill.kind === 'color') checkColor(project, fill.color, `${path}.color`, site);
  else if (fill.kind === 'image') checkFillImage(project, fill, path, site);
  else {
    const { stops } = fill.gradient;
    if (stops.length < 2) bad(path, site, '渐变至少需要两个颜色', 'needs two colours at least');
    stops.forEach(({ color }, i) => {
      checkColor(project, color, `${path}.gradient.stops[${i}].color`, site);
    });
  }
}

function checkFillImage(project: Project, fill: Fill & { kind: 'image' }, path: string, site: Site): void {
  const asset = Object.hasOwn(project.assets, fill.asset) ? project.assets[fill.asset] : undefined;
  if (!asset) {
    tell(
      site,
      'error',
      'missing-asset',
      `${path}.asset`,
      say('背景图片不存在。', 'The background picture does not exist.'),
      say('另选一张图片，或去掉背景。', 'Choose another picture, or take the fill away.'),
    );
  } else if (!('url' in asset.source)) {
    tell(
      site,
      'error',
      'fill-needs-url',
      `${path}.asset`,
      say(
        '小程序样式不能使用包内的图片作背景。',
        "A mini-program's styles cannot show pictures of the package.",
      ),
      say(
        '改用网址图片，或用图片组件铺在下层。',
        'Use a picture with an address, or an image below the content.',
      ),
    );
  }
}

function bad(path: string, site: Site, zh: string, en: string): void {
  tell(
    site,
    'error',
    'bad-style',
    path,
    say(`样式值${zh}。`, `The value ${en}.`),
    say('更正或清除该样式。', 'Correct the style, or clear it.'),
  );
}
