import {
  type GeneralComponent,
  NativeNode,
  ShadowRoot,
  TextNode,
  type Element as TreeElement,
  type Node as TreeNode,
  VirtualNode,
} from 'glass-easel';
import type { WxmlNode, WxmlNodeDetail } from '../../../inspection.ts';
import type { Rect } from '../../../protocol.ts';
import { domOf, measureElement } from '../measureElement.ts';
import { computedStyle } from './computedStyle.ts';
import { nodeAttributes } from './nodeAttributes.ts';
import { plainJson } from './plainJson.ts';

const MAX_TEXT = 2000;

/** The visible page's tree as its WXML says it; built-in elements hide what they are made of. */
export class WxmlTree {
  private readonly page: () => GeneralComponent | undefined;
  private readonly isOwn: (path: string) => boolean;
  private readonly ids = new WeakMap<TreeNode, number>();
  private nodes = new Map<number, TreeNode>();
  private lastId = 0;

  /** `isOwn` tells the project's components from built-in elements, by path. */
  constructor(page: () => GeneralComponent | undefined, isOwn: (path: string) => boolean) {
    this.page = page;
    this.isOwn = isOwn;
  }

  read(): WxmlNode | null {
    const page = this.page();
    this.nodes = new Map();
    if (!page) return null;
    return {
      id: this.idOf(page),
      kind: 'component',
      name: 'page',
      component: page.is,
      attributes: [],
      children: this.children(page.getShadowRoot()?.childNodes ?? []),
    };
  }

  detail(id: number): WxmlNodeDetail | null {
    const node = this.nodes.get(id);
    const element = node?.asElement();
    if (!node) return null;
    if (!element) return { rect: rectOfText(node), data: null, style: {} };
    const component = element.asGeneralComponent();
    const dom = domOf(element);
    return {
      rect: measureElement(element),
      data:
        component && this.isOwn(component.is) ? (plainJson(component.data) as Record<string, unknown>) : null,
      style: dom ? computedStyle(dom) : {},
    };
  }

  rect(id: number): Rect | null {
    const node = this.nodes.get(id);
    const element = node?.asElement();
    if (!node) return null;
    const rect = element ? measureElement(element) : rectOfText(node);
    return rect.width === 0 && rect.height === 0 ? null : rect;
  }

  /** The innermost node of the tree at a point, in px of the viewport. */
  at(x: number, y: number): number | null {
    let dom = document.elementFromPoint(x, y) as (Element & { __wxElement?: TreeElement }) | null;
    while (dom && !dom.__wxElement) dom = dom.parentElement;
    let node: TreeElement | null = dom?.__wxElement ?? null;
    if (!node || !this.isInPage(node)) return null;
    for (let host = this.hidingHost(node); host; host = this.hidingHost(node)) node = host;
    return this.idOf(node);
  }

  private children(nodes: readonly TreeNode[]): WxmlNode[] {
    return nodes.flatMap((node) => this.node(node));
  }

  private node(node: TreeNode): WxmlNode[] {
    if (TextNode.isTextNode(node)) return this.text(node);
    const component = node.asGeneralComponent();
    if (component) return [this.component(component)];
    if (VirtualNode.isVirtualNode(node)) {
      // `block`, `wx:if`, `wx:for`, `include`: they leave no trace but what is in them.
      if ((node as VirtualNode).is !== 'slot') return this.children(node.childNodes);
      return [this.element(node, 'slot', 'slot')];
    }
    return [this.element(node, 'element', NativeNode.isNativeNode(node) ? node.is : 'view')];
  }

  private text(node: TextNode): WxmlNode[] {
    const text = node.textContent;
    if (text.trim() === '') return [];
    return [
      { id: this.idOf(node), kind: 'text', name: text.slice(0, MAX_TEXT), attributes: [], children: [] },
    ];
  }

  private element(node: TreeElement, kind: 'element' | 'slot', name: string): WxmlNode {
    const children = this.children(node.childNodes);
    return { id: this.idOf(node), kind, name, attributes: nodeAttributes(node), children };
  }

  private component(component: GeneralComponent): WxmlNode {
    const light = this.children(component.childNodes);
    const base = {
      id: this.idOf(component),
      name: component.tagName,
      attributes: nodeAttributes(component),
    };
    if (!this.isOwn(component.is)) return { ...base, kind: 'element', children: light };
    const root = component.getShadowRoot();
    const shadow: WxmlNode[] = root
      ? [
          {
            id: this.idOf(root),
            kind: 'shadow',
            name: 'shadow',
            attributes: [],
            children: this.children(root.childNodes),
          },
        ]
      : [];
    return { ...base, kind: 'component', component: component.is, children: [...shadow, ...light] };
  }

  private idOf(node: TreeNode): number {
    let id = this.ids.get(node);
    if (id === undefined) {
      this.lastId += 1;
      id = this.lastId;
      this.ids.set(node, id);
    }
    this.nodes.set(id, node);
    return id;
  }

  /** The built-in element in whose insides a node is, if any. */
  private hidingHost(node: TreeElement): GeneralComponent | null {
    const host = node.ownerShadowRoot?.getHostNode();
    return host && host !== this.page() && !this.isOwn(host.is) ? host : null;
  }

  private isInPage(node: TreeElement): boolean {
    const page = this.page();
    for (let one: TreeElement | null = node; one; ) {
      if (one === page) return true;
      one = ShadowRoot.isShadowRoot(one) ? one.getHostNode() : one.parentNode;
    }
    return false;
  }
}

function rectOfText(node: TreeNode): Rect {
  const dom = (node as TextNode).$$ as unknown as Text | null;
  if (!dom) return { x: 0, y: 0, width: 0, height: 0 };
  const range = document.createRange();
  range.selectNodeContents(dom);
  const { left, top, width, height } = range.getBoundingClientRect();
  return { x: left, y: top, width, height };
}
