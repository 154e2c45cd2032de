/** `works`: a test names it. `partly`: `note` says how. `no`: accepted at most. */
export type Support = 'works' | 'partly' | 'no';

/** One line of the table. */
export interface SupportRow {
  name: string;
  support: Support;
  note: string;
}
