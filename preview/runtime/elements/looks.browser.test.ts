import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { covers } from '../../../test/support/covers.ts';
import type { PreviewBench } from '../../../test/support/previewBench.ts';
import { defaultScenario, type Scenario } from '../../scenario.ts';
import { boxOf, openPage, startBench, type TestPage } from './testPage.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.stop());

const svg = (width: number, height: number) =>
  new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="red"/></svg>`,
  );

const setScenario = (run: TestPage, change: Partial<Scenario>): Promise<void> =>
  run.page.evaluate(
    async (scenario) => {
      await (
        window as unknown as { preview: { setScenario(s: unknown): Promise<void> } }
      ).preview.setScenario(scenario);
    },
    { ...defaultScenario, ...change },
  );

const css = (run: TestPage, selector: string, names: string[]) =>
  run
    .frame()
    .locator(selector)
    .evaluate((node, of) => of.map((name) => getComputedStyle(node).getPropertyValue(name)), names);

describe('button', () => {
  it('looks as WeChat’s, old and new', async () => {
    covers('button', 'type', 'size', 'plain', 'loading', 'disabled', 'hover-class');
    const wxml =
      '<button id="p" type="primary">p</button><button id="w" type="warn">w</button><button id="m" size="mini">m</button><button id="l" plain>l</button><button id="o" loading>o</button><button id="d" disabled>d</button><button id="n" hover-class="none">n</button>';
    const looks: Record<string, unknown> = {};
    for (const style of ['', 'v2']) {
      const run = await openPage(bench, wxml, '', { app: style ? { style } : {} });
      looks[style] = [
        await css(run, '#p', ['background-color', 'color', 'font-size', 'border-radius']),
        await css(run, '#w', ['background-color', 'color']),
        await css(run, '#m', ['display', 'font-size']),
        await css(run, '#l', ['background-color', 'border-top-color']),
        await css(run, '#d', ['background-color', 'color']),
      ];
      const loading = await run
        .frame()
        .locator('#o')
        .evaluate((node) => getComputedStyle(node, ':before').animationName);
      expect(loading).toBe('wx-spin');
      const before = await css(run, '#n', ['background-color']);
      await run.frame().locator('#n').hover();
      await run.page.mouse.down();
      await run.page.waitForTimeout(100);
      expect(await css(run, '#n', ['background-color'])).toEqual(before);
      await run.page.mouse.up();
      await run.close();
    }
    expect(looks).toEqual({
      '': [
        ['rgb(26, 173, 25)', 'rgb(255, 255, 255)', '18px', '5px'],
        ['rgb(230, 67, 64)', 'rgb(255, 255, 255)'],
        ['inline-block', '13px'],
        ['rgba(0, 0, 0, 0)', 'rgb(53, 53, 53)'],
        ['rgb(247, 247, 247)', 'rgba(0, 0, 0, 0.3)'],
      ],
      v2: [
        ['rgb(7, 193, 96)', 'rgb(255, 255, 255)', '17px', '4px'],
        ['rgb(242, 242, 242)', 'rgb(250, 81, 81)'],
        ['inline-block', '16px'],
        ['rgba(0, 0, 0, 0)', 'rgb(53, 53, 53)'],
        ['rgb(250, 250, 250)', 'rgba(0, 0, 0, 0.18)'],
      ],
    });
  });

  const types = [
    'contact',
    'getPhoneNumber',
    'getRealtimePhoneNumber',
    'getUserInfo',
    'chooseAvatar',
    'openSetting',
    'agreePrivacyAuthorization',
    'launchApp',
    'liveActivity',
    'feedback',
  ];
  const events =
    'contact getphonenumber getrealtimephonenumber getuserinfo chooseavatar opensetting agreeprivacyauthorization launchapp error createliveactivity'.split(
      ' ',
    );

  it('answers its open types as the scenario says', async () => {
    covers(
      'button',
      'open-type=contact',
      'open-type=getPhoneNumber',
      'open-type=getRealtimePhoneNumber',
      'open-type=getUserInfo',
    );
    covers(
      'button',
      'open-type=chooseAvatar',
      'open-type=agreePrivacyAuthorization',
      'open-type=launchApp',
      'open-type=feedback',
    );
    covers(
      'button',
      'bindcontact',
      'bindgetphonenumber',
      'bindgetrealtimephonenumber',
      'bindgetuserinfo',
      'bindchooseavatar',
    );
    covers(
      'button',
      'bindagreeprivacyauthorization',
      'binderror',
      'bindlaunchapp',
      'session-from',
      'send-message-title',
      'app-parameter',
    );
    covers('button', 'send-message-path', 'send-message-img', 'show-message-card', 'lang');
    covers('button', 'open-type=openSetting', 'bindopensetting');
    covers('button', 'open-type=liveActivity', 'bindcreateliveactivity');
    const binds = events.map((event) => `bind:${event}="log"`).join(' ');
    const message =
      'send-message-title="t" send-message-path="/p" send-message-img="/i.png" show-message-card';
    const wxml = types.map(
      (type) =>
        `<button id="${type}" open-type="${type}" lang="zh_TW" session-from="s" ${message} app-parameter="a" ${binds}>${type}</button>`,
    );
    const run = await openPage(
      bench,
      wxml.join(''),
      "log(e) { console.log(e.type + ' ' + (e.detail.errMsg || '') + ' ' + Object.keys(e.detail).sort()) }",
    );
    const press = (type: string) => run.frame().locator(`#${type}`).click();
    await setScenario(run, { confirm: 'accept' });
    for (const type of types) if (type !== 'openSetting') await press(type);
    await expect
      .poll(run.said)
      .toEqual([
        'contact enterContact:ok errMsg,path,query',
        'getphonenumber getPhoneNumber:ok cloudID,code,encryptedData,errMsg,iv',
        'getrealtimephonenumber getRealtimePhoneNumber:ok cloudID,code,encryptedData,errMsg,iv',
        'getuserinfo getUserInfo:ok cloudID,encryptedData,errMsg,iv,rawData,signature,userInfo',
        'chooseavatar chooseAvatar:ok avatarUrl,errMsg',
        'agreeprivacyauthorization agreePrivacyAuthorization:ok errMsg',
        'error launchApp:fail invalid scene errMsg',
        'createliveactivity liveActivity:fail not supported in the preview errMsg',
      ]);
    const told = (await run.notices()).flatMap((notice) => (notice.kind === 'wx' ? [notice] : []));
    expect(told.find(({ api }) => api === 'getPhoneNumber')?.options).toMatchObject({
      phoneNumber: '13800138000',
    });
    expect(told.find(({ api }) => api === 'enterContact')?.options).toMatchObject({
      sessionFrom: 's',
      sendMessageTitle: 't',
      sendMessagePath: '/p',
      sendMessageImg: '/i.png',
      showMessageCard: true,
    });
    expect(told.find(({ api }) => api === 'getUserInfo')?.options.userInfo).toMatchObject({
      language: 'zh_TW',
    });
    expect(told.map(({ api }) => api)).toContain('feedback');
    await setScenario(run, { permission: 'deny', confirm: 'cancel', launch: { scene: 1036, query: '' } });
    for (const type of ['getPhoneNumber', 'getUserInfo', 'chooseAvatar', 'launchApp']) await press(type);
    await expect
      .poll(async () => (await run.said()).slice(8))
      .toEqual([
        'getphonenumber getPhoneNumber:fail user deny errMsg,errno',
        'getuserinfo getUserInfo:fail auth deny errMsg',
        'launchapp launchApp:ok errMsg',
      ]);
    await setScenario(run, {});
    await press('openSetting');
    await run.frame().getByText('返回').click();
    await expect
      .poll(async () => (await run.said()).at(-1))
      .toBe('opensetting openSetting:ok authSetting,errMsg');
    await run.close();
  });
});

describe('image', () => {
  it('fits in all its modes, loads when it is near, fades in, and has a menu', async () => {
    covers('image', 'mode', 'lazy-load', 'fade-in', 'show-menu-by-longpress', 'bindload', 'webp');
    const run = await openPage(
      bench,
      '<image wx:for="{{modes}}" wx:key="*this" id="m{{index}}" src="/i.svg" mode="{{item}}" style="width:50px;height:40px"/><image id="menu" src="/i.svg" show-menu-by-longpress fade-in webp style="width:60px;height:60px"/><view style="height:6000px"/><image id="far" src="/i.svg" lazy-load bind:load="loaded"/>',
      "data: { modes: ['scaleToFill', 'aspectFit', 'aspectFill', 'top', 'bottom right'] }, loaded() { console.log('loaded') }",
      { files: { 'i.svg': svg(100, 100) } },
    );
    const fits = await run
      .frame()
      .locator('wx-image>img')
      .evaluateAll((nodes) =>
        nodes
          .slice(0, 5)
          .map((node) => [getComputedStyle(node).objectFit, getComputedStyle(node).objectPosition]),
      );
    expect(fits).toEqual([
      ['fill', '50% 50%'],
      ['contain', '50% 50%'],
      ['cover', '50% 50%'],
      ['none', '50% 0%'],
      ['none', '100% 100%'],
    ]);
    expect(await run.said()).toEqual([]);
    await expect.poll(() => css(run, '#menu>img', ['opacity'])).toEqual(['1']);
    const menu = await boxOf(run.frame(), '#menu');
    await run.page.mouse.move(menu.x + 9, menu.y + 9);
    await run.page.mouse.down();
    await run.frame().getByText('保存图片').waitFor();
    await run.page.mouse.up();
    await run.frame().getByText('保存图片').click();
    await expect.poll(async () => (await run.notices()).length).toBe(1);
    await run.frame().locator('#far').scrollIntoViewIfNeeded();
    await expect.poll(run.said).toEqual(['loaded']);
    await run.close();
  });
});

describe('text and rich text', () => {
  it('cut lines, keep spaces, can be selected', async () => {
    covers('text', 'max-lines', 'overflow', 'user-select');
    covers('rich-text', 'space', 'user-select', 'bindtap');
    const long = 'word '.repeat(80);
    const run = await openPage(
      bench,
      `<view style="line-height:20px"><text id="e" max-lines="2">${long}</text><text id="c" max-lines="3" overflow="clip">${long}</text><text id="v" max-lines="1" overflow="visible" user-select>${long}</text></view><rich-text id="r" space="nbsp" user-select nodes="{{html}}" bind:tap="tap"/>`,
      "data: { html: 'a  b &lt;i&gt; <b>open <i>x</p>' }, tap() { console.log('tap') }",
    );
    expect((await boxOf(run.frame(), '#e')).height).toBe(40);
    expect((await boxOf(run.frame(), '#c')).height).toBe(60);
    expect((await boxOf(run.frame(), '#v')).height).toBeGreaterThan(60);
    expect(await css(run, '#v', ['user-select'])).toEqual(['text']);
    const html = await run
      .frame()
      .locator('#r')
      .evaluate((node) => node.innerHTML);
    expect(html).toBe('<div>a&nbsp;&nbsp;b&nbsp;&lt;i&gt;&nbsp;<b>open&nbsp;<i>x<p></p></i></b></div>');
    expect(await css(run, '#r', ['user-select'])).toEqual(['text']);
    await run.frame().locator('#r').click();
    await expect.poll(run.said).toEqual(['tap']);
    await run.close();
  });
});

describe('icon and progress', () => {
  it('have the sizes and colours that are asked for; a bar fills and says when', async () => {
    covers('icon', 'type', 'size', 'color');
    covers(
      'progress',
      'percent',
      'show-info',
      'border-radius',
      'font-size',
      'stroke-width',
      'color',
      'activeColor',
    );
    covers('progress', 'backgroundColor', 'active', 'active-mode', 'duration', 'bindactiveend');
    const run = await openPage(
      bench,
      '<icon id="i" type="warn" size="40" color="#123456"/><icon id="d" type="info"/><progress id="p" percent="{{n}}" show-info active active-mode="forwards" duration="1" stroke-width="10" font-size="20" border-radius="5" activeColor="#ff0000" backgroundColor="#00ff00" bind:activeend="end" bind:tap="more"/>',
      "data: { n: 40 }, more() { this.setData({ n: 80 }) }, end(e) { console.log('end ' + e.detail.curPercent) }",
    );
    expect((await boxOf(run.frame(), '#i svg')).width).toBe(40);
    expect(await css(run, '#i svg', ['color'])).toEqual(['rgb(18, 52, 86)']);
    expect((await boxOf(run.frame(), '#d svg')).width).toBe(23);
    await expect.poll(run.said).toEqual(['end 40']);
    const bar = await css(run, '#p .wx-progress-bar', ['height', 'border-radius', 'background-color']);
    expect(bar).toEqual(['10px', '5px', 'rgb(0, 255, 0)']);
    expect(await css(run, '#p .wx-progress-inner-bar', ['background-color'])).toEqual(['rgb(255, 0, 0)']);
    expect(await css(run, '#p .wx-progress-info', ['font-size'])).toEqual(['20px']);
    await run.frame().locator('#p').click();
    await expect.poll(run.said).toEqual(['end 40', 'end 80']);
    expect(await run.frame().locator('#p .wx-progress-info').textContent()).toBe('80%');
    await run.close();
  });
});

describe('navigator', () => {
  it('goes all the ways it knows, and asks before it opens another app', async () => {
    covers(
      'navigator',
      'open-type=redirect',
      'open-type=reLaunch',
      'open-type=navigateBack',
      'open-type=exit',
      'target',
      'app-id',
      'path',
    );
    covers('navigator', 'bindsuccess', 'bindfail', 'bindcomplete', 'hover-class', 'open-type=switchTab');
    covers('navigator', 'extra-data', 'version', 'short-link', 'delta');
    const run = await openPage(
      bench,
      '<navigator id="o" target="miniProgram" app-id="wx1" path="p" extra-data="{{ {n: 1} }}" version="trial" short-link="#app" hover-class="none" bind:success="log" bind:fail="log" bind:complete="log">other</navigator><navigator id="n" target="miniProgram" bind:fail="log">none</navigator><navigator id="x" open-type="exit" target="miniProgram">exit</navigator><navigator id="t" open-type="switchTab" url="/pages/b/b">no tab</navigator><navigator id="r" open-type="redirect" url="/pages/b/b?by=redirect">r</navigator><navigator class="deeper" url="/pages/b/b?by=once">deeper</navigator>',
      "log(e) { console.log(e.type + ' ' + e.detail.errMsg) }",
      {
        files: {
          'pages/b/b.wxml':
            '<navigator id="l" open-type="reLaunch" url="/pages/a/a">l</navigator><navigator class="deeper" url="/pages/b/b?by=twice">deeper</navigator><navigator class="up" open-type="navigateBack" delta="{{2}}">up</navigator>',
        },
      },
    );
    const frame = run.frame();
    await frame.locator('#o').click();
    await frame.getByText('允许').click();
    await expect
      .poll(run.said)
      .toEqual(['success navigateToMiniProgram:ok', 'complete navigateToMiniProgram:ok']);
    await frame.locator('.wx-dialog').waitFor({ state: 'detached' });
    await frame.locator('#o').click();
    await frame.getByText('取消').click();
    await frame.locator('.wx-dialog').waitFor({ state: 'detached' });
    await frame.locator('#n').click();
    await frame.locator('#x').click();
    await expect
      .poll(async () => (await run.said()).slice(2))
      .toEqual([
        'fail navigateToMiniProgram:fail cancel',
        'complete navigateToMiniProgram:fail cancel',
        'fail navigateToMiniProgram:fail invalid appId',
      ]);
    const told = (await run.notices()).flatMap((notice) => (notice.kind === 'wx' ? [notice] : []));
    expect(told.at(-1)?.errMsg).toBe('exitMiniProgram:ok');
    expect(told[0]?.options).toEqual({
      appId: 'wx1',
      path: 'p',
      extraData: { n: 1 },
      envVersion: 'trial',
      shortLink: '#app',
    });
    await frame.locator('#t').click();
    await expect.poll(async () => (await run.logs()).filter((line) => /switchTab/.test(line)).length).toBe(1);
    await frame.locator('#r').click();
    await expect.poll(async () => (await run.said()).at(-1)).toBe('b {"by":"redirect"}');
    await frame.locator('#l').click();
    await frame.locator('#o').waitFor();
    for (const by of ['once', 'twice']) {
      await frame.locator('.phone-page:not([hidden]) .deeper').click();
      await expect.poll(async () => (await run.said()).at(-1)).toBe(`b {"by":"${by}"}`);
    }
    await frame.locator('.phone-page:not([hidden]) .up').click();
    await frame.locator('#o').waitFor();
    expect(await frame.locator('wx-page').count()).toBe(1);
    await run.close();
  });
});

describe('containers', () => {
  it('match-media, root-portal, selection', async () => {
    covers('match-media', 'min-width', 'max-width', 'orientation');
    covers('root-portal', 'enable');
    covers('selection', 'bindselectionchange', 'disable-context-menu');
    const run = await openPage(
      bench,
      '<match-media min-width="600"><view id="wide">wide</view></match-media><match-media max-width="600" orientation="portrait"><view id="slim">slim</view></match-media><view style="transform:translateX(50px)"><root-portal><view id="out" style="position:fixed;left:0;top:0">out</view></root-portal><root-portal enable="{{false}}"><view id="in" style="position:fixed;left:0;top:0">in</view></root-portal></view><selection disable-context-menu bind:selectionchange="log"><view id="s">some words</view></selection>',
      'log(e) { console.log(e.detail.selectedString) }',
    );
    expect([
      await run.frame().locator('#wide').isVisible(),
      await run.frame().locator('#slim').isVisible(),
    ]).toEqual([false, true]);
    expect([(await boxOf(run.frame(), '#out')).x, (await boxOf(run.frame(), '#in')).x]).toEqual([0, 50]);
    await run
      .frame()
      .locator('#s')
      .dblclick({ position: { x: 5, y: 8 } });
    await expect.poll(async () => (await run.said()).at(-1)).toBe('some');
    const menuAt = (selector: string) =>
      run
        .frame()
        .locator(selector)
        .evaluate((node) => {
          const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
          return node.dispatchEvent(event);
        });
    expect([await menuAt('#s'), await menuAt('#out')]).toEqual([false, true]);
    await run.close();
  });
});
