/** A function of `utils/format`, in the ES5 that WXS understands and that JavaScript and TypeScript take as well. */
export interface HelperFunction {
  /** One line for the reader of the export. */
  docs: string;
  /** Parameters with the types that the TypeScript export prints. */
  params: readonly (readonly [name: string, type: string])[];
  result: string;
  /** Lines of the body, without its own indentation. */
  body: readonly string[];
  /** Other helpers that it calls. */
  needs?: readonly string[];
}

const value = ['value', 'unknown'] as const;
const digits = ['digits', 'unknown'] as const;
const other = ['other', 'unknown'] as const;

/**
 * WXS knows no `Array.isArray`, `Number()`, `String()` or regular expression literals, and `Date` only by
 * `getDate()`; nothing of the kind is used here, so that one source serves WXS and scripts.
 */
const shared: Record<string, HelperFunction> = {
  isList: {
    docs: 'Whether a value is a list.',
    params: [['value', 'any']],
    result: 'value is unknown[]',
    body: ["return typeof value === 'object' && value !== null && typeof value.length === 'number';"],
  },
  toText: {
    docs: 'A value as text; what is missing is empty.',
    params: [value],
    result: 'string',
    body: [
      "if (value === undefined || value === null || typeof value === 'object') return '';",
      "return '' + value;",
    ],
  },
  toNumber: {
    docs: 'A value as number; what is none is 0.',
    params: [['value', 'any']],
    result: 'number',
    body: [
      'var number = value - 0;',
      "var readable = typeof value === 'number' || typeof value === 'string';",
      'return readable && isFinite(number) ? number : 0;',
    ],
  },
  toFixed: {
    docs: 'A number with so many decimals, at most 10.',
    params: [['number', 'number'], digits],
    result: 'string',
    body: ['return number.toFixed(Math.max(0, Math.min(10, Math.floor(toNumber(digits)))));'],
    needs: ['toNumber'],
  },
  twoDigits: {
    docs: 'A number with a zero in front when it has one digit.',
    params: [['number', 'number']],
    result: 'string',
    body: ["return number < 10 ? '0' + number : '' + number;"],
  },
  digitsAt: {
    docs: 'The number that stands in a text, or -1.',
    params: [
      ['text', 'string'],
      ['from', 'number'],
      ['to', 'number'],
    ],
    result: 'number',
    body: [
      'if (text.length < to) return -1;',
      'for (var i = from; i < to; i++) {',
      "  if (text.charAt(i) < '0' || text.charAt(i) > '9') return -1;",
      '}',
      'return parseInt(text.substring(from, to), 10);',
    ],
  },
  readDate: {
    docs: 'Reads a date by its digits: phones differ in what `Date` understands.',
    params: [value],
    result: '{ year: number; month: number; day: number; hour: number; minute: number } | null',
    body: [
      'var text = toText(value);',
      'var year = digitsAt(text, 0, 4);',
      'var month = digitsAt(text, 5, 7);',
      'var day = digitsAt(text, 8, 10);',
      "if (year < 0 || month < 0 || day < 0 || text.charAt(4) !== '-' || text.charAt(7) !== '-') return null;",
      'var hour = digitsAt(text, 11, 13);',
      'var minute = digitsAt(text, 14, 16);',
      "var separated = text.charAt(10) === 'T' || text.charAt(10) === ' ';",
      "if (!separated || hour < 0 || minute < 0 || text.charAt(13) !== ':') {",
      '  hour = 0;',
      '  minute = 0;',
      '}',
      'return { year: year, month: month, day: day, hour: hour, minute: minute };',
    ],
    needs: ['toText', 'digitsAt'],
  },
};

const texts: Record<string, HelperFunction> = {
  upper: {
    docs: 'The text in capitals.',
    params: [value],
    result: 'string',
    body: ['return toText(value).toUpperCase();'],
    needs: ['toText'],
  },
  lower: {
    docs: 'The text in small letters.',
    params: [value],
    result: 'string',
    body: ['return toText(value).toLowerCase();'],
    needs: ['toText'],
  },
  trim: {
    docs: 'The text without spaces around it.',
    params: [value],
    result: 'string',
    body: ['return toText(value).trim();'],
    needs: ['toText'],
  },
  replace: {
    docs: 'Replaces a piece of text wherever it stands.',
    params: [value, ['search', 'unknown'], ['replacement', 'unknown']],
    result: 'string',
    body: [
      'var piece = toText(search);',
      "return piece === '' ? toText(value) : toText(value).split(piece).join(toText(replacement));",
    ],
    needs: ['toText'],
  },
  slice: {
    docs: 'The piece from a position up to another; negative ones count from the end.',
    params: [value, ['from', 'unknown'], ['to?', 'unknown']],
    result: 'string',
    body: [
      'var text = toText(value);',
      'if (to === undefined || to === null) return text.slice(toNumber(from));',
      'return text.slice(toNumber(from), toNumber(to));',
    ],
    needs: ['toText', 'toNumber'],
  },
  pad: {
    docs: 'Fills up with zeros in front.',
    params: [value, ['length', 'unknown']],
    result: 'string',
    body: [
      'var text = toText(value);',
      'var wanted = Math.min(20, toNumber(length));',
      "while (text.length < wanted) text = '0' + text;",
      'return text;',
    ],
    needs: ['toText', 'toNumber'],
  },
};

const numbers: Record<string, HelperFunction> = {
  fixed: {
    docs: 'The number with so many decimals.',
    params: [value, digits],
    result: 'string',
    body: ['return toFixed(toNumber(value), digits);'],
    needs: ['toFixed', 'toNumber'],
  },
  grouped: {
    docs: 'The number with commas between thousands.',
    params: [value, ['digits?', 'unknown']],
    result: 'string',
    body: [
      'var number = toNumber(value);',
      "var parts = (digits === undefined || digits === null ? '' + number : toFixed(number, digits)).split('.');",
      "var sign = parts[0].charAt(0) === '-' ? '-' : '';",
      'var whole = parts[0].slice(sign.length);',
      "var shown = '';",
      'while (whole.length > 3) {',
      "  shown = ',' + whole.slice(-3) + shown;",
      '  whole = whole.slice(0, -3);',
      '}',
      "return sign + whole + shown + (parts.length > 1 ? '.' + parts[1] : '');",
    ],
    needs: ['toNumber', 'toFixed'],
  },
  percent: {
    docs: 'A share from 0 to 1 as percentage.',
    params: [value, ['digits?', 'unknown']],
    result: 'string',
    body: ["return toFixed(toNumber(value) * 100, digits) + '%';"],
    needs: ['toNumber', 'toFixed'],
  },
  round: {
    docs: 'The nearest whole number.',
    params: [value],
    result: 'number',
    body: ['return Math.round(toNumber(value)) + 0;'],
    needs: ['toNumber'],
  },
  floor: {
    docs: 'The next lower whole number.',
    params: [value],
    result: 'number',
    body: ['return Math.floor(toNumber(value));'],
    needs: ['toNumber'],
  },
  ceil: {
    docs: 'The next higher whole number.',
    params: [value],
    result: 'number',
    body: ['return Math.ceil(toNumber(value)) + 0;'],
    needs: ['toNumber'],
  },
  abs: {
    docs: 'The number without its sign.',
    params: [value],
    result: 'number',
    body: ['return Math.abs(toNumber(value));'],
    needs: ['toNumber'],
  },
  min: {
    docs: 'The lesser of two numbers.',
    params: [value, other],
    result: 'number',
    body: ['return Math.min(toNumber(value), toNumber(other));'],
    needs: ['toNumber'],
  },
  max: {
    docs: 'The greater of two numbers.',
    params: [value, other],
    result: 'number',
    body: ['return Math.max(toNumber(value), toNumber(other));'],
    needs: ['toNumber'],
  },
  number: {
    docs: 'Reads a text as number; 0 when it is none.',
    params: [value],
    result: 'number',
    body: ['return toNumber(value);'],
    needs: ['toNumber'],
  },
};

const dates: Record<string, HelperFunction> = {
  date: {
    docs: 'A date in a pattern: YYYY, MM or M, DD or D, HH or H, mm.',
    params: [value, ['pattern', 'unknown']],
    result: 'string',
    body: [
      'var date = readDate(value);',
      "if (!date) return '';",
      'var signs = [',
      "  ['YYYY', '' + date.year],",
      "  ['MM', twoDigits(date.month)],",
      "  ['M', '' + date.month],",
      "  ['DD', twoDigits(date.day)],",
      "  ['D', '' + date.day],",
      "  ['HH', twoDigits(date.hour)],",
      "  ['H', '' + date.hour],",
      "  ['mm', twoDigits(date.minute)],",
      '];',
      'var rest = toText(pattern);',
      "var shown = '';",
      'while (rest.length > 0) {',
      '  var piece = rest.charAt(0);',
      '  var text = piece;',
      '  for (var i = 0; i < signs.length; i++) {',
      '    if (rest.indexOf(signs[i][0]) === 0) {',
      '      piece = signs[i][0];',
      '      text = signs[i][1];',
      '      break;',
      '    }',
      '  }',
      '  shown += text;',
      '  rest = rest.slice(piece.length);',
      '}',
      'return shown;',
    ],
    needs: ['readDate', 'twoDigits', 'toText'],
  },
  weekday: {
    docs: 'Day of the week, 0 for Sunday (Zeller’s congruence); null when it is no date.',
    params: [value],
    result: 'any',
    body: [
      'var date = readDate(value);',
      'if (!date) return null;',
      'var month = date.month < 3 ? date.month + 12 : date.month;',
      'var year = date.month < 3 ? date.year - 1 : date.year;',
      'var leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);',
      'return (date.day + Math.floor((13 * (month + 1)) / 5) + year + leapDays + 6) % 7;',
    ],
    needs: ['readDate'],
  },
};

const lists: Record<string, HelperFunction> = {
  length: {
    docs: 'How many items a list has, or characters a text.',
    params: [value],
    result: 'number',
    body: ['return isList(value) ? value.length : toText(value).length;'],
    needs: ['isList', 'toText'],
  },
  empty: {
    docs: 'Whether there is nothing: no text, no items, no value.',
    params: [value],
    result: 'boolean',
    body: [
      "if (value === undefined || value === null || value === '') return true;",
      'return isList(value) && value.length === 0;',
    ],
    needs: ['isList'],
  },
  contains: {
    docs: 'Whether a list has an item, or a text a piece.',
    params: [value, ['item', 'unknown']],
    result: 'boolean',
    body: [
      'if (isList(value)) return value.indexOf(item === undefined ? null : item) >= 0;',
      'return toText(value).indexOf(toText(item)) >= 0;',
    ],
    needs: ['isList', 'toText'],
  },
  join: {
    docs: 'The items as one text.',
    params: [value, ['separator?', 'unknown']],
    result: 'string',
    body: [
      "if (!isList(value)) return '';",
      "var between = separator === undefined || separator === null ? ', ' : toText(separator);",
      "var text = '';",
      'for (var i = 0; i < value.length; i++) {',
      "  text += (i > 0 ? between : '') + toText(value[i]);",
      '}',
      'return text;',
    ],
    needs: ['isList', 'toText'],
  },
  first: {
    docs: 'The first item.',
    params: [['list', 'any']],
    result: 'any',
    body: ['return isList(list) && list.length > 0 ? list[0] : null;'],
    needs: ['isList'],
  },
  last: {
    docs: 'The last item.',
    params: [['list', 'any']],
    result: 'any',
    body: ['return isList(list) && list.length > 0 ? list[list.length - 1] : null;'],
    needs: ['isList'],
  },
};

/** The functions that pages call, by name: those of the expression language. */
export const helperFunctions: Readonly<Record<string, HelperFunction>> = {
  ...texts,
  ...numbers,
  ...dates,
  ...lists,
};

/** What those call. */
export const sharedHelpers: Readonly<Record<string, HelperFunction>> = shared;
