import { describe, expect, it } from 'vitest';
import { breakLines } from './drawCover.ts';
import { timeAgo } from './timeAgo.ts';

const NOW = Date.UTC(2027, 2, 20, 12);
const MINUTE = 60_000;

describe('timeAgo', () => {
  it.each([
    [10_000, 'now', '现在'],
    [5 * MINUTE, '5 minutes ago', '5分钟前'],
    [3 * 60 * MINUTE, '3 hours ago', '3小时前'],
    [25 * 60 * MINUTE, 'yesterday', '昨天'],
    [6 * 24 * 60 * MINUTE, '6 days ago', '6天前'],
    [20 * 24 * 60 * MINUTE, 'February 28', '2月28日'],
    [400 * 24 * 60 * MINUTE, 'February 13, 2026', '2026年2月13日'],
  ])('%d ms ago is %s', (past, en, zh) => {
    expect(timeAgo(NOW - past, 'en', NOW)).toBe(en);
    expect(timeAgo(NOW - past, 'zh-CN', NOW)).toBe(zh);
  });
});

describe('breakLines', () => {
  const fits = (most: number) => (line: string) => line.length <= most;

  it('breaks at spaces, and Chinese anywhere', () => {
    expect(breakLines('Paris, an afternoon', fits(10), 3)).toEqual(['Paris, an', 'afternoon']);
    expect(breakLines('春日从这里开始', fits(4), 3)).toEqual(['春日从这', '里开始']);
  });

  it('says when there is more', () => {
    expect(breakLines('one two three four', fits(4), 2)).toEqual(['one', 'two…']);
  });

  it('keeps a word that fits nowhere whole', () => {
    expect(breakLines('incomprehensible', fits(4), 2)).toEqual(['incomprehensible']);
  });
});
