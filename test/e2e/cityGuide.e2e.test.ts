import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NodeRecord, Project } from '../../schema/project.ts';
import { EditorApp, type EditorWindow } from '../support/editorApp.ts';
import { PlayPanel } from '../support/playPanel.ts';
import { say } from '../support/say.ts';
import { SOON } from '../support/soon.ts';

type Row = Record<string, unknown> & { id: string; name: string };

/** What the document says, so that its words can be looked for on the phone. */
class Guide {
  constructor(private readonly project: Project) {}

  rows(table: string): Row[] {
    return (this.project.data[table]?.rows ?? []) as Row[];
  }

  /** The texts that label the tabs of the tab bar. */
  get tabs(): string[] {
    const pages = Object.values(this.project.pages).sort((a, b) => (a.order < b.order ? -1 : 1));
    return pages.flatMap(({ tab }) => (tab ? [tab.text] : []));
  }

  get appName(): string {
    return this.project.app.name;
  }

  /** The label of the button that does something. */
  buttonFor(action: string): string {
    const button = this.nodes.find(({ type, on }) => type === 'button' && on.tap?.[0]?.type === action);
    return String(button?.props.label);
  }

  only(type: string): NodeRecord {
    const found = this.nodes.filter((node) => node.type === type);
    if (!found[0] || found.length > 1) throw new Error(`The guide has ${found.length} nodes of type ${type}`);
    return found[0];
  }

  private get nodes(): NodeRecord[] {
    return Object.values(this.project.nodes);
  }
}

const languages = [
  { language: 'en', words: 'en' },
  { language: 'zh-CN', words: 'zh' },
] as const;

describe.each(languages)('the city guide in $language', ({ language, words }) => {
  let app: EditorApp;
  let editor: EditorWindow;
  let play: PlayPanel;
  let guide: Guide;

  beforeAll(async () => {
    app = await EditorApp.start();
    editor = await app.open();
    if (language === 'zh-CN') await editor.page.getByRole('button', { name: '简体中文' }).click();
    const templates = editor.page.getByRole('list', { name: say('start.templates', {}, words) });
    await templates.getByRole('button', { name: /City guide|城市指南/ }).click();
    await editor.canvasShown();
    const project = await editor.project();
    expect(project.app.language).toBe(language);
    guide = new Guide(project);
    play = await PlayPanel.open(editor);
  });
  afterAll(() => app.close());

  const picture = (name: string) =>
    editor.page.screenshot({
      path: fileURLToPath(new URL(`output/cityGuide-${language}-${name}.png`, import.meta.url)),
    });
  /** Taps what shows exactly this text on the page in front. */
  const tap = (text: string) => play.tap(play.top.getByText(text, { exact: true }).first());
  const tab = (text: string | undefined) =>
    play.phone.locator('.tabs').getByRole('tab', { name: text, exact: true });
  const toasts = () => editor.page.getByRole('region', { name: say('common.notifications', {}, words) });
  const place = () => guide.rows('places').find(({ category }) => category === category0().id) as Row;
  const category0 = () => guide.rows('categories')[0] as Row;

  it('shows the home page, with its countdown running', async () => {
    await play.arrivesAt(/^pages\/home\//);
    const countdown = play.top.locator('wx-countdown');
    const { until, endText } = guide.only('countdown').props;
    if (new Date(String(until)).getTime() > Date.now()) {
      const first = await countdown.textContent();
      await expect.poll(() => countdown.textContent(), { timeout: 5000 }).not.toBe(first);
    } else expect(await countdown.textContent()).toContain(String(endText));
    await picture('home');
  });

  it('goes from a category to a place', async () => {
    await tap(category0().name);
    await play.arrivesAt(/^pages\/category\//);
    const ofCategory = guide.rows('places').filter(({ category }) => category === category0().id);
    expect(ofCategory.length).toBeGreaterThan(1);
    for (const { name } of ofCategory) expect(await play.top.getByText(name).count()).toBeGreaterThan(0);
    await picture('category');
    await tap(place().name);
    await play.arrivesAt(/^pages\/place\//);
    await expect.poll(() => play.top.locator('.nav-title').textContent(), SOON).toBe(place().name);
    for (const text of place().paragraphs as string[]) {
      expect(await play.top.getByText(text, { exact: true }).count()).toBe(1);
    }
    await picture('place');
  });

  it('asks before it calls, and calls when told to', async () => {
    const phone = String(place().phone);
    const sheet = play.phone.locator('.wx-actions');
    await tap(phone);
    await play.tap(sheet.getByRole('button', { name: '取消' }));
    await sheet.waitFor({ state: 'detached' });
    expect(await toasts().getByText(phone).count()).toBe(0);
    await tap(phone);
    await picture('call');
    await play.tap(sheet.getByRole('button', { name: `呼叫 ${phone}` }));
    await toasts()
      .getByText(say('play.call', { value: phone }, words))
      .waitFor();
  });

  it('shows the place on the map, and comes back', async () => {
    await tap(guide.buttonFor('open-location'));
    const viewer = play.phone.locator('.wx-location');
    await viewer.getByText(place().name, { exact: true }).waitFor();
    await viewer.getByText(String(place().address), { exact: true }).waitFor();
    await picture('map');
    await play.tap(viewer.getByRole('button', { name: '返回' }));
    await viewer.waitFor({ state: 'detached' });
  });

  it('shares the place under its own title, with its picture', async () => {
    await tap(guide.buttonFor('share'));
    const card = play.phone.locator('.wx-share');
    await card.getByText(String(place().shareTitle), { exact: true }).waitFor();
    const width = () => card.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth);
    await expect.poll(width, SOON).toBeGreaterThan(300);
    await picture('share');
    await play.tap(card.getByRole('button').last());
    await card.waitFor({ state: 'detached' });
    await toasts()
      .getByText(say('play.shared', { value: String(place().shareTitle) }, words))
      .waitFor();
  });

  it('goes back the way it came', async () => {
    const back = () => play.top.locator('.nav').getByRole('button', { name: 'Back' });
    await play.tap(back());
    await play.arrivesAt(/^pages\/category\//);
    await play.tap(back());
    await play.arrivesAt(/^pages\/home\//);
  });

  it('switches tabs, and filters the list', async () => {
    const [home, places, stores] = guide.tabs;
    await play.tap(tab(stores));
    await play.arrivesAt(/^pages\/stores\//);
    for (const { name } of guide.rows('stores')) {
      expect(await play.top.getByText(name, { exact: true }).count()).toBeGreaterThan(0);
    }
    await picture('stores');
    await play.tap(tab(places));
    await play.arrivesAt(/^pages\/places\//);
    const { options } = guide.only('tabs').props as { options: { label: string; value: string }[] };
    for (const { label, value } of [...options.slice(1), ...options.slice(0, 1)]) {
      await play.tap(play.top.getByRole('tab', { name: label, exact: true }));
      const wanted = guide.rows('places').filter(({ category }) => value === 'all' || category === value);
      const shown = async () => {
        const counts = guide
          .rows('places')
          .map(({ name }) => play.top.getByText(name, { exact: true }).count());
        return (await Promise.all(counts)).filter((count) => count > 0).length;
      };
      await expect.poll(shown, SOON).toBe(wanted.length);
      for (const { name } of wanted) {
        expect(await play.top.getByText(name, { exact: true }).count()).toBeGreaterThan(0);
      }
    }
    await picture('places');
    await play.tap(tab(home));
    await play.arrivesAt(/^pages\/home\//);
  });

  it('has nothing to complain of, in the phone and around it', async () => {
    expect(await play.complaints()).toEqual([]);
    expect(editor.errors).toEqual([]);
  });
});
