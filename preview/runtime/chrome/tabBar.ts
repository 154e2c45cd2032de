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

/** px without the safe area below; a bar at the top has no icons. */
export const TAB_BAR_HEIGHT = 49;
export const TOP_TAB_BAR_HEIGHT = 40;

/** WeChat's limit (全局配置, tabBar.list). */
const MAX_TABS = 5;

/** The native tab bar. Defaults of colours: 全局配置, tabBar. */
export class TabBar {
  readonly dom = element('div', 'tabs');
  readonly position: 'top' | 'bottom';
  private config: TabBarConfig;
  private readonly custom: boolean;
  private readonly tabs: Tab[];
  private readonly assetUrl: (path: string) => string | undefined;
  /** What scripts have changed, which another theme of the phone leaves. */
  private readonly scripted: Partial<TabBarConfig> = {};
  private readonly scriptedItems = new Map<number, Partial<TabBarItem>>();
  private selected = -1;
  private shown = true;

  constructor(
    config: TabBarConfig,
    assetUrl: (path: string) => string | undefined,
    onSelect: (pagePath: string) => void,
  ) {
    this.config = { ...config };
    this.custom = config.custom === true;
    this.position = config.position === 'top' && !this.custom ? 'top' : 'bottom';
    this.assetUrl = assetUrl;
    // A bar of the project's own may know more tabs than WeChat's can draw.
    const items = (config.list ?? []).slice(0, this.custom ? undefined : MAX_TABS);
    this.tabs = items.map((item) => this.createTab({ ...item }, onSelect));
    this.dom.classList.toggle('top', this.position === 'top');
    this.dom.setAttribute('role', 'tablist');
    this.dom.append(...this.tabs.map((tab) => tab.dom));
    this.paint();
  }

  /** Whether a page is one of the tabs. */
  includes(route: string): boolean {
    return this.tabs.some((tab) => tab.item.pagePath === route);
  }

  /** Whether scripts let the bar be seen. */
  get visible(): boolean {
    return this.shown && !this.custom;
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

  /** Takes over the settings for another theme, but for what scripts have changed. */
  restyle(config: TabBarConfig): void {
    this.config = { ...config, ...this.scripted };
    for (const [index, tab] of this.tabs.entries()) {
      Object.assign(tab.item, config.list?.[index], this.scriptedItems.get(index));
    }
    this.paint();
  }

  change(change: TabBarChange): void {
    if (change.visible !== undefined) this.shown = change.visible;
    if (change.style) {
      Object.assign(this.scripted, change.style);
      Object.assign(this.config, change.style);
    }
    if (change.item) {
      const { index, ...item } = change.item;
      this.scriptedItems.set(index, { ...this.scriptedItems.get(index), ...item });
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
    dom.setAttribute('role', 'tab');
    tab.icon.alt = '';
    tab.badge.hidden = true;
    dom.append(tab.icon, tab.label, tab.badge);
    return tab;
  }

  /** Text or a red dot (`dot`) at a tab; null takes away that of the kind. */
  private setBadge(index: number, text: string | null, dot: boolean): void {
    const badge = this.tabs[index]?.badge;
    if (!badge || (text === null && badge.classList.contains('dot') !== dot)) return;
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
    const line = `0.5px solid ${borderStyle === 'white' ? '#ffffff' : 'rgba(0,0,0,.2)'}`;
    this.dom.style.borderTop = this.position === 'top' ? '' : line;
    this.dom.style.borderBottom = this.position === 'top' ? line : '';
    for (const [index, tab] of this.tabs.entries()) {
      const on = index === this.selected;
      tab.dom.style.color = on ? selectedColor : color;
      tab.dom.setAttribute('aria-selected', String(on));
      tab.label.textContent = tab.item.text ?? '';
      this.paintIcon(tab, on);
    }
  }

  private paintIcon(tab: Tab, on: boolean): void {
    const path = on ? (tab.item.selectedIconPath ?? tab.item.iconPath) : tab.item.iconPath;
    const url = path && this.position === 'bottom' ? this.assetUrl(path) : undefined;
    tab.icon.hidden = url === undefined;
    tab.icon.style.display = url === undefined ? 'none' : '';
    tab.dom.classList.toggle('plain', url === undefined);
    if (url !== undefined && tab.icon.src !== url) tab.icon.src = url;
  }
}
