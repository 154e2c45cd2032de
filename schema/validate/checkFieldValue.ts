import { isAssetUrl } from '../assetFile.ts';
import { isName } from '../expression/names.ts';
import type { Field, FieldKind, FieldOf } from '../field.ts';
import type { Json } from '../json.ts';
import { limits } from '../limits.ts';
import { pageOf } from '../tree.ts';
import { checkSource } from './checkSource.ts';
import { checkColor } from './checkStyleValue.ts';
import { type Severity, type Site, say, tell } from './problem.ts';
import type { FieldContext } from './validateFields.ts';

/** A check's finding; undefined when all is well. */
interface Finding {
  code: string;
  severity: Severity;
  zh: string;
  en: string;
}

type Check<K extends FieldKind> = (
  value: Json,
  field: FieldOf<K>,
  context: FieldContext,
) => Finding | undefined;

const wrongType = (zh: string, en: string): Finding => ({
  code: 'prop-type',
  severity: 'error',
  zh: `应为${zh}。`,
  en: `It should be ${en}.`,
});
const finding = (severity: Severity, code: string, zh: string, en: string): Finding => ({
  code,
  severity,
  zh,
  en,
});

function textThat(check: (value: string) => Finding | undefined) {
  return (value: Json) => (typeof value === 'string' ? check(value) : wrongType('文字', 'a text'));
}

const ALLOWED_TAGS = new Set('p br strong em u s h2 h3 ul ol li blockquote'.split(' '));

const asset = (value: Json, { project }: FieldContext): Finding | undefined => {
  if (value === null) return undefined;
  if (typeof value !== 'object' || Array.isArray(value)) return wrongType('素材', 'an asset');
  if (typeof value.asset === 'string') {
    if (Object.hasOwn(project.assets, value.asset)) return undefined;
    return finding('error', 'missing-asset', '素材不存在。', 'The asset does not exist.');
  }
  if (typeof value.url !== 'string') return wrongType('素材或网址', 'an asset or an address');
  return isAssetUrl(value.url)
    ? undefined
    : finding('error', 'bad-url', '网址无效。', 'The address is not valid.');
};

const CHECKS: { [K in Exclude<FieldKind, 'color' | 'params'>]: Check<K> } = {
  text: (value, { maxLength = limits.maxTextLength }) => {
    if (typeof value !== 'string') return wrongType('文字', 'a text');
    if (value.length <= maxLength) return undefined;
    const severity = value.length > limits.maxTextLength ? 'error' : 'warning';
    return finding(
      severity,
      'long-text',
      `超过 ${maxLength} 个字符。`,
      `It has more than ${maxLength} characters.`,
    );
  },
  multiline: textThat(checkLength),
  richText: textThat((value) => {
    const tags = [...value.matchAll(/<\/?([a-zA-Z][a-zA-Z0-9]*)/g)].map(([, tag = '']) => tag.toLowerCase());
    const bad = tags.find((tag) => !ALLOWED_TAGS.has(tag));
    if (!bad) return checkLength(value);
    return finding('warning', 'rich-text-tag', `不支持标签 <${bad}>。`, `The tag <${bad}> is not supported.`);
  }),
  number: (value, { min = -Infinity, max = Infinity }) => {
    if (typeof value !== 'number') return wrongType('数字', 'a number');
    if (value >= min && value <= max) return undefined;
    return finding(
      'warning',
      'out-of-range',
      `应在 ${min} 到 ${max} 之间。`,
      `It should be from ${min} to ${max}.`,
    );
  },
  boolean: (value) => (typeof value === 'boolean' ? undefined : wrongType('是或否', 'yes or no')),
  select: (value, { options }) =>
    options.some((option) => option.value === value)
      ? undefined
      : finding('error', 'not-a-choice', '不是可选的值。', 'It is not one of the choices.'),
  image: (value, _, context) => asset(value, context),
  video: (value, _, context) => asset(value, context),
  icon: textThat((value) =>
    /^[a-z0-9-]*$/.test(value)
      ? undefined
      : finding('error', 'bad-icon', '图标名称无效。', 'It is no icon name.'),
  ),
  datetime: textThat((value) =>
    value === '' || /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?$/.test(value)
      ? undefined
      : finding(
          'error',
          'bad-date',
          '日期格式应为 2027-03-20T00:00:00。',
          'A date looks like 2027-03-20T00:00:00.',
        ),
  ),
  phone: textThat((value) =>
    /^[0-9+\-() *#,]*$/.test(value)
      ? undefined
      : finding(
          'warning',
          'bad-phone',
          '电话号码含有无法拨打的字符。',
          'It has characters that cannot be dialled.',
        ),
  ),
  url: textThat((value) =>
    value === '' || /^https?:\/\/\S+$/.test(value)
      ? undefined
      : finding('warning', 'bad-url', '网址应以 https:// 开头。', 'An address begins with https://.'),
  ),
  location: (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return wrongType('位置', 'a location');
    const { latitude, longitude } = value;
    const inside = (degrees: Json | undefined, most: number) =>
      typeof degrees === 'number' && Math.abs(degrees) <= most;
    if (inside(latitude, 90) && inside(longitude, 180)) return undefined;
    return finding('error', 'bad-location', '经纬度无效。', 'Latitude or longitude is out of range.');
  },
  page: (value, _, { project }) => {
    if (typeof value !== 'string') return wrongType('页面', 'a page');
    if (value === '' || Object.hasOwn(project.pages, value)) return undefined;
    return finding('warning', 'missing-page', '目标页面已不存在。', 'The page that it leads to is gone.');
  },
  node: (value, { types }, { project, page }) => {
    if (typeof value !== 'string') return wrongType('元素', 'a node');
    const node = Object.hasOwn(project.nodes, value) ? project.nodes[value] : undefined;
    if (value === '' || (node && types.includes(node.type) && pageOf(project, value)?.id === page.id))
      return undefined;
    return finding(
      'warning',
      'missing-node',
      '目标元素不在本页。',
      'The node that it names is not on this page.',
    );
  },
  state: (value, _, { page }) => {
    if (typeof value !== 'string') return wrongType('变量', 'a variable');
    if (value === '' || page.state.some(({ key }) => key === value)) return undefined;
    return finding(
      'warning',
      'missing-state',
      `本页没有变量“${value}”。`,
      `The page has no variable "${value}".`,
    );
  },
  options: (value) => {
    const entries = entriesWith(value, ['label', 'value']);
    if (!entries) return wrongType('选项列表', 'a list of choices');
    if (new Set(entries.map((entry) => entry.value)).size === entries.length) return undefined;
    return finding('warning', 'same-choice', '有选项的值相同。', 'Two choices have the same value.');
  },
  areas: (value) => {
    const entries = entriesWith(value, ['key', 'label']);
    const inside = (part: Json | undefined) => typeof part === 'number' && part >= 0 && part <= 100;
    if (!entries?.every(({ x, y, width, height }) => [x, y, width, height].every(inside))) {
      return wrongType('区域列表（百分比）', 'a list of areas in percent');
    }
    if (!entries.every(({ key }) => /^[A-Za-z][A-Za-z0-9_-]*$/.test(String(key)))) {
      return finding(
        'error',
        'bad-area',
        '区域的键应为英文字母开头。',
        "An area's key begins with a letter.",
      );
    }
    if (new Set(entries.map(({ key }) => key)).size === entries.length) return undefined;
    return finding('error', 'bad-area', '有区域的键相同。', 'Two areas have the same key.');
  },
  code: textThat(checkLength),
};

/**
 * Checks a literal value of a field.
 * @example
 * checkFieldValue(context, field, node.props.src ?? null, 'props.src', site);
 */
export function checkFieldValue(
  context: FieldContext,
  field: Field,
  value: Json,
  path: string,
  site: Site,
): void {
  if (field.kind === 'color') {
    if (value !== '') checkColor(context.project, value as string, path, site);
  } else if (field.kind === 'params') checkParams(value, path, context, site);
  else {
    // The table has the check of each kind; TypeScript cannot follow that the kinds agree.
    const found = (CHECKS[field.kind] as Check<FieldKind>)(value, field, context);
    if (found) report(found, field, path, site);
  }
}

function checkLength(value: string): Finding | undefined {
  const max = limits.maxTextLength;
  if (value.length <= max) return undefined;
  return finding('error', 'long-text', `超过 ${max} 个字符。`, `It has more than ${max} characters.`);
}

/** The value as a list of objects that have the given keys as texts. */
function entriesWith(value: Json, keys: readonly string[]): { [key: string]: Json }[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const entries = value.filter(
    (entry): entry is { [key: string]: Json } =>
      typeof entry === 'object' &&
      entry !== null &&
      !Array.isArray(entry) &&
      keys.every((key) => typeof entry[key] === 'string'),
  );
  return entries.length === value.length ? entries : undefined;
}

function checkParams(value: Json, path: string, { scope }: FieldContext, site: Site): void {
  const entries =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined;
  const texts = entries?.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  if (!texts || texts.length !== entries?.length) {
    tell(site, 'error', 'prop-type', path, say('应为参数。', 'It should be parameters.'), REMEDY);
    return;
  }
  for (const [name, source] of texts) {
    if (!isName(name)) {
      tell(
        site,
        'error',
        'bad-name',
        `${path}.${name}`,
        say('参数名应为英文字母、数字或下划线。', 'Names of parameters are letters, digits and underscores.'),
        REMEDY,
      );
    }
    checkSource(source, scope, `${path}.${name}`, site, ['text', 'number', 'boolean', 'date']);
  }
}

const REMEDY = say('更正该值，或恢复默认。', 'Correct the value, or reset it.');

function report({ severity, code, zh, en }: Finding, field: Field, path: string, site: Site): void {
  tell(site, severity, code, path, say(`“${field.label.zh}”：${zh}`, `"${field.label.en}": ${en}`), REMEDY);
}
