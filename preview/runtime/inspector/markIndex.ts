import { Component, ShadowRoot, Element as TreeElement, type Node as TreeNode } from 'glass-easel';
import type { MarkRef } from '../../protocol.ts';

/** Name of the `data-*` attribute that marks an element: `data-node="<id>"`. */
const MARK = 'node';

/** Finds marked elements in a page's tree. The tree is walked when something is asked after it was changed. */
export class MarkIndex {
  private readonly root: () => TreeElement | undefined;
  private byId = new Map<string, TreeElement[]>();
  private refs = new Map<TreeElement, MarkRef>();
  private dirty = true;

  /** `root` is the visible page's component. */
  constructor(root: () => TreeElement | undefined) {
    this.root = root;
  }

  /** Says that the tree was changed. */
  invalidate(): void {
    this.dirty = true;
  }

  /** All marks in the order of the tree, or those with one of the ids. */
  elements(ids?: readonly string[]): TreeElement[] {
    this.refresh();
    return ids ? ids.flatMap((id) => this.byId.get(id) ?? []) : [...this.refs.keys()];
  }

  ref(element: TreeElement): MarkRef | undefined {
    this.refresh();
    return this.refs.get(element);
  }

  /** The marked elements around an element, itself included, innermost first. */
  chain(element: TreeElement): TreeElement[] {
    this.refresh();
    const marked: TreeElement[] = [];
    for (let node: TreeElement | null = element; node; node = parentOf(node)) {
      if (this.refs.has(node)) marked.push(node);
    }
    return marked;
  }

  private refresh(): void {
    if (!this.dirty) return;
    this.dirty = false;
    this.byId = new Map();
    this.refs = new Map();
    const root = this.root();
    if (root) this.visit(root);
  }

  private visit(node: TreeElement): void {
    const id = node.dataset?.[MARK];
    if (id !== undefined && id !== null) this.add(String(id), node);
    const shadowRoot = Component.isComponent(node) ? node.getShadowRoot() : null;
    if (shadowRoot) this.visitChildren(shadowRoot);
    this.visitChildren(node);
  }

  private visitChildren(node: TreeElement): void {
    for (const child of node.childNodes as TreeNode[]) {
      if (TreeElement.isElement(child)) this.visit(child);
    }
  }

  private add(id: string, node: TreeElement): void {
    const same = this.byId.get(id);
    this.refs.set(node, { id, index: same?.length ?? 0 });
    if (same) same.push(node);
    else this.byId.set(id, [node]);
  }
}

/** The element around an element as the templates are written: from a shadow tree on to its host. */
export function parentOf(node: TreeElement): TreeElement | null {
  if (ShadowRoot.isShadowRoot(node)) return node.getHostNode();
  return node.parentNode;
}
