import fc from 'fast-check';

/** Texts that break careless printers of WXML, WXSS, JSON or JavaScript. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<>&"\'{{}}\\`',
  '</view><view wx:if="{{true}}">',
  '{{ a }} {{{b}}} }}',
  'it\'s "quoted" `ticked` $' + '{not} a template',
  'C:\\path\\new\\table',
  '&lt;b&gt; &amp; &nbsp; &#39;',
  'line one\nline two\n\nline four',
  'tab\tand  two spaces ',
  ' leading and trailing ',
  '\u2028 line and \u2029 paragraph separators',
  '😀 👩‍👩‍👧‍👦 🇨🇳 e\u0301',
  '外滩 · 武康路 1 号，周一至周日 10:00–22:00',
  'مرحبا \u202eRTL',
  '<!-- --> <wxs> */ // /* */ #{x} @import',
  '__proto__',
  'constructor',
  'null',
  '0',
  '-1.5e3',
];

/**
 * Texts as designers and attackers write them. No control characters but tab and line feed: a page cannot show
 * others.
 * @example
 * fc.assert(fc.property(hostileText(), (text) => shows(text)));
 */
export function hostileText(options: { maxLength?: number } = {}): fc.Arbitrary<string> {
  const { maxLength = 40 } = options;
  return fc.oneof(
    { arbitrary: fc.string({ unit: 'grapheme', maxLength }), weight: 2 },
    { arbitrary: fc.constantFrom(...HOSTILE_TEXTS).map((text) => text.slice(0, maxLength)), weight: 3 },
    {
      arbitrary: fc
        .array(
          fc.constantFrom('<', '>', '&', '"', "'", '{{', '}}', '\\', '`', '$', '\n', '中', '😀', ' ', 'a'),
          {
            maxLength: Math.floor(maxLength / 2),
          },
        )
        .map((parts) => parts.join('')),
      weight: 1,
    },
  );
}
