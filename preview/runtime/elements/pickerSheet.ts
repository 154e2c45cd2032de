import type { RuntimeHost } from '../runtimeHost.ts';
import { openSheet } from '../wx/cover.ts';
import { installStyle } from './installStyle.ts';
import type { PickerModel } from './pickerModels.ts';
import { Wheel } from './wheel.ts';

const rowHeight = 48;

const css = `.wx-picker-sheet{background:#fff;border-radius:12px 12px 0 0;color:rgba(0,0,0,.9);font-size:17px;overflow:hidden}
.wx-picker-bar{display:flex;align-items:center;justify-content:space-between;height:56px;padding:0 16px}
.wx-picker-bar>b{font-size:15px;flex:1;text-align:center}
.wx-picker-bar>i{font-style:normal;min-width:40px;cursor:pointer;color:rgba(0,0,0,.5)}
.wx-picker-bar>i:last-child{color:#07c160;text-align:right;font-weight:500}
.wx-picker-wheels{display:flex;height:240px;position:relative}
.wx-picker-wheels:before,.wx-picker-wheels:after{content:"";position:absolute;left:0;right:0;height:96px;pointer-events:none;z-index:1}
.wx-picker-wheels:before{top:0;border-bottom:1px solid rgba(0,0,0,.08);background:linear-gradient(rgba(255,255,255,.96),rgba(255,255,255,.5))}
.wx-picker-wheels:after{bottom:0;border-top:1px solid rgba(0,0,0,.08);background:linear-gradient(rgba(255,255,255,.5),rgba(255,255,255,.96))}
.wx-picker-wheel{flex:1;overflow:clip;touch-action:none;cursor:grab;min-width:0}
.wx-picker-wheel p{margin:0;height:48px;line-height:48px;padding:0 6px;text-align:center;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}`;

interface Column {
  wheel: Wheel;
  strip: HTMLElement;
  shown: string;
}

/** A sheet of wheels that is open; `closed` tells whether it was confirmed. */
export interface PickerSheet {
  closed: Promise<boolean>;
  redraw(): void;
}

/** The wheels of an open sheet. */
class SheetWheels {
  private readonly columns: Column[] = [];

  constructor(
    private readonly dom: HTMLElement,
    private readonly model: () => PickerModel,
    private readonly turned: (column: number, index: number) => void,
  ) {}

  draw(): void {
    const lists = this.model().columns();
    const indexes = this.model().indexes();
    for (const [index, list] of lists.entries()) {
      const column = this.columns[index] ?? this.addColumn(index);
      const shown = list.join('\n');
      if (column.shown !== shown) {
        column.shown = shown;
        column.strip.replaceChildren(...list.map(row));
      }
      column.wheel.place(indexes[index] ?? 0);
    }
  }

  private addColumn(index: number): Column {
    const window = document.createElement('div');
    window.className = 'wx-picker-wheel';
    const strip = document.createElement('div');
    window.append(strip);
    this.dom.append(window);
    const wheel = new Wheel({
      window,
      strip,
      rowHeight: () => rowHeight,
      count: () => strip.childElementCount,
      enabled: () => true,
      turned: (at, done) => {
        if (!done || this.model().indexes()[index] === at) return;
        this.model().turn(index, at);
        this.turned(index, at);
        this.draw();
      },
    });
    const column = { wheel, strip, shown: '' };
    this.columns.push(column);
    return column;
  }
}

/**
 * Opens WeChat's sheet of wheels.
 * @param model asked anew whenever something may have changed
 * @param turned a wheel has come to rest on another row
 */
export function openPickerSheet(
  host: RuntimeHost,
  title: string,
  model: () => PickerModel,
  turned: (column: number, index: number) => void,
): PickerSheet {
  installStyle('picker', css);
  const box = document.createElement('div');
  box.className = 'wx-picker-sheet';
  box.innerHTML =
    '<div class="wx-picker-bar"><i>取消</i><b></b><i>确定</i></div><div class="wx-picker-wheels"></div>';
  const [cancel, heading, confirm] = box.querySelectorAll('.wx-picker-bar>*');
  if (heading) heading.textContent = title;
  const wheels = new SheetWheels(box.lastElementChild as HTMLElement, model, turned);
  const sheet = openSheet<boolean>(host, box, false);
  cancel?.addEventListener('click', () => sheet.close(false));
  confirm?.addEventListener('click', () => sheet.close(true));
  wheels.draw();
  return { closed: sheet.closed, redraw: () => wheels.draw() };
}

function row(text: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return paragraph;
}
