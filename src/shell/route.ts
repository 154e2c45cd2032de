import { type Ref, shallowRef } from 'vue';
import type { ProjectId } from '../storage/projectStorage.ts';

export type Route = { screen: 'start' } | { screen: 'editor'; id: ProjectId };

function parseHash(hash: string): Route {
  const id = /^#\/p\/([a-z0-9]+)$/.exec(hash)?.[1];
  return id ? { screen: 'editor', id } : { screen: 'start' };
}

function printRoute(route: Route): string {
  return route.screen === 'editor' ? `#/p/${route.id}` : '#/';
}

/** Where the person is: `#/` the start screen, `#/p/<id>` a project. Reactive. */
export const route: Ref<Route> = shallowRef(parseHash(location.hash));
window.addEventListener('hashchange', () => {
  route.value = parseHash(location.hash);
});

/** Goes to a screen, with an entry in the browser's history. */
export function goTo(next: Route): void {
  location.hash = printRoute(next);
  route.value = next;
}
