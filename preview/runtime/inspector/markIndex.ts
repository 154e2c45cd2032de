import { Component, ShadowRoot, Element as TreeElement, type Node as TreeNode } from 'glass-easel';
import type { MarkRef } from '../../protocol.ts';

/** Name of the `data-*` attribute that marks an element: `data-node="<id>"`. */
const MARK = 'node';

/** A marked element's name and that of the marked element around it. */
export interface Mark {
  ref: MarkRef;
  parent: MarkRef | null;
}

/** Finds marked elements in a page's tree. The tree is walked when something is asked after it was changed. */
export class MarkIndex {
  private readonly root: () => TreeElement | undefined;
  private byId = new Map<string, TreeElement[]>();
  private marks = new Map<TreeElement, Mark>();
  private dirty = true;

  /** `root` is the visible page's component. */
  constructor(root: () => TreeElement | undefined) {
    this.root = root;
  }

  /** Says that the tree was changed. */
  invalidate(): void {
    this.dirty = true;
  }

  /** All marked elements in the order of the tree, or those with one of the ids. */
  elements(ids?: readonly string[]): TreeElement[] {
    this.refresh();
    return ids ? ids.flatMap((id) => this.byId.get(id) ?? []) : [...this.marks.keys()];
  }

  mark(element: TreeElement): Mark | undefined {
    this.refresh();
    return this.marks.get(element);
  }

  /** The marked elements around an element, itself included, innermost first. */
  chain(element: TreeElement): TreeElement[] {
    this.refresh();
    const marked: TreeElement[] = [];
    for (let node: TreeElement | null = element; node; node = parentOf(node)) {
      if (this.marks.has(node)) marked.push(node);
    }
    return marked;
  }

  private refresh(): void {
    if (!this.dirty) return;
    this.dirty = false;
    this.byId = new Map();
    this.marks = new Map();
    const root = this.root();
    if (root) this.visit(root, null);
  }

  private visit(node: TreeElement, parent: MarkRef | null): void {
    const id = node.dataset?.[MARK];
    const inner = id === undefined || id === null ? parent : this.add(String(id), node, parent);
    const shadowRoot = Component.isComponent(node) ? node.getShadowRoot() : null;
    if (shadowRoot) this.visitChildren(shadowRoot.childNodes, inner);
    this.visitChildren(node.childNodes, inner);
  }

  private visitChildren(children: TreeNode[], parent: MarkRef | null): void {
    for (const child of children) {
      if (TreeElement.isElement(child)) this.visit(child, parent);
    }
  }

  private add(id: string, node: TreeElement, parent: MarkRef | null): MarkRef {
    const same = this.byId.get(id);
    const ref = { id, index: same?.length ?? 0 };
    this.marks.set(node, { ref, parent });
    if (same) same.push(node);
    else this.byId.set(id, [node]);
    return ref;
  }
}

/** The element around an element as the templates are written: from a shadow tree on to its host. */
function parentOf(node: TreeElement): TreeElement | null {
  if (ShadowRoot.isShadowRoot(node)) return node.getHostNode();
  return node.parentNode;
}
