import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { namelessControls } from '../support/namelessControls.ts';
import { teaShop } from '../support/teaShop.ts';
import { PreviewProcess, ViewerPage } from '../support/viewerPage.ts';

let browser: Browser;
let preview: PreviewProcess;
let viewer: ViewerPage;
let api: Server;
let apiHost: string;

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await PreviewProcess.start(teaShop());
  api = createServer((request, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ text: `Two for one (${request.method} ${request.url})` }));
  });
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  apiHost = `localhost:${(api.address() as AddressInfo).port}`;
});
afterAll(async () => {
  api.close();
  await browser.close();
  await preview.stop();
  preview.remove();
});
afterEach(async () => {
  preview.write(teaShop());
  await viewer.close();
  expect(viewer.errors).toEqual([]);
});

async function open(options: Parameters<typeof ViewerPage.open>[2] = {}): Promise<ViewerPage> {
  viewer = await ViewerPage.open(browser, preview.url, options);
  return viewer;
}

describe('live reload', () => {
  it('changes the picture when a file changes, and stays on the page', async () => {
    const { phone } = await open();
    await viewer.tap(phone.locator('tea-card, wx-tea-card').nth(2));
    await phone.getByText('Da Hong Pao').last().waitFor();
    await viewer.tap(phone.locator('.add'));
    await expect.poll(() => phone.locator('.amount').textContent()).toBe('2');
    const { 'miniprogram/pages/tea/tea.wxml': wxml = '', 'miniprogram/pages/tea/tea.wxss': wxss = '' } =
      teaShop();
    preview.write({ 'miniprogram/pages/tea/tea.wxml': wxml.replace('Amount', 'How many') });
    await phone.getByText('How many').waitFor();
    // A template changes in place: what the visitor did is still there.
    expect(await phone.locator('.amount').textContent()).toBe('2');
    preview.write({ 'miniprogram/pages/tea/tea.wxss': `${wxss}.name { color: rgb(1, 2, 3); }` });
    await expect
      .poll(() => viewer.top.locator('.name').evaluate((node) => getComputedStyle(node).color))
      .toBe('rgb(1, 2, 3)');
    preview.write({
      'miniprogram/data/teas.js': (teaShop()['miniprogram/data/teas.js'] ?? '').replace('Stone', 'Slate'),
    });
    // A script starts the app anew, with the pages that were open.
    await phone.getByText('Slate, cocoa, smoke').last().waitFor();
    expect(await viewer.top.getAttribute('data-route')).toBe('pages/tea/tea');
  });

  it('says what is broken and where, shows the pages that work, and is glad when it is mended', async () => {
    const { page, phone } = await open();
    const { 'miniprogram/pages/hours/hours.wxml': hours = '' } = teaShop();
    preview.write({ 'miniprogram/pages/hours/hours.wxml': '<view>\n  <text>Ten</view>\n' });
    const card = page.locator('main').getByRole('alert');
    await card.getByText(viewer.say('viewer.stillRuns')).waitFor();
    await phone.getByText('First flush').waitFor();
    expect(preview.output.text).toMatch(/miniprogram\/pages\/hours\/hours\.wxml:2:\d+ /);
    await viewer.panel('viewer.problems');
    const problem = page.locator('.problem').first();
    expect(await problem.locator('.excerpt').textContent()).toContain('<text>Ten</view>');
    await problem.getByRole('button', { name: /hours\.wxml:2/ }).click();
    await page.locator('.code-text .code-lit').first().waitFor();
    expect(await page.locator('.code-text').textContent()).toContain('Ten');
    preview.write({ 'miniprogram/pages/hours/hours.wxml': hours });
    await card.waitFor({ state: 'detached' });
    await viewer.panel('viewer.problems');
    await page.getByText(viewer.say('viewer.problemsEmpty')).waitFor();
  });

  it('follows the folder also while the app hangs, and loses nobody when the frame is replaced', async () => {
    const { page, phone } = await open();
    const state = page.getByRole('status').filter({ hasText: viewer.say('viewer.live') });
    const lost = await state.evaluateHandle((node) => {
      const seen: string[] = [];
      const look = (): void => {
        if (!node.classList.contains('live')) seen.push(node.className);
      };
      new MutationObserver(look).observe(node, { attributes: true });
      return seen;
    });
    await page.getByRole('textbox', { name: viewer.say('viewer.run') }).fill('for (;;) {}');
    await page.keyboard.press('Enter');
    const hanging = page.getByRole('alert').filter({ hasText: viewer.say('play.hanging') });
    await hanging.waitFor();
    const {
      'miniprogram/pages/hours/hours.wxml': hours = '',
      'miniprogram/pages/index/index.wxml': index = '',
    } = teaShop();
    const broken = page.locator('main').getByRole('alert').getByText(viewer.say('viewer.stillRuns'));
    preview.write({ 'miniprogram/pages/hours/hours.wxml': '<view>\n  <text>Ten</view>\n' });
    await broken.waitFor();
    preview.write({
      'miniprogram/pages/hours/hours.wxml': hours,
      'miniprogram/pages/index/index.wxml': index.replace('First flush', 'Second flush'),
    });
    await broken.waitFor({ state: 'detached' });
    await hanging.getByRole('button', { name: viewer.say('play.reload') }).click();
    await phone.getByText('Second flush').waitFor();
    expect(await lost.jsonValue()).toEqual([]);
  });

  it('says when the server is gone, and goes on when it is back', async () => {
    const { page } = await open();
    const other = await PreviewProcess.start(teaShop());
    await page.goto(other.url);
    await viewer.top.waitFor();
    expect(await other.stop()).toBe(0);
    await page.getByRole('alert').getByText(viewer.say('viewer.lostTitle')).waitFor();
    expect(await viewer.button('common.retry').isVisible()).toBe(true);
    expect(await viewer.phone.getByText('First flush').isVisible()).toBe(true);
    viewer.errors.length = 0;
    other.remove();
  });
});

describe('panels', () => {
  it('console: shows, filters, folds, opens, leads to the source, runs code, remembers it', async () => {
    const { page } = await open();
    const lines = page.locator('.line');
    await page.getByText('launched').waitFor();
    const object = lines.filter({ hasText: 'teas' });
    expect((await object.locator('.text').textContent())?.includes('\n')).toBe(false);
    await object.getByRole('button', { name: viewer.say('viewer.expand') }).click();
    expect(await object.locator('.text').textContent()).toContain('\n  count: 5,');
    expect(await viewer.evaluate('getApp().globalData.currency')).toBe('"¥"');
    expect(await viewer.evaluate('const { length } = getCurrentPages(), twice = (n) => n * 2')).toBe(
      'undefined',
    );
    expect(await viewer.evaluate('twice(length + 20)')).toBe('42');
    expect(await viewer.evaluate('nothing.here')).toContain('ReferenceError');
    await viewer.evaluate('for (let i = 0; i < 4; i += 1) console.warn("again")');
    expect(
      await lines
        .filter({ hasText: /^again/ })
        .locator('.times')
        .textContent(),
    ).toBe('4');
    const input = page.getByRole('textbox', { name: viewer.say('viewer.run') });
    await input.focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await input.inputValue()).toBe('nothing.here');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await input.inputValue()).toBe('');
    await page.getByRole('radio', { name: viewer.say('play.warnings') }).click();
    await expect.poll(() => lines.filter({ hasText: 'launched' }).count()).toBe(0);
    await page.getByRole('radio', { name: viewer.say('play.all') }).click();
    await page.getByRole('textbox', { name: viewer.say('viewer.filterLogs') }).fill('launched');
    await expect.poll(() => lines.count()).toBe(1);
    await lines.getByRole('button', { name: /app\.js:4/ }).click();
    await page.locator('.code-text').getByText('onLaunch').waitFor();
    await viewer.panel('viewer.console');
    await viewer.button('play.clear').click();
    await page.getByText(viewer.say('play.consoleEmpty')).waitFor();
  });

  it('network: asks before a new domain, makes the request, shows all of it', async () => {
    const { page, phone } = await open();
    await viewer.evaluate(`getCurrentPages()[0].setData({ offerUrl: 'http://${apiHost}/offer?day=1' })`);
    await viewer.tap(phone.locator('.more'));
    const question = page.getByRole('alertdialog');
    await question.getByRole('button', { name: viewer.say('viewer.notNow') }).click();
    await viewer.panel('viewer.network');
    const rows = page.getByRole('table').locator('tbody tr');
    await expect.poll(() => rows.first().textContent()).toContain(viewer.say('viewer.failed'));
    await viewer.button('viewer.domains').click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: viewer.say('viewer.allow') })
      .click();
    await page.keyboard.press('Escape');
    await viewer.tap(phone.locator('.more'));
    await phone.getByText('Two for one (GET /offer?day=1)').waitFor();
    await expect.poll(() => rows.last().textContent()).toContain('200');
    await rows.last().click();
    const detail = page.getByRole('region', { name: `http://${apiHost}/offer?day=1` });
    expect(await detail.textContent()).toContain('Two for one');
    await detail.getByRole('radio', { name: viewer.say('viewer.headers') }).click();
    expect((await detail.textContent())?.toLowerCase()).toContain('content-type');
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: viewer.say('viewer.filterRequests') }).fill('nowhere');
    await page.getByText(viewer.say('common.noResults')).waitFor();
  });

  it('scenario: a sample answer, and what the user is like', async () => {
    const { page, phone } = await open();
    await viewer.button('play.scenario').click();
    await viewer.button('play.addMock').click();
    const mock = page.getByRole('group', { name: viewer.say('play.mockOf', { index: '1' }) });
    await mock.getByRole('textbox', { name: viewer.say('play.mockUrl') }).fill('https://api.leaf.example/*');
    await mock.getByRole('textbox', { name: viewer.say('play.mockData') }).fill('{"text":');
    await page.keyboard.press('Tab');
    await mock.getByRole('alert').waitFor();
    await mock.getByRole('textbox', { name: viewer.say('play.mockData') }).fill('{"text":"Sampled"}');
    await page.keyboard.press('Tab');
    await viewer.tap(phone.locator('.more'));
    await phone.getByText('Sampled').waitFor();
    // Kept for the project: it is there after the page is loaded again.
    await page.reload();
    await viewer.tap(phone.locator('.more'));
    await phone.getByText('Sampled').waitFor();
  });

  it('storage: reads, changes, adds, deletes, clears', async () => {
    const { page, phone } = await open();
    await viewer.evaluate(
      "getCurrentPages()[0].load = () => wx.setStorageSync('visits', { count: wx.getStorageSync('visits').count + 1 })",
    );
    await viewer.panel('viewer.storage');
    const rows = page.getByRole('table').locator('tbody tr');
    await rows.filter({ hasText: 'visits' }).click();
    const value = page.getByRole('textbox', { name: viewer.say('viewer.editValue', { key: 'visits' }) });
    await value.fill('{"count": 7');
    expect(await viewer.button('common.save').isDisabled()).toBe(true);
    await viewer.tap(phone.locator('.more'));
    await expect.poll(() => rows.first().textContent()).toContain('{"count":2}');
    expect(await value.inputValue()).toBe('{"count": 7');
    await value.fill('{"count": 7}');
    await viewer.button('common.save').click();
    await expect.poll(() => rows.first().textContent()).toContain('{"count":7}');
    // Nobody is typing: it shows what the app has written.
    await viewer.tap(phone.locator('.more'));
    await expect.poll(() => value.inputValue()).toBe('{\n  "count": 8\n}');
    const key = page.getByRole('textbox', { name: viewer.say('viewer.newKey') });
    await key.fill('token');
    await key.press('Enter');
    await expect.poll(() => rows.count()).toBe(2);
    await viewer.button('viewer.deleteKey', { key: 'token' }).click();
    await expect.poll(() => rows.count()).toBe(1);
    await viewer.panel('viewer.console');
    expect(await viewer.evaluate('wx.getStorageSync("visits").count')).toBe('8');
    await viewer.panel('viewer.storage');
    await viewer.button('viewer.clearStorage').click();
    await page.getByText(viewer.say('viewer.storageEmpty')).waitFor();
  });

  it('page data: a leaf is changed in place, by keyboard too', async () => {
    const { page, phone } = await open();
    await viewer.panel('viewer.data');
    const tree = page.getByRole('tree', {
      name: viewer.say('viewer.dataOf', { route: 'pages/index/index' }),
    });
    await tree.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const name = tree.getByRole('treeitem', { name: 'name: "Longjing"' });
    await name.dblclick();
    await page.keyboard.type('Dragon Well');
    await page.keyboard.press('Enter');
    await phone.getByText('Dragon Well').waitFor();
    await tree.getByRole('treeitem', { name: 'name: "Dragon Well"' }).waitFor();
  });

  it('WXML: tree, search, hover in the phone, picking in the phone, details', async () => {
    const { page, phone } = await open();
    await viewer.panel('viewer.wxml');
    const tree = page.getByRole('tree', { name: viewer.say('viewer.wxml') });
    const rows = tree.getByRole('treeitem');
    await rows.filter({ hasText: 'First flush' }).hover();
    const outline = page.locator('.outline');
    await outline.waitFor();
    const box = await outline.boundingBox();
    const frame = await page.locator('iframe').boundingBox();
    const title = await phone.locator('.title').evaluate((node) => {
      const { top } = node.getBoundingClientRect();
      return { top, width: window.innerWidth };
    });
    const scale = (frame?.width ?? 0) / title.width;
    expect(Math.abs((box?.y ?? 0) - (frame?.y ?? 0) - title.top * scale)).toBeLessThan(3);
    await rows.filter({ hasText: 'First flush' }).click();
    expect(await page.getByText('rgb(47, 93, 70)').count()).toBeGreaterThan(0);
    await page.getByRole('textbox', { name: viewer.say('viewer.findNode') }).fill('longjing');
    await page.getByText('1/2').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('2/2').waitFor();
    await viewer.button('viewer.pick').click();
    await viewer.tap(phone.getByText('Tieguanyin'));
    await expect.poll(() => tree.locator('[aria-selected="true"]').textContent()).toContain('Tieguanyin');
    await tree.focus();
    // To the element around it, which the next press closes.
    await page.keyboard.press('ArrowLeft');
    const parent = tree.locator('.tree-row.active');
    await expect.poll(() => parent.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => parent.getAttribute('aria-expanded')).toBe('false');
    const card = rows.filter({ hasText: 'tea-card' }).first();
    await card.click();
    await page.getByRole('region', { name: viewer.say('viewer.componentData') }).waitFor();
    await page.getByRole('treeitem', { name: 'pressed: 0' }).waitFor();
  });
});

describe('the bar', () => {
  it('opens any page with a query, goes back and home, to the background and back', async () => {
    const { page, phone } = await open();
    await page.getByRole('button', { name: viewer.say('viewer.page', { name: 'Spring teas' }) }).click();
    await page.getByRole('textbox', { name: viewer.say('viewer.query') }).fill('id=puer');
    await page.getByRole('textbox', { name: viewer.say('viewer.findPage') }).fill('tea/tea');
    await page.keyboard.press('Enter');
    await phone.getByText("Aged Pu'er").last().waitFor();
    await viewer.button('viewer.home').click();
    await expect.poll(() => viewer.top.getAttribute('data-route')).toBe('pages/index/index');
    await viewer.tap(phone.getByText('Longjing'));
    await expect.poll(() => viewer.top.getAttribute('data-route')).toBe('pages/tea/tea');
    await viewer.button('viewer.back').click();
    await expect.poll(() => viewer.top.getAttribute('data-route')).toBe('pages/index/index');
    await viewer.evaluate('wx.onAppHide(() => console.log("gone")), wx.onAppShow(() => console.log("here"))');
    await viewer.button('viewer.background').click();
    await page.getByText(viewer.say('viewer.away')).waitFor();
    await viewer.button('viewer.foreground').first().click();
    await page.locator('.line', { hasText: 'here' }).last().waitFor();
    expect(await page.locator('.line.log.log', { hasText: /^gone/ }).count()).toBe(1);
  });

  it('changes the phone: device, orientation, theme, language', async () => {
    const { page, phone } = await open();
    await page.getByRole('button', { name: /iPhone 15/ }).click();
    await page.getByRole('menuitemcheckbox', { name: /iPhone SE/ }).click();
    await expect.poll(() => phone.locator('body').evaluate(() => window.innerWidth)).toBe(375);
    await viewer.button('viewer.orientation').click();
    await expect.poll(() => phone.locator('body').evaluate(() => window.innerWidth)).toBe(667);
    await viewer.button('viewer.orientation').click();
    await viewer.button('viewer.dark').click();
    expect(await viewer.evaluate('wx.getAppBaseInfo().theme')).toBe('"dark"');
    await viewer.button('viewer.phoneLanguage').click();
    await page.getByRole('menuitemcheckbox', { name: 'English' }).click();
    expect(await viewer.evaluate('wx.getAppBaseInfo().language')).toBe('"en"');
  });

  it('moves, sizes and hides the panels, and remembers it', async () => {
    const { page } = await open();
    const dock = page.getByRole('region', { name: viewer.say('viewer.panels') });
    const before = (await dock.boundingBox())?.width ?? 0;
    const grip = page.getByRole('separator', { name: viewer.say('viewer.dockSize') });
    const edge = await grip.boundingBox();
    await page.mouse.move((edge?.x ?? 0) + 4, 400);
    await page.mouse.down();
    await page.mouse.move((edge?.x ?? 0) - 96, 400, { steps: 4 });
    await page.mouse.up();
    expect((await dock.boundingBox())?.width).toBe(before + 100);
    await grip.focus();
    await page.keyboard.press('ArrowRight');
    expect((await dock.boundingBox())?.width).toBe(before + 76);
    await viewer.button('viewer.dockBottom').click();
    expect((await dock.boundingBox())?.width).toBeGreaterThan(1430);
    await page.getByRole('tab', { name: viewer.say('viewer.console') }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText(viewer.say('viewer.requestsEmpty')).waitFor();
    await page.reload();
    await viewer.top.waitFor();
    expect((await dock.boundingBox())?.width).toBeGreaterThan(1430);
    await page.getByText(viewer.say('viewer.requestsEmpty')).waitFor();
    await viewer.button('viewer.dockHide').click();
    await expect.poll(() => dock.count()).toBe(0);
  });
});

describe.each(['en', 'zh'] as const)('in %s', (language) => {
  it('has a name for everything that can be operated, and shows no key instead of a text', async () => {
    const { page } = await open({ language, width: 1280, height: 720 });
    await viewer.button('play.scenario').click();
    await viewer.button('play.addMock').click();
    for (const key of ['console', 'network', 'storage', 'data', 'wxml', 'problems', 'source'] as const) {
      await viewer.panel(`viewer.${key}`);
      await page.waitForTimeout(300);
      expect(await namelessControls(page), key).toEqual([]);
      expect(await page.locator('#app').innerText(), key).not.toMatch(/\b(viewer|play|common)\.[a-z]\w+/);
    }
    // Nothing hangs over the edge of a small window.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
  });
});
