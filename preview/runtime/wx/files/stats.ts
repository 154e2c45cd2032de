/** What is known about a file or folder. Times in s. */
export class Stats {
  /** As `stat(2)` gives it: kind and rights. */
  readonly mode: number;
  readonly size: number;
  readonly lastAccessedTime: number;
  readonly lastModifiedTime: number;

  /** @param size bytes of a file; undefined for a folder */
  constructor(size: number | undefined, time: number) {
    this.mode = size === undefined ? 0o40755 : 0o100644;
    this.size = size ?? 0;
    this.lastAccessedTime = Math.floor(time / 1000);
    this.lastModifiedTime = this.lastAccessedTime;
  }

  isDirectory(): boolean {
    return this.mode === 0o40755;
  }

  isFile(): boolean {
    return !this.isDirectory();
  }
}
