const nodes = new WeakMap<Element, object>();
const contexts = new WeakMap<Element, object>();

/** What `SelectorQuery`'s `node` hands out for the element at a DOM node. */
export function nodeAt(dom: Element): object | undefined {
  return nodes.get(dom);
}

/** Sets what scripts get hold of when they ask for the element at a DOM node. */
export function registerNode(dom: Element, node: object): void {
  nodes.set(dom, node);
}

/** What `SelectorQuery`'s `context` hands out for the element at a DOM node. */
export function contextAt(dom: Element): object | undefined {
  return contexts.get(dom) ?? nodes.get(dom);
}

/** Sets the object (`VideoContext` and its like) through which scripts work the element at a DOM node. */
export function registerContext(dom: Element, context: object): void {
  contexts.set(dom, context);
}
