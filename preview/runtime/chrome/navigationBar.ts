import type { PageWindow } from '../pages/pageWindow.ts';
import { element } from './element.ts';
import { icons } from './icons.ts';

/** The native bar above a page: back arrow or home button, title, colours. */
export class NavigationBar {
  readonly dom: HTMLElement;
  private readonly title = element('div', 'nav-title');
  private readonly text = element('span', '');
  private readonly loading = element('i', 'nav-loading');
  private readonly back: HTMLButtonElement;
  private readonly home: HTMLButtonElement;
  private textColor: 'black' | 'white';

  constructor(settings: PageWindow, actions: { back(): void; home(): void }) {
    this.textColor = settings.textStyle;
    this.back = element('button', 'nav-back', { html: icons.back, label: 'Back', onClick: actions.back });
    this.home = element('button', 'nav-back', { html: icons.home, label: 'Home', onClick: actions.home });
    this.loading.hidden = true;
    this.title.append(this.loading, this.text);
    const bar = element('div', 'nav-bar');
    bar.append(this.back, this.home, this.title);
    this.dom = element('div', 'nav');
    this.dom.append(bar);
    this.dom.hidden = settings.customNavigation;
    this.showButtons(false, false);
    this.change({
      title: settings.title,
      backgroundColor: settings.backgroundColor,
      frontColor: settings.textStyle,
    });
  }

  /** Colour of the status bar's and the capsule's drawing above this page. */
  get frontColor(): 'black' | 'white' {
    return this.textColor;
  }

  showButtons(back: boolean, home: boolean): void {
    this.back.hidden = !back;
    this.home.hidden = !home;
  }

  change(change: {
    title?: string;
    backgroundColor?: string;
    frontColor?: 'black' | 'white';
    loading?: boolean;
    homeButton?: boolean;
  }): void {
    if (change.title !== undefined) this.text.textContent = change.title;
    if (change.backgroundColor !== undefined) this.dom.style.backgroundColor = change.backgroundColor;
    if (change.frontColor !== undefined) {
      this.textColor = change.frontColor;
      this.dom.style.color = change.frontColor;
    }
    if (change.loading !== undefined) this.loading.hidden = !change.loading;
    if (change.homeButton === false) this.home.hidden = true;
  }
}
