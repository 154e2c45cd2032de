/** ms between two questions. */
const INTERVAL = 1000;

/** Asks the frame, again and again, whether it is there, and tells when it does not answer in time. */
export class Watchdog {
  private readonly limit: number;
  private readonly onChange: (hanging: boolean) => void;
  private timer: ReturnType<typeof setInterval> | undefined;
  private asked: number | undefined;
  private hanging = false;

  /** `limit` in ms. */
  constructor(limit: number, onChange: (hanging: boolean) => void) {
    this.limit = limit;
    this.onChange = onChange;
  }

  /** Whether an answer is overdue, for less than the limit or more. */
  get isWaiting(): boolean {
    return this.asked !== undefined && performance.now() - this.asked > INTERVAL / 2;
  }

  start(ping: () => Promise<unknown>): void {
    this.stop();
    const answered = (): void => {
      this.asked = undefined;
      this.change(false);
    };
    this.timer = setInterval(() => {
      if (this.asked !== undefined) {
        this.change(performance.now() - this.asked > this.limit);
        return;
      }
      this.asked = performance.now();
      // A rejection means that the port was closed, and with it this watch.
      ping().then(answered, () => {});
    }, INTERVAL);
  }

  stop(): void {
    clearInterval(this.timer);
    this.asked = undefined;
    this.change(false);
  }

  private change(hanging: boolean): void {
    if (hanging === this.hanging) return;
    this.hanging = hanging;
    this.onChange(hanging);
  }
}
