import type { DeviceInfo } from '../runtimeHost.ts';
import { Capsule } from './capsule.ts';
import { chromeStyle } from './chromeStyle.ts';
import { element } from './element.ts';
import { icons } from './icons.ts';
import { TAB_BAR_HEIGHT, type TabBar, TOP_TAB_BAR_HEIGHT } from './tabBar.ts';
import { turnDevice } from './turnDevice.ts';

/** Where a page's own view is on the screen: distances of its top and bottom from the screen's, and its size. In px. */
export interface ViewBox {
  top: number;
  bottom: number;
  width: number;
  height: number;
}

/** px of the bar itself, without the status bar above it. */
function navigationBarHeight(device: DeviceInfo): number {
  return device.platform === 'android' ? 48 : 44;
}

/** The screen: holds the pages and draws status bar, capsule and tab bar; says how much room pages have. */
export class Phone {
  readonly pages = element('div', 'phone-pages');
  readonly layer = element('div', 'phone-layer');
  readonly capsule: Capsule;
  private readonly dom = element('div', 'phone');
  private readonly status = element('div', 'status');
  private readonly tabSlot = element('div', '');
  private tabBar: TabBar | undefined;
  private upright: DeviceInfo;
  private info: DeviceInfo;
  private allowed: 'portrait' | 'landscape' | 'auto' = 'portrait';
  private fullHeight = false;

  constructor(device: DeviceInfo, actions: ConstructorParameters<typeof Capsule>[1]) {
    this.upright = this.info = device;
    const style = element('style', '');
    style.textContent = chromeStyle;
    document.head.prepend(style);
    this.capsule = new Capsule(this.layer, actions);
    const clock = element('span', '');
    clock.textContent = '9:41';
    this.status.append(clock, element('span', '', { html: icons.signals }));
    const indicator = element('div', 'home-indicator');
    this.dom.append(this.pages, this.tabSlot, this.status, this.capsule.dom, indicator, this.layer);
    document.body.append(this.dom);
    this.setDevice(device);
  }

  /** The phone as the visible page sees it: turned when it is held so and the page allows it. */
  get device(): DeviceInfo {
    return this.info;
  }

  /** 1 rpx in px: of the shorter side, however the phone is held (WeChat's own `checkDeviceWidth`). */
  get rpx(): number {
    return Math.min(this.info.width, this.info.height) / 750;
  }

  /** Height of the document's window that is the screen: in full-height mode the screen is as tall as the frame. */
  setFullHeight(on: boolean): void {
    this.fullHeight = on;
    this.dom.classList.toggle('full-height', on);
  }

  setDevice(device: DeviceInfo): void {
    this.upright = device;
    this.dom.classList.toggle('android', device.platform === 'android');
    // Decides which of the system's fonts stands in for the ones named, and how lines break.
    document.documentElement.lang = device.language === 'zh_CN' ? 'zh-CN' : 'en';
    document.documentElement.style.colorScheme = 'light';
    this.turn(this.allowed);
  }

  /** Turns the screen as the visible page allows it (`pageOrientation`). */
  turn(allowed: 'portrait' | 'landscape' | 'auto'): void {
    this.allowed = allowed;
    const { upright } = this;
    const landscape = allowed === 'landscape' || (allowed === 'auto' && upright.orientation === 'landscape');
    const { device, safe } = turnDevice(upright, landscape);
    this.info = device;
    const root = document.documentElement.style;
    root.setProperty('--rpx', `${this.rpx}px`);
    for (const [side, length] of Object.entries(safe)) {
      root.setProperty(`--safe-area-inset-${side}`, `${length}px`);
    }
    this.dom.classList.toggle('landscape', landscape);
    this.dom.classList.toggle('indicated', safe.bottom > 0);
    this.status.style.height = `${device.statusBarHeight}px`;
    this.status.hidden = device.statusBarHeight === 0;
    this.capsule.place(device);
    this.placeTabBar();
  }

  /** Dark looks of the platform's own sheets and bars. */
  setDark(dark: boolean): void {
    this.dom.classList.toggle('dark', dark);
  }

  setTabBar(tabBar: TabBar | undefined): void {
    this.tabBar = tabBar;
    this.tabSlot.replaceChildren(...(tabBar ? [tabBar.dom] : []));
    this.placeTabBar();
  }

  /** Draws what stands above the visible page in its colour. */
  paint(frontColor: 'black' | 'white', tabs: boolean): void {
    this.status.style.color = frontColor;
    this.capsule.paint(frontColor);
    if (this.tabBar) this.tabBar.dom.hidden = !tabs;
  }

  /** Where the view of a page with these bars is; its height is the device's, whatever the frame's. */
  viewBox(navigation: boolean, tabs: boolean): ViewBox {
    const { device, tabBar } = this;
    const bar = navigation ? device.statusBarHeight + navigationBarHeight(device) : 0;
    const onTop = tabs && tabBar?.position === 'top';
    const top = bar + (onTop ? TOP_TAB_BAR_HEIGHT : 0);
    const bottom = tabs && !onTop ? TAB_BAR_HEIGHT + device.safeAreaBottom : 0;
    return { top, bottom, width: device.width, height: device.height - top - bottom };
  }

  /** Sets the units that depend on the visible page's view, and returns the height its scroller must have. */
  setView(box: { width: number; height: number }): string {
    const root = document.documentElement.style;
    root.setProperty('--vh', `${box.height / 100}px`);
    root.setProperty('--vmin', `${Math.min(box.width, box.height) / 100}px`);
    root.setProperty('--vmax', `${Math.max(box.width, box.height) / 100}px`);
    return this.fullHeight ? `${box.height}px` : '100%';
  }

  /** Under the navigation bar or at the bottom, above the home indicator. */
  private placeTabBar(): void {
    const { tabBar, info } = this;
    if (!tabBar) return;
    const onTop = tabBar.position === 'top';
    tabBar.dom.style.paddingBottom = onTop ? '0' : `${info.safeAreaBottom}px`;
    tabBar.dom.style.top = onTop ? `${info.statusBarHeight + navigationBarHeight(info)}px` : '';
  }
}
