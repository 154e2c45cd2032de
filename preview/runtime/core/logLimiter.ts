import type { LogEntry } from '../runtimeHost.ts';

/** Lines that pass in a window of time (ms); what comes beyond is counted. */
const LINES = 500;
const WINDOW = 1000;

/** Characters of one line. */
const LENGTH = 20_000;

/** Keeps a project that logs without end from drowning whoever shows the log: says how many lines were left out. */
export class LogLimiter {
  private readonly send: (entry: LogEntry) => void;
  private readonly now: () => number;
  private begun = Number.NEGATIVE_INFINITY;
  private passed = 0;
  private leftOut = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `now` in ms, for tests. */
  constructor(send: (entry: LogEntry) => void, now: () => number = performance.now.bind(performance)) {
    this.send = send;
    this.now = now;
  }

  /** Takes a line, or what makes one: only a line that passes is made, since its place in the script is dear. */
  log(line: LogEntry | (() => LogEntry)): void {
    if (this.now() - this.begun >= WINDOW) this.open();
    if (this.passed >= LINES) {
      this.leftOut += 1;
      this.timer ??= setTimeout(() => this.open(), WINDOW);
      return;
    }
    this.passed += 1;
    const entry = typeof line === 'function' ? line() : line;
    const { text } = entry;
    this.send(text.length > LENGTH ? { ...entry, text: `${text.slice(0, LENGTH)}…` } : entry);
  }

  /** Begins another window. */
  private open(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.begun = this.now();
    this.passed = 0;
    if (this.leftOut === 0) return;
    const text = `${this.leftOut} more lines in this second were left out`;
    this.leftOut = 0;
    this.send({ level: 'warn', text, source: 'runtime' });
  }
}
