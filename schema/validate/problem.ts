import type { RecordRef } from '../diff.ts';
import type { LocalText } from '../text.ts';

export type Severity = 'error' | 'warning' | 'note';

/** Something in a document that is wrong, will not do what it seems to, or is worth a look. */
export interface Problem {
  /** Stable, e.g. `unknown-component`. */
  code: string;
  /** `error`: no output can be made; `warning`: something will not work; `note`: worth knowing. */
  severity: Severity;
  /** For people, e.g. `pages/Home › Hero › props.src`. */
  where: string;
  message: LocalText;
  /** What to do. */
  remedy: LocalText;
  ref?: RecordRef;
  /** Inside the record, e.g. `props.src`, `bind.text`, `on.tap[0].props.page`. */
  path?: string;
  /** In the text at `path`, e.g. the faulty part of an expression; UTF-16 units. */
  range?: { start: number; end: number };
}

/**
 * A text in both languages.
 * @example
 * say('保存', 'Save');
 */
export function say(zh: string, en: string): LocalText {
  return { zh, en };
}

/** Where problems are found: makes them with the right place. */
export interface Site {
  /** Prefix of `where`, e.g. `pages/Home › Hero`. */
  where: string;
  ref?: RecordRef;
  problems: Problem[];
}

/**
 * Adds a problem.
 * @example
 * tell(site, 'error', 'prop-type', 'props.src', say('…', 'A picture is needed.'), say('…', 'Choose a picture.'));
 */
export function tell(
  site: Site,
  severity: Severity,
  code: string,
  path: string,
  message: LocalText,
  remedy: LocalText,
  range?: Problem['range'],
): void {
  const where = path ? `${site.where} › ${path}` : site.where;
  site.problems.push({
    code,
    severity,
    where,
    message,
    remedy,
    ...(site.ref ? { ref: site.ref } : {}),
    ...(path ? { path } : {}),
    ...(range ? { range } : {}),
  });
}
