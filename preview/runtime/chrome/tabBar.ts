import type { TabBarConfig, TabBarItem } from '../../appConfig.ts';
import type { Chrome } from '../runtimeHost.ts';
import { element } from './element.ts';

type TabBarChange = Parameters<Chrome['setTabBar']>[0];

interface Tab {
  item: TabBarItem;
  dom: HTMLButtonElement;
  icon: HTMLImageElement;
  label: HTMLSpanElement;
  badge: HTMLSpanElement;
}

/** px without the safe area below. */
export const TAB_BAR_HEIGHT = 49;

/** The native tab bar. Defaults of colours: 全局配置, tabBar. */
export class TabBar {
  readonly dom = element('div', 'tabs');
  private readonly config: TabBarConfig;
  private readonly tabs: Tab[];
  private readonly assetUrl: (path: string) => string | undefined;
  private selected = -1;
  private shown = true;

  constructor(
    config: TabBarConfig,
    assetUrl: (path: string) => string | undefined,
    onSelect: (pagePath: string) => void,
  ) {
    this.config = { ...config };
    this.assetUrl = assetUrl;
    this.tabs = (config.list ?? []).map((item) => this.createTab({ ...item }, onSelect));
    this.dom.append(...this.tabs.map((tab) => tab.dom));
    this.paint();
  }

  /** Whether a page is one of the tabs. */
  includes(route: string): boolean {
    return this.tabs.some((tab) => tab.item.pagePath === route);
  }

  /** Whether scripts let the bar be seen. */
  get visible(): boolean {
    return this.shown && this.config.custom !== true;
  }

  indexOf(route: string): number {
    return this.tabs.findIndex((tab) => tab.item.pagePath === route);
  }

  textOf(index: number): string {
    return this.tabs[index]?.item.text ?? '';
  }

  select(route: string): void {
    this.selected = this.indexOf(route);
    this.paint();
  }

  change(change: TabBarChange): void {
    if (change.visible !== undefined) this.shown = change.visible;
    if (change.style) Object.assign(this.config, change.style);
    if (change.item) {
      const { index, ...item } = change.item;
      Object.assign(this.tabs[index]?.item ?? {}, item);
    }
    if (change.badge) this.setBadge(change.badge.index, change.badge.text, false);
    if (change.redDot) this.setBadge(change.redDot.index, change.redDot.visible ? '' : null, true);
    this.paint();
  }

  private createTab(item: TabBarItem, onSelect: (pagePath: string) => void): Tab {
    const dom = element('button', 'tab', { onClick: () => onSelect(item.pagePath) });
    const tab: Tab = {
      item,
      dom,
      icon: element('img', ''),
      label: element('span', ''),
      badge: element('span', 'tab-badge'),
    };
    tab.icon.alt = '';
    tab.badge.hidden = true;
    dom.append(tab.icon, tab.label, tab.badge);
    return tab;
  }

  private setBadge(index: number, text: string | null, dot: boolean): void {
    const badge = this.tabs[index]?.badge;
    if (!badge) return;
    badge.hidden = text === null;
    badge.classList.toggle('dot', dot);
    // WeChat shows at most four characters (wx.setTabBarBadge).
    badge.textContent = text !== null && text.length > 4 ? '…' : text;
  }

  private paint(): void {
    const {
      color = '#7A7E83',
      selectedColor = '#3cc51f',
      backgroundColor = '#ffffff',
      borderStyle,
    } = this.config;
    this.dom.style.backgroundColor = backgroundColor;
    this.dom.style.borderTop = `0.5px solid ${borderStyle === 'white' ? '#ffffff' : 'rgba(0,0,0,.2)'}`;
    for (const [index, tab] of this.tabs.entries()) {
      const on = index === this.selected;
      tab.dom.style.color = on ? selectedColor : color;
      tab.dom.setAttribute('aria-selected', String(on));
      tab.label.textContent = tab.item.text ?? '';
      const path = on ? (tab.item.selectedIconPath ?? tab.item.iconPath) : tab.item.iconPath;
      const url = path ? this.assetUrl(path) : undefined;
      tab.icon.hidden = url === undefined;
      tab.icon.style.display = url === undefined ? 'none' : '';
      tab.dom.classList.toggle('plain', url === undefined);
      if (url !== undefined && tab.icon.src !== url) tab.icon.src = url;
    }
  }
}
