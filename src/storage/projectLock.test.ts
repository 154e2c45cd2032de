import { afterEach, describe, expect, it, vi } from 'vitest';
import { createProjectLock } from './projectLock.ts';

/** Web Locks as the specification has them, for one name: held by one, waited for by others, stolen. */
function fakeLocks() {
  let holder: { end(error?: Error): void } | null = null;
  const waiting: (() => void)[] = [];
  async function hold(callback: (lock: object) => Promise<void> | undefined): Promise<void> {
    const stolen = new Promise<void>((resolve, reject) => {
      holder = { end: (error) => (error ? reject(error) : resolve()) };
    });
    const mine = holder;
    try {
      await Promise.race([callback({}), stolen]);
    } finally {
      if (holder === mine) {
        holder = null;
        waiting.shift()?.();
      }
    }
  }
  return {
    async request(
      _name: string,
      options: LockOptions,
      callback: (lock: object | null) => Promise<void> | undefined,
    ) {
      if (options.steal) {
        const before = holder;
        holder = null;
        before?.end(new DOMException('stolen', 'AbortError'));
      }
      if (!holder) return hold(callback);
      if (options.ifAvailable) return callback(null);
      await new Promise<void>((resolve, reject) => {
        waiting.push(resolve);
        options.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      });
      return hold(callback);
    },
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function lock(onAsked: () => Promise<void> = async () => undefined) {
  const onLost = vi.fn();
  return { ...createProjectLock('p', { onAsked, onLost }), onLost };
}

describe('projectLock', () => {
  it('lets one tab edit, and the next one when that is closed', async () => {
    vi.stubGlobal('navigator', { locks: fakeLocks() });
    const [first, second] = [lock(), lock()];
    expect(await first.acquire()).toBe(true);
    expect(await second.acquire()).toBe(false);
    first.release();
    await Promise.resolve();
    const third = lock();
    await vi.waitFor(async () => expect(await third.acquire()).toBe(true));
    second.release();
    third.release();
  });

  it('hands over after the other tab has saved', async () => {
    vi.stubGlobal('navigator', { locks: fakeLocks() });
    const saved = vi.fn(async () => undefined);
    const [first, second] = [lock(saved), lock()];
    await first.acquire();
    await second.acquire();
    await second.takeOver();
    expect(saved).toHaveBeenCalledOnce();
    expect(first.onLost).toHaveBeenCalledOnce();
    first.release();
    second.release();
  });

  it('cuts off a tab that does not answer', async () => {
    vi.stubGlobal('navigator', { locks: fakeLocks() });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const [first, second] = [lock(() => new Promise(() => undefined)), lock()];
    await first.acquire();
    const taken = second.takeOver();
    await vi.advanceTimersByTimeAsync(5000);
    await taken;
    expect(first.onLost).toHaveBeenCalledOnce();
    first.release();
    second.release();
  });

  it('edits where there are no locks', async () => {
    vi.stubGlobal('navigator', {});
    const only = lock();
    expect(await only.acquire()).toBe(true);
    only.release();
  });
});
