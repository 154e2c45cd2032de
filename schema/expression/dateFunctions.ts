import type { Json } from '../json.ts';
import type { ExpressionFunction } from './expressionFunction.ts';
import { toText } from './values.ts';

const date = { name: 'date', kinds: ['date', 'text'] } as const;

interface DateParts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

/**
 * Dates are local (Beijing) texts without zone: `2027-03-20` or `2027-03-20T09:30:00`. They are read by their digits,
 * never through `Date`, whose parsing of such texts differs between iOS and Android.
 */
function readDate(value: Json | undefined): DateParts | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d))?/.exec(toText(value));
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return { year, month, day, hour, minute };
}

const two = (value: number) => (value < 10 ? `0${value}` : String(value));

/** Day of the week, 0 for Sunday, by Zeller's congruence. */
function dayOfWeek({ year, month, day }: DateParts): number {
  const m = month < 3 ? month + 12 : month;
  const y = month < 3 ? year - 1 : year;
  const leap = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return (day + Math.floor((13 * (m + 1)) / 5) + y + leap + 6) % 7;
}

export const dateFunctions: readonly ExpressionFunction[] = [
  {
    name: 'date',
    params: [date, { name: 'pattern', kinds: ['text'] }],
    result: 'text',
    docs: {
      zh: '按格式写日期：YYYY 年、MM/M 月、DD/D 日、HH/H 时、mm 分。',
      en: 'A date in a pattern: YYYY year, MM or M month, DD or D day, HH or H hour, mm minutes.',
    },
    examples: [
      { args: ['2027-03-05', 'M月D日'], value: '3月5日' },
      { args: ['2027-03-05T09:30:00', 'YYYY.MM.DD HH:mm'], value: '2027.03.05 09:30' },
      { args: ['soon', 'YYYY'], value: '' },
    ],
    implementation: (value, pattern) => {
      const parts = readDate(value);
      if (!parts) return '';
      const shown: Record<string, string> = {
        YYYY: String(parts.year),
        MM: two(parts.month),
        M: String(parts.month),
        DD: two(parts.day),
        D: String(parts.day),
        HH: two(parts.hour),
        H: String(parts.hour),
        mm: two(parts.minute),
      };
      return toText(pattern).replace(/YYYY|MM|M|DD|D|HH|H|mm/g, (sign) => shown[sign] ?? sign);
    },
  },
  {
    name: 'weekday',
    params: [date],
    result: 'number',
    docs: { zh: '星期几：0 为周日，6 为周六。', en: 'Day of the week: 0 is Sunday, 6 is Saturday.' },
    examples: [
      { args: ['2027-03-20'], value: 6 },
      { args: ['2024-02-29T10:00:00'], value: 4 },
      { args: ['soon'], value: null },
    ],
    implementation: (value) => {
      const parts = readDate(value);
      return parts ? dayOfWeek(parts) : null;
    },
  },
];
