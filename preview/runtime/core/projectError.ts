/** A fault of the project that shows in one of its files, but not in a stack of its scripts. */
export class ProjectError extends Error {
  readonly file: string;

  constructor(message: string, file: string) {
    super(message);
    this.name = 'Error';
    this.file = file;
  }
}
