import {
  addGlobalWarningListener,
  Component,
  ComponentSpace,
  EmptyBackendContext,
  type Element as TreeElement,
  type Node as TreeNode,
} from 'glass-easel';
import { type Compiler, createCompiler } from '../../preview/compiler/createCompiler.ts';
import { loadTemplateCompilerNode } from '../../preview/compiler/template/loadTemplateCompilerNode.ts';
import { TemplateStore } from '../../preview/runtime/core/templateStore.ts';
import type { WxmlElement } from './renderWxml.ts';

let compiler: Compiler | undefined;

// Lists that are `null`, keys that occur twice: here they are meant.
addGlobalWarningListener(() => false);

/**
 * Compiles WXML and WXS as the preview does and runs what it makes by glass-easel, without a browser: every tag is a
 * plain node, custom components too, so that the tree is that of one file.
 * @returns renders a file, e.g. `pages/home/home.wxml`, with data, as `renderWxml` does by WeChat's compiler
 */
export async function renderPreview(
  sources: Readonly<Record<string, string>>,
): Promise<(path: string, data: unknown) => WxmlElement> {
  compiler ??= await createCompiler({ loadTemplateCompiler: loadTemplateCompilerNode });
  const configs = Object.keys(sources).flatMap((path) =>
    path.endsWith('.wxml') ? [[path.replace(/wxml$/, 'json'), '{"component":true}']] : [],
  );
  const files = { 'app.json': '{"pages":[]}', ...Object.fromEntries(configs), ...sources };
  const { bundle } = compiler.compile(new Map(Object.entries(files)));
  const wrappers = { event: () => undefined, change: () => () => undefined };
  const store = new TemplateStore(bundle, wrappers, (error, file) => {
    throw new Error(`${file}: ${String(error)}`);
  });
  return (path, data) => {
    const space = new ComponentSpace();
    const definition = space.defineComponent({
      is: path,
      template: store.componentTemplate(path.replace(/\.wxml$/, '')) as never,
      data: () => JSON.parse(JSON.stringify(data)) as Record<string, unknown>,
    });
    const root = Component.createWithContext('root', definition.general(), new EmptyBackendContext());
    return { tag: 'wx-page', attr: {}, children: childrenOf(root.getShadowRoot() as TreeElement) };
  };
}

/** What glass-easel's elements hold and its types do not tell. */
interface Internals {
  _$slotName: string | null;
  _$marks: Record<string, unknown> | null;
}

function inner(element: TreeElement): Internals {
  return element as unknown as Internals;
}

/** Children of a node; nodes that only group (`block`, `wx:for`, `include` …) give way to theirs. */
function childrenOf(node: TreeElement): WxmlElement['children'] {
  return node.childNodes.flatMap((child: TreeNode) => {
    const text = child.asTextNode();
    if (text) return [text.textContent];
    const element = child.asElement();
    if (!element) return [];
    if (!element.asNativeNode()) {
      const slotName = inner(element)._$slotName;
      return slotName === null
        ? childrenOf(element)
        : [{ tag: 'wx-slot', attr: nonEmpty({ name: slotName }), children: [] }];
    }
    return [toElement(element)];
  });
}

function toElement(element: TreeElement): WxmlElement {
  const attributes = Object.fromEntries(element.attributes.map(({ name, value }) => [name, value]));
  const data = Object.entries(element.dataset).map(([name, value]) => [`data:${name}`, value]);
  const own = inner(element)._$marks ?? {};
  const marks = Object.entries(own).map(([name, value]) => [`mark:${name}`, value]);
  return {
    tag: `wx-${element.asNativeNode()?.is ?? ''}`,
    attr: {
      ...attributes,
      ...Object.fromEntries([...data, ...marks]),
      ...nonEmpty({ id: element.id, class: element.class, style: element.style, slot: element.slot }),
    },
    children: childrenOf(element),
  };
}

function nonEmpty(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
