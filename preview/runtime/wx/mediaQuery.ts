import { type MediaConditions, matchesMedia } from '../elements/matchesMedia.ts';
import { scrollerOf } from '../elements/viewport.ts';
import type { RuntimeHost } from '../runtimeHost.ts';
import { type AreaFactory, callScript } from './call.ts';
import { componentOf, drawnHost } from './findNode.ts';

/** What asks again when the screen changes, by the node that scrolls its page: it goes when the page goes. */
const mediaChecks = new WeakMap<Element, Set<() => void>>();

function checkMedia(): void {
  for (const page of document.querySelectorAll('[data-wx-viewport]')) {
    for (const check of mediaChecks.get(page) ?? []) check();
  }
}

function createMediaQueryObserver(host: RuntimeHost, instance: unknown): Record<string, unknown> {
  let stop = (): void => {};
  return {
    observe(conditions: MediaConditions, callback: unknown) {
      stop();
      let before: boolean | undefined;
      const check = (): void => {
        const { width, height } = host.chrome.pageViewport();
        const matches = matchesMedia(conditions, width, height);
        if (matches !== before) callScript(host, callback, { matches });
        before = matches;
      };
      const component = componentOf(host, instance);
      const node = component && drawnHost(component);
      if (node) {
        const page = scrollerOf(node);
        const checks = mediaChecks.get(page) ?? new Set();
        mediaChecks.set(page, checks.add(check));
        stop = () => void checks.delete(check);
      }
      check();
    },
    disconnect: () => stop(),
  };
}

/** Questions about the screen, answered again whenever it changes. */
export const mediaQuery: AreaFactory = (host) => {
  host.onChange(checkMedia);
  return {
    createMediaQueryObserver: (instance?: unknown) => createMediaQueryObserver(host, instance),
  };
};
