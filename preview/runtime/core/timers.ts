/** Timers that scripts of the project see: all of them end when the app is restarted. */
export class ScriptTimers {
  private readonly timeouts = new Set<number>();
  private readonly intervals = new Set<number>();
  private readonly run: (callback: () => void) => void;

  /** `run` calls a timer's function and reports what it throws. */
  constructor(run: (callback: () => void) => void) {
    this.run = run;
  }

  readonly globals = {
    setTimeout: (callback: (...args: unknown[]) => void, delay?: number, ...args: unknown[]): number => {
      const id = window.setTimeout(() => {
        this.timeouts.delete(id);
        this.run(() => callback(...args));
      }, delay);
      this.timeouts.add(id);
      return id;
    },
    setInterval: (callback: (...args: unknown[]) => void, delay?: number, ...args: unknown[]): number => {
      const id = window.setInterval(() => this.run(() => callback(...args)), delay);
      this.intervals.add(id);
      return id;
    },
    clearTimeout: (id: number): void => {
      window.clearTimeout(id);
      this.timeouts.delete(id);
    },
    clearInterval: (id: number): void => {
      window.clearInterval(id);
      this.intervals.delete(id);
    },
  };

  clear(): void {
    for (const id of this.timeouts) window.clearTimeout(id);
    for (const id of this.intervals) window.clearInterval(id);
    this.timeouts.clear();
    this.intervals.clear();
  }
}
