/** A style source to be compiled to CSS. Paths count from the project's folder. */
export interface PreprocessRequest {
  path: string;
  source: string;
  /** Text of another file of the project, or undefined where there is none. */
  read(path: string): string | undefined;
}

/** Compiles LESS or Sass, at once. Throws a `StyleFault` when the source is wrong. */
export type StylePreprocessor = (request: PreprocessRequest) => string;

/** Compilers of style languages that are installed. */
export interface StylePreprocessors {
  less?: StylePreprocessor;
  sass?: StylePreprocessor;
}

/** What is wrong with a style source; line and column are 1-based. */
export class StyleFault extends Error {
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(message: string, place: { file?: string; line?: number; column?: number }) {
    super(message);
    this.file = place.file;
    this.line = place.line;
    this.column = place.column;
  }
}
