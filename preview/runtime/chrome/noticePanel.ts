import { element } from './element.ts';

/** What stands in place of a page that cannot be shown, or not as it should. */
export interface Notice {
  title: string;
  lines: string[];
  /** What can be done about it. */
  actions: { text: string; run(): void }[];
}

/** Draws a notice; its texts may come from the project and are set as text. */
export function createNoticePanel(notice: Notice): HTMLElement {
  const panel = element('div', 'notice');
  const title = element('b', '');
  title.textContent = notice.title;
  panel.append(title);
  for (const line of notice.lines) {
    const paragraph = element('p', '');
    paragraph.textContent = line;
    panel.append(paragraph);
  }
  for (const { text, run } of notice.actions) {
    const button = element('button', '', { onClick: run });
    button.textContent = text;
    panel.append(button);
  }
  return panel;
}
