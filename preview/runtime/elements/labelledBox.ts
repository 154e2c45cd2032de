import { defineElement, type ElementDefinition } from './defineElement.ts';

interface LabelledBox {
  tag: string;
  /** What stands in the box, in the languages of the phone. */
  title: { zh: string; en: string };
  properties?: readonly string[];
  /** Height in px while the page sets none. */
  height?: number;
  /** Attribute whose value is shown below the title. */
  shows?: string;
}

const css = `.wx-box{box-sizing:border-box;width:100%;height:100%;min-height:inherit;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:4px;padding:8px;border:1px dashed rgba(0,0,0,.18);border-radius:6px;background:rgba(0,0,0,.03);color:rgba(0,0,0,.5);font-size:13px;line-height:1.4;text-align:center;overflow:clip}
.wx-box>small{font-size:11px;opacity:.8;word-break:break-all}
.wx-box-slot:empty{display:none}`;

/**
 * An element that only WeChat itself can fill (advertisements, live video, account cards): a box that says what
 * will stand here, at the size the page gives it.
 */
export function labelledBox({
  tag,
  title,
  properties = [],
  height = 60,
  shows,
}: LabelledBox): ElementDefinition {
  return defineElement({
    tag,
    css: `wx-${tag}{display:block;min-height:${height}px}\n${css}`,
    properties: Object.fromEntries(properties.map((name) => [name, null])) as Record<string, unknown>,
    create({ dom, props, context }) {
      dom.innerHTML = '<div class="wx-box"><span></span><small></small></div><div class="wx-box-slot"></div>';
      const [heading, note] = (dom.firstElementChild as Element).children as unknown as [
        HTMLElement,
        HTMLElement,
      ];
      heading.textContent = context.host.device.language === 'en' ? title.en : title.zh;
      return {
        slot: dom.lastElementChild as HTMLElement,
        update() {
          note.textContent = shows ? String(props[shows] ?? '') : '';
        },
      };
    },
  });
}
