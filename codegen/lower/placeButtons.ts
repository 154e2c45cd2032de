import { plainButton } from '../../components-lib/plainButton.ts';
import { literal } from '../../components-lib/template.ts';
import type { AttributeIr, ElementIr, HandlerIr, MarkupIr } from '../ir.ts';

const CONTENT = 'plain-button-content';
const CONTENT_RULE = `.${CONTENT} {\n  display: block;\n  width: 100%;\n  height: 100%;\n}`;

const NO_RULES: readonly string[] = [];

/**
 * Some things only a press on a WeChat `<button>` can do (share, contact): what raises such an event becomes a
 * button. A `view` or `text` changes its tag; around anything else (an `image`) stands one that takes its place.
 */
export function placeButtons(
  markup: readonly MarkupIr[],
  handlers: readonly HandlerIr[],
): { markup: readonly MarkupIr[]; wxss: readonly string[] } {
  if (!handlers.some(({ actions }) => actions.some((action) => action.definition.buttonAttributes))) {
    return { markup, wxss: NO_RULES };
  }
  const wanted = new Map<string, Readonly<Record<string, string>>>();
  for (const { event, actions } of handlers) {
    const attributes = actions.map((action) => action.definition.buttonAttributes).filter((own) => !!own);
    if (attributes.length > 0) wanted.set(event, Object.assign({}, ...attributes));
  }
  const wxss = new Set<string>();
  return { markup: markup.map((item) => place(item, wanted, wxss)), wxss: [...wxss] };
}

function place(
  item: MarkupIr,
  wanted: Map<string, Readonly<Record<string, string>>>,
  wxss: Set<string>,
): MarkupIr {
  if (item.kind === 'choice') {
    const then = item.then.map((inner) => place(inner, wanted, wxss));
    return { ...item, then, else: item.else.map((inner) => place(inner, wanted, wxss)) };
  }
  if (item.kind !== 'element') return item;
  const children = item.children.map((inner) => place(inner, wanted, wxss));
  const needed = item.events.map(([, event]) => wanted.get(event)).find((attributes) => attributes);
  return needed ? asButton({ ...item, children }, needed, wxss) : { ...item, children };
}

function asButton(
  element: ElementIr,
  needed: Readonly<Record<string, string>>,
  wxss: Set<string>,
): ElementIr {
  const added: AttributeIr[] = Object.entries(needed).map(([name, value]) => ({
    name,
    value: literal(value),
    fixed: true,
  }));
  if (element.tag === 'button') return { ...element, attributes: [...element.attributes, ...added] };
  for (const rule of plainButton.wxss) wxss.add(rule);
  // A button turns grey under a finger unless told otherwise.
  if (!element.attributes.some(({ name }) => name === 'hover-class')) {
    added.push({ name: 'hover-class', value: literal('none'), fixed: true });
  }
  if (element.tag === 'view' || element.tag === 'text') {
    return {
      ...element,
      tag: 'button',
      className: [plainButton.className, element.className].filter(Boolean).join(' '),
      attributes: [...element.attributes, ...added],
    };
  }
  wxss.add(CONTENT_RULE);
  return {
    ...element,
    tag: 'button',
    className: plainButton.className,
    attributes: added,
    children: [
      {
        ...element,
        className: [CONTENT, element.className].filter(Boolean).join(' '),
        look: undefined,
        root: false,
        events: [],
      },
    ],
  };
}
