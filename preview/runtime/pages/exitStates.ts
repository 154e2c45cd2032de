import type { PageInstance } from './pageInstance.ts';

/** ms that a saved state lasts unless the page says otherwise (Page.onSaveExitState: one day). */
const DAY = 86_400_000;

/** What pages want to find again after the app was ended (`onSaveExitState`, 退出状态). */
export class ExitStates {
  private readonly states = new Map<string, { data: unknown; expires: number }>();

  /** Asks a page, as the app goes to the background and may be ended there. */
  save(page: PageInstance): void {
    const state = page.call('onSaveExitState') as { data?: unknown; expireTimeStamp?: number } | undefined;
    if (typeof state !== 'object' || state === null) return;
    const data = JSON.parse(JSON.stringify(state.data ?? null)) as unknown;
    this.states.set(page.route, { data, expires: state.expireTimeStamp ?? Date.now() + DAY });
  }

  /** What a page saved, once. */
  take(route: string): unknown {
    const state = this.states.get(route);
    this.states.delete(route);
    return state && state.expires > Date.now() ? state.data : undefined;
  }
}
