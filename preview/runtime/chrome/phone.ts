import type { DeviceInfo } from '../runtimeHost.ts';
import { Capsule } from './capsule.ts';
import { chromeStyle } from './chromeStyle.ts';
import { element } from './element.ts';
import { icons } from './icons.ts';
import { TAB_BAR_HEIGHT, type TabBar } from './tabBar.ts';

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
  private info: DeviceInfo;
  private fullHeight = false;

  constructor(device: DeviceInfo, actions: ConstructorParameters<typeof Capsule>[1]) {
    this.info = device;
    const style = element('style', '');
    style.textContent = chromeStyle;
    document.head.prepend(style);
    this.capsule = new Capsule(this.layer, actions);
    const clock = element('span', '');
    clock.textContent = '9:41';
    this.status.append(clock, element('span', '', { html: icons.signals }));
    this.dom.append(this.pages, this.tabSlot, this.status, this.capsule.dom, this.layer);
    document.body.append(this.dom);
    this.setDevice(device);
  }

  get device(): DeviceInfo {
    return this.info;
  }

  /** Height of the document's window that is the screen: in full-height mode the screen is as tall as the frame. */
  setFullHeight(on: boolean): void {
    this.fullHeight = on;
    this.dom.classList.toggle('full-height', on);
  }

  setDevice(device: DeviceInfo): void {
    this.info = device;
    this.dom.classList.toggle('android', device.platform === 'android');
    // Decides which of the system's fonts stands in for the ones named, and how lines break.
    document.documentElement.lang = device.language === 'zh_CN' ? 'zh-CN' : 'en';
    document.documentElement.style.colorScheme = 'light';
    const root = document.documentElement.style;
    root.setProperty('--rpx', `${device.width / 750}px`);
    root.setProperty(
      '--safe-area-inset-top',
      `${device.statusBarHeight > 24 ? device.statusBarHeight : 0}px`,
    );
    root.setProperty('--safe-area-inset-bottom', `${device.safeAreaBottom}px`);
    root.setProperty('--safe-area-inset-left', '0px');
    root.setProperty('--safe-area-inset-right', '0px');
    this.status.style.height = `${device.statusBarHeight}px`;
    this.capsule.place(device);
    if (this.tabBar) this.placeTabBar(this.tabBar);
  }

  setTabBar(tabBar: TabBar | undefined): void {
    this.tabBar = tabBar;
    this.tabSlot.replaceChildren(...(tabBar ? [tabBar.dom] : []));
    if (tabBar) this.placeTabBar(tabBar);
  }

  /** Draws what stands above the visible page in its colour. */
  paint(frontColor: 'black' | 'white', tabs: boolean): void {
    this.status.style.color = frontColor;
    this.capsule.paint(frontColor);
    if (this.tabBar) this.tabBar.dom.hidden = !tabs;
  }

  /** Where a page's own view is on the screen; `height` is the device's, whatever the frame's. In px. */
  viewBox(
    navigation: boolean,
    tabs: boolean,
  ): { top: number; bottom: number; width: number; height: number } {
    const { device } = this;
    const top = navigation ? device.statusBarHeight + navigationBarHeight(device) : 0;
    const bottom = tabs ? TAB_BAR_HEIGHT + device.safeAreaBottom : 0;
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

  private placeTabBar(tabBar: TabBar): void {
    tabBar.dom.style.paddingBottom = `${this.info.safeAreaBottom}px`;
  }
}
