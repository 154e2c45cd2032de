/** What a value was computed from: the inputs and other values that it read, as they were then. */
interface Computed {
  value: unknown;
  compute: () => unknown;
  inputs: Map<string, unknown>;
  values: Map<string, unknown>;
  /** Revision in which it was last found to be right. */
  checked: number;
}

/**
 * Values that are computed from inputs and from each other, and kept as long as everything that they read is the
 * same object: after a change, only what depends on it is computed again. Nobody lists dependencies; they are what
 * was read, reads that found nothing included.
 */
export class Queries {
  private readonly computed = new Map<string, Computed>();
  private readonly lookUp: (key: string) => unknown;
  private revision = 0;
  private current: Computed | undefined;

  /** `lookUp` returns an input as it is now: the same object as long as it is the same. */
  constructor(lookUp: (key: string) => unknown) {
    this.lookUp = lookUp;
  }

  /** Tells that inputs may have changed. */
  changed(): void {
    this.revision += 1;
  }

  /** Forgets every value. */
  clear(): void {
    this.computed.clear();
  }

  /** An input, noted as read. */
  input(key: string): unknown {
    const value = this.lookUp(key);
    this.current?.inputs.set(key, value);
    return value;
  }

  /** The value of that key, noted as read. `compute` must depend on nothing but what it reads here. */
  get<T>(key: string, compute: () => T): T {
    let entry = this.computed.get(key);
    if (!entry || !this.isRight(entry)) {
      entry = this.run(compute);
      this.computed.set(key, entry);
    }
    this.current?.values.set(key, entry.value);
    return entry.value as T;
  }

  /** Drops what was not asked for since the last `changed`. */
  sweep(): void {
    for (const [key, entry] of this.computed) if (entry.checked !== this.revision) this.computed.delete(key);
  }

  private run(compute: () => unknown): Computed {
    const outer = this.current;
    const entry: Computed = {
      value: undefined,
      compute,
      inputs: new Map(),
      values: new Map(),
      checked: this.revision,
    };
    this.current = entry;
    try {
      entry.value = compute();
    } finally {
      this.current = outer;
    }
    return entry;
  }

  private isRight(entry: Computed): boolean {
    if (entry.checked === this.revision) return true;
    for (const [key, value] of entry.inputs) if (this.lookUp(key) !== value) return false;
    const outer = this.current;
    this.current = undefined;
    try {
      for (const [key, value] of entry.values) {
        const known = this.computed.get(key);
        if (!known || this.get(key, known.compute) !== value) return false;
      }
    } finally {
      this.current = outer;
    }
    entry.checked = this.revision;
    return true;
  }
}
