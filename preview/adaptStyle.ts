/** What compiled styles ask of the phone in their media queries. */
export interface StyleEnvironment {
  /** px, of the phone's screen. */
  width: number;
  theme: 'light' | 'dark';
}

const QUERY = /@(?:media|container)\b[^{;]*/gi;
const LENGTH = /([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)rpx\b/gi;
const SCHEME = /\(\s*prefers-color-scheme\s*(?::\s*(light|dark)\s*)?\)/gi;

/** Conditions that hold always and never, and combine with others as the original did. */
const HOLDS = '(min-width:0px)';
const FAILS = '(max-width:0px)';

/** Whether `adaptStyle` may return another text for another phone. */
export function dependsOnPhone(css: string): boolean {
  return /rpx|prefers-color-scheme/i.test(css) && adaptStyle(css, { width: 750, theme: 'dark' }) !== css;
}

/**
 * Compiled CSS (`Bundle.appStyle`, `ComponentBundle.style`) for one phone: `rpx` in media queries, where custom
 * properties do not work, becomes px, and `prefers-color-scheme` asks for the app's theme, not for that of the
 * browser around it. To be done when a sheet is put into the document and again when the phone changes.
 *
 * @example adaptStyle('@media (min-width: 750rpx) {}', { width: 390, theme: 'light' }) === '@media (min-width: 390px) {}'
 */
export function adaptStyle(css: string, environment: StyleEnvironment): string {
  if (!/rpx|prefers-color-scheme/i.test(css)) return css;
  return css.replace(QUERY, (query) =>
    query
      .replace(LENGTH, (_, amount: string) => `${(Number(amount) * environment.width) / 750}px`)
      .replace(SCHEME, (_, scheme: string | undefined) =>
        scheme === undefined || scheme.toLowerCase() === environment.theme ? HOLDS : FAILS,
      ),
  );
}
