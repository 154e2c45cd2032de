import { defineElement } from '../defineElement.ts';
import { registerColumn } from './pickerColumns.ts';
import { pickerViewAround } from './pickerView.ts';
import { Wheel } from './wheel.ts';

/** One wheel of a picker-view; each child is a row. */
export const pickerViewColumn = defineElement({
  tag: 'picker-view-column',
  css: `wx-picker-view{--wx-mask:255,255,255;--wx-line:#e5e5e5}
:where([wx-style=v2][wx-theme=dark]) wx-picker-view{--wx-mask:25,25,25;--wx-line:rgba(255,255,255,.1)}
wx-picker-view-column{display:block;flex:1;position:relative;height:100%;overflow:clip;touch-action:none;cursor:grab}
.wx-picker-content>*{height:var(--wx-row,34px)!important;overflow:hidden}
.wx-picker-mask{position:absolute;inset:0;pointer-events:none;z-index:3}
.wx-picker-indicator{position:absolute;left:0;width:100%;height:34px;top:50%;transform:translateY(-50%);pointer-events:none;z-index:3;box-sizing:border-box;border:solid var(--wx-line);border-width:1px 0}`,
  properties: {},
  create({ dom, context }) {
    dom.innerHTML =
      '<div class="wx-picker-content"></div><div class="wx-picker-mask"></div><div class="wx-picker-indicator"></div>';
    const [slot, mask, indicator] = [...dom.children] as [HTMLElement, HTMLElement, HTMLElement];
    const view = () => pickerViewAround(dom);
    const wheel = new Wheel({
      window: dom,
      strip: slot,
      rowHeight: () => indicator.offsetHeight || 34,
      count: () => slot.childElementCount,
      enabled: () => !context.designMode(),
      start: () => view()?.started(),
      turned: (_index, done) => view()?.turned(done),
    });
    const watcher = new MutationObserver(() => view()?.arrange());
    registerColumn(dom, {
      wheel,
      dress({ indicatorStyle, indicatorClass, maskStyle, maskClass }) {
        indicator.className = `wx-picker-indicator ${indicatorClass}`;
        indicator.style.cssText = indicatorStyle;
        mask.className = `wx-picker-mask ${maskClass}`;
        const height = indicator.offsetHeight || 34;
        slot.style.setProperty('--wx-row', `${height}px`);
        const fade = 'rgba(var(--wx-mask),.95),rgba(var(--wx-mask),.6)';
        const size = `100% calc(50% - ${height / 2}px)`;
        mask.style.cssText = `background:linear-gradient(180deg,${fade}) top/${size} no-repeat,linear-gradient(0deg,${fade}) bottom/${size} no-repeat;${maskStyle}`;
      },
    });
    return {
      slot,
      attached() {
        watcher.observe(slot, { childList: true });
        view()?.arrange();
      },
      detached: () => watcher.disconnect(),
    };
  },
});
