import { adaptStyle, dependsOnPhone, type StyleEnvironment } from '../../adaptStyle.ts';

/**
 * The project's style sheets in the frame's document, one `<style>` each: app first, then components, then
 * pages. What all pages share a document for is kept apart by switching: only the visible page's sheet is on.
 */
export class StyleSheets {
  private readonly app = document.createElement('style');
  private readonly components = document.createComment('components');
  private readonly pages = document.createComment('pages');
  private readonly sheets = new Map<string, HTMLStyleElement>();
  private readonly pagePaths = new Set<string>();
  private activePage = '';
  private appIsOn = true;
  private phone: StyleEnvironment = { width: 375, theme: 'light' };
  /** What is asked again when the phone changes: compiled texts by sheet. */
  private readonly phoneDependent = new Map<HTMLStyleElement, string>();
  private readonly texts = new WeakMap<HTMLStyleElement, string>();

  constructor() {
    this.app.dataset.path = 'app';
    document.head.append(this.app, this.components, this.pages);
  }

  /** Removes all sheets. */
  clear(): void {
    for (const sheet of this.sheets.values()) sheet.remove();
    this.sheets.clear();
    this.pagePaths.clear();
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
  set(path: string, css: string, kind: 'page' | 'component'): void {
    let sheet = this.sheets.get(path);
    if (!sheet) {
      if (css === '') return;
      sheet = document.createElement('style');
      sheet.dataset.path = path;
      this.sheets.set(path, sheet);
      (kind === 'page' ? this.pages : this.components).before(sheet);
      if (kind === 'page') this.pagePaths.add(path);
    }
    this.setText(sheet, css);
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
    sheet.disabled =
      sheet === this.app ? !this.appIsOn : this.pagePaths.has(path) && path !== this.activePage;
  }

  /** Replaces the text of a sheet that is in use; returns false when it is not. */
  update(path: string, css: string): boolean {
    if (!this.sheets.has(path)) return false;
    this.set(path, css, this.pagePaths.has(path) ? 'page' : 'component');
    return true;
  }

  /** Turns on the sheet of the page that is now visible and off those of the others. */
  activate(page: string, usesAppStyle: boolean): void {
    this.activePage = page;
    for (const path of this.pagePaths) {
      const sheet = this.sheets.get(path);
      if (sheet) sheet.disabled = path !== page;
    }
    this.appIsOn = usesAppStyle;
    this.app.disabled = !usesAppStyle;
  }
}
