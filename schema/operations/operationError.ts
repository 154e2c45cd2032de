import type { LocalText } from '../text.ts';
import type { Use } from '../uses.ts';

export type OperationErrorCode =
  | 'missing'
  | 'id-taken'
  | 'page-root'
  | 'into-itself'
  | 'limit'
  | 'different-parents'
  | 'last-page'
  | 'too-many-tabs'
  | 'repeats'
  | 'in-use'
  | 'bad-fragment'
  | 'not-free';

/** Why an operation cannot be done; the document is untouched. `text` is for the designer. */
export class OperationError extends Error {
  override readonly name = 'OperationError';
  readonly code: OperationErrorCode;
  readonly text: LocalText;
  /** With `in-use`: the places that refer to the record. */
  readonly uses: readonly Use[];

  constructor(code: OperationErrorCode, text: LocalText, uses: readonly Use[] = []) {
    super(text.en);
    this.code = code;
    this.text = text;
    this.uses = uses;
  }
}
