import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { covers, coversWx } from '../../../test/support/covers.ts';
import type { PreviewBench } from '../../../test/support/previewBench.ts';
import { openPage, startBench, type TestPage } from './testPage.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.stop());

const logging = (...names: string[]) =>
  names.map((name) => `${name}(e) { console.log('${name} ' + JSON.stringify(e.detail)) }`).join(',');

describe('the keyboard', () => {
  it('has the height of the phone, lifts the page as far as the control needs, and goes', async () => {
    covers('input', 'adjust-position', 'cursor-spacing', 'bindkeyboardheightchange', 'bindfocus', 'bindblur');
    const run = await openPage(
      bench,
      '<view style="height:600px">top</view><input id="low" cursor-spacing="20" bind:keyboardheightchange="height" bind:focus="focus"/><input id="still" adjust-position="{{false}}"/>',
      logging('height', 'focus'),
    );
    const frame = run.frame();
    const strip = frame.locator('.wx-keyboard');
    await frame.locator('#low input').click();
    await expect
      .poll(run.said)
      .toEqual(['focus {"value":"","height":335}', 'height {"height":335,"duration":250}']);
    await expect.poll(async () => (await strip.boundingBox())?.y).toBe(844 - 335);
    // Screen 844, keyboard 335, room asked for 20.
    const bottom = async () => {
      const box = await frame.locator('#low').boundingBox();
      return Math.round((box?.y ?? 0) + (box?.height ?? 0));
    };
    await expect.poll(bottom).toBe(844 - 335 - 20);
    await frame.locator('#still input').click();
    await expect.poll(bottom).toBeGreaterThan(600);
    await frame.getByText('top').click({ position: { x: 5, y: 100 } });
    await expect.poll(() => strip.count()).toBe(0);
    await run.close();
  });

  it('stays while a tap elsewhere with hold-keyboard; its own key confirms and holds by confirm-hold', async () => {
    covers('input', 'hold-keyboard', 'confirm-hold', 'confirm-type', 'bindconfirm');
    covers('textarea', 'hold-keyboard');
    const run = await openPage(
      bench,
      '<input id="i" hold-keyboard confirm-hold confirm-type="search" bind:blur="blur" bind:confirm="confirm"/><textarea id="t" hold-keyboard style="height:60px"/><view id="v" style="height:60px" bind:tap="tap">v</view>',
      logging('blur', 'confirm', 'tap'),
    );
    const frame = run.frame();
    await frame.locator('#i input').click();
    await run.page.keyboard.type('tea');
    await frame.locator('#v').click();
    await frame.locator('.wx-keyboard b').getByText('搜索').click();
    await expect
      .poll(async () => (await run.said()).map((line) => line.split(' ')[0]))
      .toEqual(['tap', 'confirm']);
    expect(await frame.locator('#i input').evaluate((node) => document.activeElement === node)).toBe(true);
    const area = frame.locator('#t textarea');
    await area.click();
    await frame.locator('#v').click();
    await expect.poll(async () => (await run.said()).at(-1)).toMatch(/^tap /);
    expect(await area.evaluate((node) => document.activeElement === node)).toBe(true);
    await run.close();
  });

  it('goes with its page', async () => {
    covers('input', 'bindblur');
    const run = await openPage(
      bench,
      '<input id="i"/><view id="go" catch:touchend="go">go</view>',
      "go() { wx.navigateTo({ url: '/pages/b/b' }) }",
    );
    const frame = run.frame();
    await frame.locator('#i input').click();
    await frame.locator('.wx-keyboard').waitFor();
    await frame.locator('#go').click();
    await frame.locator('#b').waitFor();
    await frame.locator('.wx-keyboard').waitFor({ state: 'detached' });
    await run.close();
  });

  it('offers the nickname, ends a text by its bar, carries what the page puts above it', async () => {
    covers('input', 'type=nickname', 'bindnicknamereview', 'bindinput');
    covers('textarea', 'show-confirm-bar', 'bindblur');
    covers('keyboard-accessory');
    const run = await openPage(
      bench,
      '<input id="n" type="nickname" bind:input="input" bind:nicknamereview="review"/><textarea id="t" bind:blur="blur"><keyboard-accessory id="k" style="height:50px"><view>above</view></keyboard-accessory></textarea>',
      logging('input', 'review', 'blur'),
    );
    const frame = run.frame();
    await frame.locator('#n input').click();
    await frame.getByText('点心').click();
    await expect.poll(run.said).toEqual(['input {"value":"点心","cursor":2,"keyCode":0}']);
    await frame.locator('#t textarea').click();
    const above = frame.getByText('above');
    await expect.poll(async () => Math.round((await above.boundingBox())?.y ?? 0)).toBe(844 - 335 - 44 - 50);
    await frame.locator('.wx-keyboard-bar b').click();
    await expect
      .poll(async () => (await run.said()).slice(1))
      .toEqual(['review {"pass":true,"timeout":false}', 'blur {"value":"","cursor":0}']);
    await expect.poll(() => above.isVisible()).toBe(false);
    await run.close();
  });
});

describe('input', () => {
  it('takes what its handler returns; text of several lines does not', async () => {
    covers('input', 'bindinput');
    covers('textarea', 'bindinput');
    const script = 'input(e) { return { value: e.detail.value.toUpperCase() + "!", cursor: 1 } }';
    const run = await openPage(
      bench,
      '<input id="i" bindinput="input"/><textarea id="t" bindinput="input"/>',
      script,
    );
    const frame = run.frame();
    await frame.locator('#i input').click();
    await run.page.keyboard.press('a');
    const input = frame.locator('#i input');
    await expect.poll(() => input.inputValue()).toBe('A!');
    expect(await input.evaluate((node) => (node as HTMLInputElement).selectionStart)).toBe(1);
    await frame.locator('#t textarea').click();
    await run.page.keyboard.press('a');
    expect(await frame.locator('#t textarea').inputValue()).toBe('a');
    await run.close();
  });

  it('places the caret and the selection by data, and limits the length or not', async () => {
    covers(
      'input',
      'cursor',
      'selection-start',
      'selection-end',
      'focus',
      'maxlength',
      'auto-focus',
      'password',
      'disabled',
    );
    const run = await openPage(
      bench,
      '<input id="c" value="abcdef" cursor="2" focus="{{at === 1}}"/><input id="s" value="abcdef" selection-start="1" selection-end="4" focus="{{at === 2}}"/><input id="m" maxlength="-1"/><input id="p" password value="x"/><input id="d" disabled/><view id="go" bind:tap="go">go</view>',
      'data: { at: 1 }, go() { this.setData({ at: 2 }) }',
    );
    const frame = run.frame();
    const selection = (id: string) =>
      frame.locator(`${id} input`).evaluate((node) => {
        const { selectionStart, selectionEnd } = node as HTMLInputElement;
        return document.activeElement === node && [selectionStart, selectionEnd];
      });
    await expect.poll(() => selection('#c')).toEqual([2, 2]);
    await frame.locator('#go').click();
    await expect.poll(() => selection('#s')).toEqual([1, 4]);
    await frame.locator('#m input').fill('x'.repeat(200));
    expect((await frame.locator('#m input').inputValue()).length).toBe(200);
    expect(await frame.locator('#p input').getAttribute('type')).toBe('password');
    expect(await frame.locator('#d input').isDisabled()).toBe(true);
    await run.close();
  });

  it('says what a secret keyboard cannot do here', async () => {
    covers('input', 'type=safe-password', 'type=wxpay', 'type=idcard');
    const run = await openPage(
      bench,
      '<input id="i" type="safe-password" bind:blur="blur"/><input id="w" type="wxpay"/><input id="c" type="idcard"/>',
      logging('blur'),
    );
    await run.frame().locator('#i input').click();
    await run.page.keyboard.type('12');
    await run.page.keyboard.press('Enter');
    await expect
      .poll(run.said)
      .toEqual([
        'blur {"value":"12","cursor":2,"encryptedValue":"","encryptError":"not supported in the preview"}',
      ]);
    expect((await run.logs()).filter((line) => line.includes('plain password'))).toHaveLength(1);
    expect(await run.frame().locator('#w input').getAttribute('type')).toBe('password');
    await run.frame().locator('#c input').click();
    await run.page.keyboard.type('11a0-X');
    expect(await run.frame().locator('#c input').inputValue()).toBe('110X');
    await expect.poll(() => run.frame().locator('.wx-keyboard').textContent()).toMatch(/123456789X0⌫/);
    await run.close();
  });
});

describe('editor', () => {
  const script = (calls: Record<string, unknown[]>) =>
    `onReady() { wx.createSelectorQuery().select('#e').context((r) => { this.editor = r.context }).exec() },
    run(e) { const [name, ...args] = ${JSON.stringify(calls)}[e.currentTarget.id]; if (name === 'format' || name === 'scrollIntoView') this.editor[name](...args); else this.editor[name]({ ...args[0], success: (r) => console.log(name + ' ' + JSON.stringify(r)) }) },
    ready() { console.log('ready') }, status(e) { console.log('status ' + JSON.stringify(e.detail)) }`;
  // As toolbars are made: what catches the touch leaves the focus to the editor.
  const buttons = (calls: Record<string, unknown[]>) =>
    Object.keys(calls)
      .map((id) => `<view id="${id}" catch:touchend="run">${id}</view>`)
      .join('');
  const open = (given: Record<string, unknown[]>) => {
    const calls = { ...given, get: ['getContents'] };
    const wxml = `<editor id="e" placeholder="写点什么" bind:ready="ready" bind:statuschange="status"/>${buttons(calls)}`;
    return openPage(bench, wxml, script(calls));
  };
  const area = (run: TestPage) => run.frame().locator('#e .ql-editor');
  const press = (run: TestPage, id: string) => run.frame().locator(`#${id}`).click();
  const contents = async (run: TestPage) => {
    const answers = async () => (await run.said()).filter((line) => line.startsWith('getContents '));
    const before = (await answers()).length;
    await press(run, 'get');
    await expect.poll(async () => (await answers()).length).toBe(before + 1);
    const { html, text, delta } = JSON.parse((await answers()).at(-1)?.slice('getContents '.length) ?? '');
    return { html, text, ops: delta.ops };
  };

  it('is written in, gets formats of text and lines, undoes and redoes', async () => {
    covers('editor', 'placeholder', 'bindready', 'bindstatuschange', 'bindinput');
    coversWx('NodesRef.context', 'EditorContext.format', 'EditorContext.undo', 'EditorContext.redo');
    coversWx('EditorContext.removeFormat', 'EditorContext.getContents');
    const run = await open({
      bold: ['format', 'bold'],
      h: ['format', 'header', 'H2'],
      list: ['format', 'list', 'ordered'],
      in: ['format', 'indent', '+1'],
      undo: ['undo'],
      redo: ['redo'],
      clean: ['removeFormat'],
    });
    const frame = run.frame();
    expect(await area(run).evaluate((node) => getComputedStyle(node, ':before').content)).toBe('"写点什么"');
    await area(run).click();
    await run.page.keyboard.type('one');
    await run.page.keyboard.press('Enter');
    await run.page.keyboard.type('two');
    await run.page.keyboard.down('Shift');
    for (let key = 0; key < 3; key++) await run.page.keyboard.press('ArrowLeft');
    await run.page.keyboard.up('Shift');
    await press(run, 'bold');
    await press(run, 'h');
    expect(await area(run).innerHTML()).toBe('<p>one</p><h2><strong>two</strong></h2>');
    expect(await contents(run)).toEqual({
      html: '<p>one</p><h2><strong>two</strong></h2>',
      text: 'one\ntwo\n',
      ops: [
        { insert: 'one\n' },
        { insert: 'two', attributes: { bold: 'strong' } },
        { insert: '\n', attributes: { header: 2 } },
      ],
    });
    await press(run, 'undo');
    expect(await area(run).innerHTML()).toBe('<p>one</p><p><strong>two</strong></p>');
    await press(run, 'redo');
    await press(run, 'clean');
    expect(await area(run).innerHTML()).toBe('<p>one</p><p>two</p>');
    await press(run, 'list');
    await press(run, 'in');
    expect(await area(run).innerHTML()).toBe('<p>one</p><ol><li class="ql-indent-1">two</li></ol>');
    const said = await run.said();
    expect(said[0]).toBe('ready');
    expect(said).toContain('status {"bold":"strong"}');
    expect(said).toContain('status {"list":"ordered","indent":1}');
    expect(await frame.locator('.wx-keyboard').count()).toBe(1);
    await run.close();
  });

  it('takes html without what could run, pictures, lines and text', async () => {
    coversWx('EditorContext.setContents', 'EditorContext.insertText', 'EditorContext.insertDivider');
    coversWx('EditorContext.insertImage', 'EditorContext.clear', 'EditorContext.deleteText');
    coversWx('EditorContext.setSelection', 'EditorContext.getSelection', 'EditorContext.getBounds');
    coversWx('EditorContext.getHistoryState', 'EditorContext.scrollIntoView');
    const run = await open({
      set: [
        'setContents',
        {
          html: '<h1 style="text-align:center">T</h1><p onclick="x()">a<script>alert(1)</script><b>b</b><span style="color:#ff0000">c</span></p><ul><li>i</li><li>j</li></ul><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" onerror="x()" width="9">',
        },
      ],
      text: ['insertText', { text: 'X' }],
      hr: ['insertDivider'],
      image: [
        'insertImage',
        { src: 'https://x.test/a.png', width: '50%', data: { id: 'abc' }, nowrap: true },
      ],
      clear: ['clear'],
      cut: ['deleteText', { index: 0, length: 1 }],
      pick: ['setSelection', { index: 1, length: 1 }],
      picked: ['getSelection'],
      bounds: ['getBounds', { index: 0, length: 2 }],
      history: ['getHistoryState'],
      to: ['scrollIntoView'],
      long: ['insertText', { text: 'far\n'.repeat(30) }],
      delta: [
        'setContents',
        { delta: { ops: [{ insert: 'd', attributes: { italic: 'em' } }, { insert: '\n' }] } },
      ],
    });
    await press(run, 'set');
    expect((await contents(run)).html).toBe(
      '<h1 style="text-align: center;">T</h1><p>a<strong>b</strong><span style="color: rgb(255, 0, 0);">c</span></p><ul><li>i</li><li>j</li></ul><p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="9"></p>',
    );
    await press(run, 'clear');
    await press(run, 'text');
    await press(run, 'hr');
    await press(run, 'image');
    const { html, ops } = await contents(run);
    expect(html).toBe('<p>X</p><hr><p><img src="https://x.test/a.png" width="50%" data-custom="id=abc"></p>');
    expect(ops).toContainEqual({
      insert: { image: 'https://x.test/a.png' },
      attributes: { width: '50%', 'data-custom': 'id=abc' },
    });
    await press(run, 'delta');
    expect((await contents(run)).html).toBe('<p><em>d</em></p>');
    await press(run, 'text');
    await press(run, 'text');
    await press(run, 'cut');
    const answer = async (id: string, name: string) => {
      await press(run, id);
      const prefix = `${name} `;
      await expect.poll(async () => (await run.said()).at(-1)?.startsWith(prefix)).toBe(true);
      return JSON.parse((await run.said()).at(-1)?.slice(prefix.length) ?? '');
    };
    const { text } = await contents(run);
    expect(text).toHaveLength(3);
    await press(run, 'pick');
    expect((await answer('picked', 'getSelection')).range).toEqual({ index: 1, length: 1 });
    const { bounds } = await answer('bounds', 'getBounds');
    expect([bounds.left, bounds.width > 10, bounds.height > 10]).toEqual([0, true, true]);
    expect(await answer('history', 'getHistoryState')).toMatchObject({ errMsg: 'getHistoryState:ok' });
    await press(run, 'long');
    const scrolled = () =>
      run
        .frame()
        .locator('#e')
        .evaluate((node) => node.scrollTop);
    await run
      .frame()
      .locator('#e')
      .evaluate((node) => node.scrollTo(0, 0));
    await press(run, 'to');
    await expect.poll(scrolled).toBeGreaterThan(100);
    await run.close();
  });

  it('tells its selection, gives formats to what is typed next, and can be read only', async () => {
    covers('editor', 'read-only', 'bindfocus', 'bindblur', 'enable-formats', 'enterkeyhint');
    covers('editor-portal', 'key');
    coversWx('EditorContext.getSelectionText', 'EditorContext.insertCustomBlock', 'EditorContext.blur');
    const calls = {
      i: ['format', 'italic'],
      sel: ['getSelectionText'],
      block: ['insertCustomBlock'],
      blur: ['blur'],
    };
    const run = await openPage(
      bench,
      `<editor id="e" read-only="{{locked}}" enterkeyhint="send" enable-formats="{{['italic']}}" bind:ready="ready" bind:focus="said" bind:blur="said"><editor-portal key="{{block}}"><view id="inside">inside</view></editor-portal></editor>${buttons(calls)}<view id="lock" bind:tap="lock">lock</view>`,
      `data: { locked: false, block: 'block-1' }, lock() { this.setData({ locked: true }) }, said(e) { console.log(e.type + ' ' + e.detail.text) }, ${script(calls)}`,
    );
    await area(run).click();
    await run.page.keyboard.type('a');
    await press(run, 'i');
    await run.page.keyboard.type('bc');
    expect(await area(run).innerHTML()).toBe('<p>a<em>bc</em></p>');
    await run.page.keyboard.press('Shift+ArrowLeft');
    await press(run, 'sel');
    await expect.poll(run.said).toContain('getSelectionText {"errMsg":"getSelectionText:ok","text":"c"}');
    await run.page.keyboard.press('End');
    await press(run, 'block');
    await expect.poll(() => run.frame().locator('#inside').isVisible()).toBe(true);
    await press(run, 'blur');
    await expect
      .poll(async () => (await run.said()).filter((line) => /^(focus|blur) [^{]/.test(line)))
      .toEqual(['focus \n', 'blur abc\n\n']);
    await area(run).click();
    expect(await area(run).getAttribute('enterkeyhint')).toBe('send');
    await expect.poll(() => run.frame().locator('.wx-keyboard').textContent()).toContain('发送');
    await area(run).evaluate((node) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('text/html', '<p><b>x</b><i>y</i></p>');
      const options = { inputType: 'insertFromPaste', dataTransfer, bubbles: true, cancelable: true };
      node.dispatchEvent(new InputEvent('beforeinput', options));
    });
    await expect.poll(() => area(run).innerHTML()).toContain('x<em>y</em>');
    await run.frame().locator('#lock').click();
    await expect.poll(() => area(run).getAttribute('contenteditable')).toBe('false');
    await run.close();
  });
});
