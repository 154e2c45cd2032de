import { spreadKeys } from '../../../schema/order.ts';
import type { TokenRecord, TypeToken } from '../../../schema/project.ts';
import type { TokenRef } from '../../../schema/style.ts';
import type { Copy } from './copy.ts';

/** A token without what its place in the list gives. */
type Entry = TokenRecord extends infer T ? (T extends TokenRecord ? Omit<T, 'order'> : never) : never;

/**
 * The brand: values are those of `pictures/palette.mjs`. Ids are roles, so that what is dropped from the palette
 * later takes the brand's look by itself.
 */
export function brandTokens({ locale }: Pick<Copy, 'locale'>): Record<string, TokenRecord> {
  const say = (zh: string, en: string) => (locale === 'en' ? en : zh);
  const entries = [...colors(say), ...typeStyles(say, locale), ...lengths(say)];
  const keys = spreadKeys(entries.length);
  return Object.fromEntries(
    entries.map((entry, i) => [entry.id, { ...entry, order: keys[i] ?? 'a0' } as TokenRecord]),
  );
}

type Say = (zh: string, en: string) => string;

function colors(say: Say): Entry[] {
  const color = (id: string, name: string, value: string): Entry => ({ id, kind: 'color', name, value });
  return [
    color('paper', say('纸', 'Paper'), '#f5ece0'),
    color('surface', say('卡纸', 'Card'), '#fcf7f0'),
    color('ink', say('墨', 'Ink'), '#1c1123'),
    color('text', say('茄紫', 'Aubergine'), '#3a1a33'),
    color('muted', say('石楠', 'Heather'), '#75596b'),
    color('primary', say('酒红', 'Oxblood'), '#6a2130'),
    color('onPrimary', say('灯', 'Lamp'), '#fbddb0'),
    color('apricot', say('杏', 'Apricot'), '#e9a26b'),
    color('line', say('折痕', 'Fold'), '#dfcfc0'),
  ];
}

function typeStyles(say: Say, locale: Copy['locale']): Entry[] {
  const type = (
    id: string,
    name: string,
    value: Partial<TypeToken> & { size: number; line: number },
  ): Entry => {
    const { size, line, ...rest } = value;
    const lineHeight = Math.round((line / size) * 100) / 100;
    const plain: TypeToken = { size, lineHeight, weight: 400, letterSpacing: 0, family: 'sans' };
    return { id, kind: 'type', name, value: { ...plain, ...rest } };
  };
  const serif = { family: 'serif' as const };
  // Latin letters stand closer than characters do; only capitals are spaced, and less.
  const space = (zh: number, en = 0) => ({ letterSpacing: locale === 'en' ? en : zh });
  return [
    type('display', say('封面', 'Display'), { size: 76, line: 96, ...space(4), ...serif }),
    type('headline', say('大标题', 'Headline'), { size: 56, line: 76, ...space(2), ...serif }),
    type('title', say('标题', 'Title'), { size: 44, line: 60, ...space(1), ...serif }),
    type('lead', say('引言', 'Lead'), { size: 32, line: 54, ...space(0.5), ...serif }),
    type('body', say('正文', 'Body'), { size: 28, line: 50, ...space(0.5) }),
    type('caption', say('说明', 'Caption'), { size: 24, line: 36 }),
    type('eyebrow', say('眉题', 'Eyebrow'), { size: 22, line: 32, ...space(6, 4) }),
    type('label', say('按钮', 'Label'), { size: 26, line: 40, ...space(4, 1) }),
    type('numeral', say('数字', 'Numeral'), { size: 64, line: 72, weight: 300, ...serif }),
  ];
}

function lengths(say: Say): Entry[] {
  const length = (id: string, kind: 'space' | 'radius', name: string, value: number): Entry => ({
    id,
    kind,
    name,
    value,
  });
  return [
    length('hair', 'space', say('一丝', 'Hair'), 8),
    length('small', 'space', say('小', 'Small'), 16),
    length('gap', 'space', say('间', 'Gap'), 24),
    length('margin', 'space', say('页边', 'Margin'), 48),
    length('block', 'space', say('段', 'Block'), 72),
    length('section', 'space', say('章', 'Section'), 120),
    length('indent', 'space', say('缩进', 'Indent'), 144),
    length('radius', 'radius', say('纸角', 'Card'), 4),
    length('arch', 'radius', say('拱', 'Arch'), 200),
  ];
}

/** A reference to a token. */
export const token = (id: string): TokenRef => ({ token: id });
