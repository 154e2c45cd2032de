const nodes = new WeakMap<Element, object>();

/** What `SelectorQuery`'s `node` and `context` hand out for the element at a DOM node. */
export function nodeAt(dom: Element): object | undefined {
  return nodes.get(dom);
}

/** Sets what scripts get hold of when they ask for the element at a DOM node. */
export function registerNode(dom: Element, node: object): void {
  nodes.set(dom, node);
}
