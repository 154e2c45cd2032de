const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['minute', 60_000],
  ['hour', 3_600_000],
  ['day', 86_400_000],
];

/**
 * When something happened, as people say it: "5 minutes ago", "yesterday", and the date after a week.
 * @param at ms since 1970
 */
export function timeAgo(at: number, language: string, now = Date.now()): string {
  const past = now - at;
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (past < 60_000) return format.format(0, 'second');
  if (past > 7 * 86_400_000) {
    const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
    const options: Intl.DateTimeFormatOptions = {
      month: 'long',
      day: 'numeric',
      ...(sameYear ? {} : { year: 'numeric' }),
    };
    return new Intl.DateTimeFormat(language, options).format(at);
  }
  const [unit, length] = STEPS.findLast(([, ms]) => past >= ms) ?? ['minute', 60_000];
  return format.format(-Math.floor(past / length), unit);
}
