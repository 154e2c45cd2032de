import type { ElementDefinition } from './defineElement.ts';

/** A tag that stands as a plain DOM node: it takes any attribute and acts on none. */
export function definePlainTag(tag: string, css: string): ElementDefinition {
  return {
    tag,
    css: `${css}\nwx-${tag}[hidden]{display:none}`,
    propertyNames: [],
    inertNames: [],
    register({ space }) {
      space.setGlobalUsingComponent(tag, tag);
    },
  };
}
