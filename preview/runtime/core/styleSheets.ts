import { adaptStyle, dependsOnPhone, type StyleEnvironment } from '../../adaptStyle.ts';

/** What a sheet belongs to; `leaking` is one of a component that reaches nodes outside of it. */
export type SheetKind = 'page' | 'component' | 'leaking';

/**
 * The project's style sheets in the frame's document, one `<style>` each: app first, then components, then
 * pages. What all pages share a document for is kept apart by switching: only the visible page's sheet is on, and
 * of those that reach out of their component, only those of components that the page uses.
 */
export class StyleSheets {
  private readonly app = document.createElement('style');
  private readonly components = document.createComment('components');
  private readonly pages = document.createComment('pages');
  private readonly sheets = new Map<string, HTMLStyleElement>();
  private readonly kinds = new Map<string, SheetKind>();
  private readonly usedBy: (page: string) => ReadonlySet<string>;
  private activePage = '';
  /** Asked for when a sheet that leaks wants to know. */
  private used: ReadonlySet<string> | undefined;
  private appIsOn = true;
  private phone: StyleEnvironment = { width: 375, theme: 'light' };
  /** What is asked again when the phone changes: compiled texts by sheet. */
  private readonly phoneDependent = new Map<HTMLStyleElement, string>();
  private readonly texts = new WeakMap<HTMLStyleElement, string>();

  /** `usedBy` names the components that a page uses, and those that they use. */
  constructor(usedBy: (page: string) => ReadonlySet<string>) {
    this.usedBy = usedBy;
    this.app.dataset.path = 'app';
    document.head.append(this.app, this.components, this.pages);
  }

  /** Removes all sheets. */
  clear(): void {
    for (const sheet of this.sheets.values()) sheet.remove();
    this.sheets.clear();
    this.kinds.clear();
    this.phoneDependent.clear();
    this.setText(this.app, '');
  }

  /** Makes media queries ask about another phone or theme. */
  setPhone(phone: StyleEnvironment): void {
    if (phone.width === this.phone.width && phone.theme === this.phone.theme) return;
    this.phone = phone;
    for (const [sheet, css] of this.phoneDependent) this.write(sheet, adaptStyle(css, phone));
  }

  setApp(css: string): void {
    this.setText(this.app, css);
  }

  /** Adds a sheet, or replaces its text. */
  set(path: string, css: string, kind: SheetKind): void {
    this.kinds.set(path, kind);
    let sheet = this.sheets.get(path);
    if (!sheet) {
      if (css === '') return;
      sheet = document.createElement('style');
      sheet.dataset.path = path;
      this.sheets.set(path, sheet);
      (kind === 'page' ? this.pages : this.components).before(sheet);
    }
    this.setText(sheet, css);
    sheet.disabled = this.isOff(path);
  }

  private isOff(path: string): boolean {
    const kind = this.kinds.get(path);
    if (kind === 'page') return path !== this.activePage;
    if (kind !== 'leaking') return false;
    this.used ??= this.usedBy(this.activePage);
    return !this.used.has(path);
  }

  private setText(sheet: HTMLStyleElement, css: string): void {
    if (this.texts.get(sheet) === css) return;
    this.texts.set(sheet, css);
    if (dependsOnPhone(css)) this.phoneDependent.set(sheet, css);
    else this.phoneDependent.delete(sheet);
    this.write(sheet, adaptStyle(css, this.phone));
  }

  private write(sheet: HTMLStyleElement, css: string): void {
    if (sheet.textContent === css) return;
    sheet.textContent = css;
    // A new text makes a new CSSStyleSheet, which is on.
    const { path = '' } = sheet.dataset;
    sheet.disabled = sheet === this.app ? !this.appIsOn : this.isOff(path);
  }

  /** Turns on what the page that is now visible uses, and off the rest. */
  activate(page: string, usesAppStyle: boolean): void {
    this.activePage = page;
    this.refresh();
    this.appIsOn = usesAppStyle;
    this.app.disabled = !usesAppStyle;
  }

  /** Does so again: pages may use other components now. */
  refresh(): void {
    this.used = undefined;
    for (const [path, sheet] of this.sheets) sheet.disabled = this.isOff(path);
  }
}
