import type { PageWindow } from '../pages/pageWindow.ts';
import type { Chrome } from '../runtimeHost.ts';
import { element } from './element.ts';
import { icons } from './icons.ts';

type BarChange = Parameters<Chrome['setNavigationBar']>[0];

/** Names of `wx.setNavigationBarColor`'s timing functions in CSS. */
const TIMING: Record<string, string> = { easeIn: 'ease-in', easeOut: 'ease-out', easeInOut: 'ease-in-out' };

/** The native bar above a page: back arrow, home button, title, colours. */
export class NavigationBar {
  readonly dom: HTMLElement;
  private readonly title = element('div', 'nav-title');
  private readonly text = element('span', '');
  private readonly loading = element('i', 'nav-loading');
  private readonly back: HTMLButtonElement;
  private readonly home: HTMLButtonElement;
  private textColor: 'black' | 'white';
  private homeHidden = false;
  /** Settings that a script has changed: another theme of the phone leaves them. */
  private readonly scripted = new Set<keyof BarChange>();

  constructor(settings: PageWindow, actions: { back(): void; home(): void }) {
    this.textColor = settings.textStyle;
    this.back = element('button', 'nav-back', { html: icons.back, label: 'Back', onClick: actions.back });
    this.home = element('button', 'nav-back nav-home', {
      html: icons.home,
      label: 'Home',
      onClick: actions.home,
    });
    this.loading.hidden = true;
    this.title.append(this.loading, this.text);
    const bar = element('div', 'nav-bar');
    bar.append(this.back, this.home, this.title);
    this.dom = element('div', 'nav');
    this.dom.append(bar);
    this.dom.hidden = settings.customNavigation;
    this.showButtons(false, false);
    this.restyle(settings);
  }

  /** Colour of the status bar's and the capsule's drawing above this page. */
  get frontColor(): 'black' | 'white' {
    return this.textColor;
  }

  showButtons(back: boolean, home: boolean): void {
    this.back.hidden = !back;
    this.home.hidden = !home || this.homeHidden;
  }

  /** Takes over settings that no script has changed. */
  restyle(settings: PageWindow): void {
    const change = {
      title: settings.title,
      backgroundColor: settings.backgroundColor,
      frontColor: settings.textStyle,
    };
    this.apply(
      Object.fromEntries(Object.entries(change).filter(([name]) => !this.scripted.has(name as never))),
    );
  }

  change(change: BarChange): void {
    for (const name of Object.keys(change)) this.scripted.add(name as keyof BarChange);
    this.apply(change);
  }

  private apply(change: BarChange): void {
    const { duration = 0, timingFunc = '' } = change.animation ?? {};
    const timing = `${duration}ms ${TIMING[timingFunc] ?? 'linear'}`;
    this.dom.style.transition = duration > 0 ? `background-color ${timing},color ${timing}` : '';
    if (change.title !== undefined) this.text.textContent = change.title;
    if (change.backgroundColor !== undefined) this.dom.style.backgroundColor = change.backgroundColor;
    if (change.frontColor !== undefined) {
      this.textColor = change.frontColor;
      this.dom.style.color = change.frontColor;
    }
    if (change.loading !== undefined) this.loading.hidden = !change.loading;
    if (change.homeButton === false) this.home.hidden = this.homeHidden = true;
  }
}
