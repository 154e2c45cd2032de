import type { Element, GeneralComponent } from 'glass-easel';
import type { RuntimeHost } from '../runtimeHost.ts';

type Instance = { _$?: GeneralComponent } | null | undefined;

/** The component behind what a script holds as `this`: the given one or, without it, the visible page. */
export function componentOf(host: RuntimeHost, instance?: unknown): GeneralComponent | undefined {
  const given = (instance as Instance)?._$;
  return given ?? (host.navigation.stack().at(-1)?.instance as Instance)?._$;
}

/** The DOM node that draws an element. */
export function domOf(element: Element): HTMLElement {
  return element.$$ as unknown as HTMLElement;
}

/** The DOM node that draws a component or, where it is `virtualHost` and has none, the component around it. */
export function drawnHost(component: GeneralComponent): HTMLElement | undefined {
  let host: GeneralComponent | undefined = component;
  while (host && !host.$$) host = host.ownerShadowRoot?.getHostNode() as GeneralComponent | undefined;
  return host && domOf(host);
}

/** The DOM node of the element with an id in a page or component; undefined when there is none. */
export function domById(host: RuntimeHost, id: string, instance?: unknown): HTMLElement | undefined {
  const element = componentOf(host, instance)?.getShadowRoot()?.getElementById(id);
  return element ? domOf(element) : undefined;
}
