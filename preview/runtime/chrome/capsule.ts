import type { DeviceInfo } from '../runtimeHost.ts';
import { element } from './element.ts';
import { icons } from './icons.ts';

export interface CapsuleRect {
  left: number;
  top: number;
  right: number;
  bottom: number;
  width: number;
  height: number;
}

/** Where WeChat draws the capsule button (as `wx.getMenuButtonBoundingClientRect` reports it), in px. */
export function capsuleRect(device: DeviceInfo): CapsuleRect {
  const width = 87;
  const height = 32;
  const top = device.statusBarHeight + (device.platform === 'android' ? 8 : 4);
  const right = device.width - 7;
  return { left: right - width, top, right, bottom: top + height, width, height };
}

/** The capsule button and the menu that it opens; what is in the menu is asked for when it opens. */
export class Capsule {
  readonly dom = element('div', 'capsule');
  private readonly layer: HTMLElement;

  constructor(layer: HTMLElement, actions: { menu(): { text: string; run?: () => void }[]; close(): void }) {
    this.layer = layer;
    this.dom.append(
      element('button', '', {
        html: icons.more,
        label: 'More',
        onClick: () => this.openMenu(actions.menu()),
      }),
      element('button', '', { html: icons.close, label: 'Close', onClick: actions.close }),
    );
  }

  place(device: DeviceInfo): void {
    const { left, top } = capsuleRect(device);
    Object.assign(this.dom.style, { left: `${left}px`, top: `${top}px` });
  }

  paint(frontColor: 'black' | 'white'): void {
    this.dom.classList.toggle('light', frontColor === 'white');
  }

  private openMenu(items: { text: string; run?: () => void }[]): void {
    const mask = element('div', 'sheet-mask');
    const menu = element('div', 'sheet-menu');
    for (const { text, run } of items) {
      const button = element('button', '');
      button.textContent = text;
      if (run) button.addEventListener('click', run);
      else button.disabled = true;
      menu.append(button);
    }
    mask.append(menu);
    mask.addEventListener('click', (event) => {
      if (!(event.target instanceof HTMLButtonElement && event.target.disabled)) mask.remove();
    });
    this.layer.append(mask);
  }
}
