import type { RuntimeHost } from '../../runtimeHost.ts';
import { openSheet } from '../../wx/cover.ts';
import { installStyle } from '../installStyle.ts';
import type { PickerModel } from './pickerModels.ts';
import { pickerText } from './pickerText.ts';
import { Wheel } from './wheel.ts';

const rowHeight = 48;

const css = `.wx-picker-sheet{--wx-sheet:255,255,255;--wx-line:rgba(0,0,0,.08);background:rgb(var(--wx-sheet));border-radius:12px 12px 0 0;color:rgba(0,0,0,.9);font-size:17px;overflow:hidden}
[wx-theme=dark] .wx-picker-sheet{--wx-sheet:44,44,44;--wx-line:hsla(0,0%,100%,.1);color:hsla(0,0%,100%,.8)}
.wx-picker-bar{display:flex;align-items:center;justify-content:space-between;height:56px;padding:0 16px}
.wx-picker-bar>b{font-size:15px;flex:1;text-align:center}
.wx-picker-bar>i{font-style:normal;min-width:40px;cursor:pointer;opacity:.55}
.wx-picker-bar>i:last-child{color:#07c160;text-align:right;font-weight:500;opacity:1}
.wx-picker-wheels{display:flex;height:240px;position:relative}
.wx-picker-wheels:before,.wx-picker-wheels:after{content:"";position:absolute;left:0;right:0;height:96px;pointer-events:none;z-index:1}
.wx-picker-wheels:before{top:0;border-bottom:1px solid var(--wx-line);background:linear-gradient(rgba(var(--wx-sheet),.96),rgba(var(--wx-sheet),.5))}
.wx-picker-wheels:after{bottom:0;border-top:1px solid var(--wx-line);background:linear-gradient(rgba(var(--wx-sheet),.5),rgba(var(--wx-sheet),.96))}
.wx-picker-wheel{flex:1;overflow:clip;touch-action:none;cursor:grab;min-width:0;outline:0}
.wx-picker-wheel:focus-visible{background:rgba(7,193,96,.08)}
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
    window.tabIndex = 0;
    window.role = 'listbox';
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
  const words = pickerText(host);
  const box = document.createElement('div');
  box.className = 'wx-picker-sheet';
  box.innerHTML =
    '<div class="wx-picker-bar"><i role="button" tabindex="0"></i><b></b><i role="button" tabindex="0"></i></div><div class="wx-picker-wheels"></div>';
  const [cancel, heading, confirm] = box.querySelectorAll<HTMLElement>('.wx-picker-bar>*');
  const texts = [words.cancel, title, words.confirm];
  for (const [index, node] of [cancel, heading, confirm].entries()) {
    if (node) node.textContent = texts[index] ?? '';
  }
  const wheels = new SheetWheels(box.lastElementChild as HTMLElement, model, turned);
  const sheet = openSheet<boolean>(host, box, false);
  cancel?.addEventListener('click', () => sheet.close(false));
  confirm?.addEventListener('click', () => sheet.close(true));
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') sheet.close(false);
    else if (event.key === 'Enter') sheet.close(event.target !== cancel);
    else return;
    event.preventDefault();
  });
  wheels.draw();
  // The browser would scroll to what is still rising from below the edge.
  box.querySelector<HTMLElement>('.wx-picker-wheel')?.focus({ preventScroll: true });
  return { closed: sheet.closed, redraw: () => wheels.draw() };
}

function row(text: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return paragraph;
}
