import type { ProjectId } from './projectStorage.ts';

export interface ProjectLock {
  /** Resolves with whether this tab is the one that edits. */
  acquire(): Promise<boolean>;
  /** Asks the tab that edits to save and let go, then becomes the one that edits. */
  takeOver(): Promise<void>;
  release(): void;
}

/** ms that a reloaded page's lock may outlive it. */
const RELOAD = 250;
/** ms that another tab gets to save before it is cut off. */
const GRACE = 3000;

/**
 * Lets one tab at a time edit a project (Web Locks); the others are told by a BroadcastChannel. Without Web
 * Locks (a page that is neither https nor localhost) tabs are unguarded: a stale write is refused by the storage.
 * @param onAsked another tab takes over: save, then resolve.
 * @param onLost the lock is gone.
 */
export function createProjectLock(
  id: ProjectId,
  { onAsked, onLost }: { onAsked: () => Promise<void>; onLost: () => void },
): ProjectLock {
  const name = `dimsum:project:${id}`;
  const channel = new BroadcastChannel(name);
  let letGo: (() => void) | null = null;

  /** Holds the lock until `letGo`; resolves as soon as it is known whether we have it. */
  function hold(options: LockOptions): Promise<boolean> {
    return new Promise((resolve, reject) => {
      navigator.locks
        .request(name, options, (lock) => {
          if (!lock) return resolve(false);
          return new Promise<void>((release) => {
            letGo = release;
            resolve(true);
          });
        })
        .catch((error: unknown) => {
          // Stolen from us, which is how the other tab cuts off one that does not answer.
          if (letGo) {
            letGo = null;
            onLost();
          } else reject(error);
        });
    });
  }

  function release(): void {
    const end = letGo;
    letGo = null;
    end?.();
  }

  channel.addEventListener('message', async (event: MessageEvent<unknown>) => {
    if (event.data !== 'take-over' || !letGo) return;
    await onAsked();
    if (!letGo) return;
    release();
    onLost();
  });

  return {
    async acquire() {
      if (!navigator.locks) return true;
      if (await hold({ ifAvailable: true })) return true;
      // A page that is being reloaded may hold it a moment longer than it lives.
      await new Promise((resolve) => setTimeout(resolve, RELOAD));
      return hold({ ifAvailable: true });
    },
    async takeOver() {
      channel.postMessage('take-over');
      const patience = new AbortController();
      const timer = setTimeout(() => patience.abort(), GRACE);
      try {
        await hold({ signal: patience.signal });
      } catch {
        await hold({ steal: true });
      } finally {
        clearTimeout(timer);
      }
    },
    release() {
      release();
      channel.close();
    },
  };
}
