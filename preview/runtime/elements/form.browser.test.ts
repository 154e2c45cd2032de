import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { covers } from '../../../test/support/covers.ts';
import type { PreviewBench } from '../../../test/support/previewBench.ts';
import { galleryFiles } from './gallery.ts';
import { openPage, startBench } from './testPage.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.stop());

const logging = (...names: string[]) =>
  names.map((name) => `${name}(e) { console.log('${name} ' + JSON.stringify(e.detail)) }`).join(',');

describe('form', () => {
  it('gathers what was typed, ticked and turned, by name, and empties on reset', async () => {
    covers('form', 'bindsubmit', 'bindreset');
    covers('button', 'form-type');
    covers('checkbox-group', 'bindchange');
    covers('checkbox', 'value', 'checked');
    covers('radio-group', 'bindchange');
    covers('radio', 'value', 'checked');
    covers('switch', 'checked', 'bindchange');
    covers('slider', 'value', 'show-value', 'bindchange');
    const run = await bench.open(galleryFiles('v2'), { url: 'pages/fields/fields' });
    const frame = run.frame();
    const lines = async () => (await run.logs()).map((line) => line.replace('log: ', ''));
    await frame.locator('wx-input input').first().click();
    await run.page.keyboard.type('小李');
    await frame.locator('wx-textarea textarea').fill('一\n二');
    await frame.getByText('咖啡').click();
    await frame.getByText('小', { exact: true }).click();
    await frame.locator('wx-switch').first().click();
    const track = frame.locator('.wx-slider-handle-wrapper');
    const box = await track.boundingBox();
    if (!box) throw new Error('no slider');
    await run.page.mouse.move(box.x + box.width * 0.3, box.y + 1);
    await run.page.mouse.down();
    await run.page.mouse.move(box.x + box.width * 0.7, box.y + 1, { steps: 5 });
    await run.page.mouse.up();
    await frame.getByText('提交').click();
    const value = {
      name: '小李',
      secret: '',
      words: '一\n二',
      likes: ['a', 'b'],
      size: 's',
      on: false,
      level: 70,
      city: 1,
      day: '2024-02-29',
    };
    await expect
      .poll(lines)
      .toEqual([
        'chose ["a","b"]',
        'chose "s"',
        'chose false',
        'chose 70',
        `submit ${JSON.stringify(value)}`,
      ]);
    await frame.getByText('重置').click();
    await frame.getByText('提交').click();
    const empty = { ...value, name: '', words: '', likes: [], size: '', level: 0, city: null, day: null };
    await expect
      .poll(async () => (await lines()).slice(-2))
      .toEqual(['reset', `submit ${JSON.stringify(empty)}`]);
    await run.close();
  });
});

describe('a custom component in a form', () => {
  it('is a field by its name and value, what is inside it is not', async () => {
    const run = await openPage(
      bench,
      '<form bind:submit="submit"><x-field name="own"/><button id="go" form-type="submit">go</button></form>',
      'submit(e) { console.log(JSON.stringify(e.detail.value)) }',
      {
        files: {
          'pages/a/a.json': '{"usingComponents":{"x-field":"/field/field"}}',
          'field/field.json': '{"component":true}',
          'field/field.js':
            "Component({ behaviors: ['wx://form-field'], properties: { name: String, value: { type: String, value: 'v' } } })",
          'field/field.wxml': '<input name="inner" value="i"/>',
        },
      },
    );
    await run.frame().locator('#go').click();
    await expect.poll(run.said).toEqual(['{"own":"v"}']);
    await run.close();
  });
});

describe('input', () => {
  it('fires focus, input with the caret, confirm and blur; model: follows', async () => {
    covers('input', 'value', 'maxlength', 'bindinput', 'bindfocus', 'bindconfirm', 'bindblur');
    const run = await openPage(
      bench,
      '<input id="i" model:value="{{v}}" maxlength="4" bind:focus="focus" bind:input="input" bind:confirm="confirm" bind:blur="blur"/><view id="out">{{v}}</view>',
      `data: { v: 'a' }, ${logging('focus', 'input', 'confirm', 'blur')}`,
    );
    const frame = run.frame();
    await frame.locator('#i input').click();
    await run.page.keyboard.press('End');
    await run.page.keyboard.type('bcdef');
    await run.page.keyboard.press('Enter');
    await expect
      .poll(run.said)
      .toEqual([
        'focus {"value":"a","height":335}',
        'input {"value":"ab","cursor":2,"keyCode":66}',
        'input {"value":"abc","cursor":3,"keyCode":67}',
        'input {"value":"abcd","cursor":4,"keyCode":68}',
        'confirm {"value":"abcd"}',
        'blur {"value":"abcd","cursor":4}',
      ]);
    expect(await frame.locator('#out').textContent()).toBe('abcd');
    await run.close();
  });

  it('waits for the end of a composition', async () => {
    covers('input', 'placeholder', 'bindkeyboardcompositionstart', 'bindkeyboardcompositionend');
    const run = await openPage(
      bench,
      '<input id="i" placeholder="p" bind:input="input" bind:keyboardcompositionstart="start" bind:keyboardcompositionend="end"/>',
      logging('input', 'start', 'end'),
    );
    await run.frame().locator('#i input').click();
    const session = await run.page.context().newCDPSession(run.page);
    await session.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
    await expect.poll(() => run.frame().locator('.input-placeholder').isVisible()).toBe(false);
    expect(await run.said()).toEqual(['start {"data":""}']);
    await session.send('Input.insertText', { text: '你' });
    await expect
      .poll(async () => (await run.said()).slice(1))
      .toEqual(['end {"data":"你"}', 'input {"value":"你","cursor":1,"keyCode":0}']);
    await run.close();
  });

  it('is focused by data, not on the canvas of an editor', async () => {
    covers('input', 'focus', 'placeholder-class');
    const wxml = '<input id="i" focus placeholder-class="ph" placeholder="写点什么"/>';
    const style = '.ph { color: rgb(9, 8, 7) }';
    const run = await openPage(bench, wxml, '', { style });
    const focused = () => run.frame().evaluate(() => document.activeElement?.tagName);
    await expect.poll(focused).toBe('INPUT');
    const color = await run
      .frame()
      .locator('.input-placeholder')
      .evaluate((node) => getComputedStyle(node).color);
    expect(color).toBe('rgb(9, 8, 7)');
    await run.close();
    const design = await openPage(bench, wxml, '', {
      options: { design: { enabled: true, fullHeight: false } },
    });
    expect(await design.frame().evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await design.close();
  });
});

describe('textarea', () => {
  it('grows with its lines and says so', async () => {
    covers('textarea', 'auto-height', 'bindlinechange');
    const run = await openPage(
      bench,
      '<textarea id="t" auto-height style="width:200px;line-height:20px" bind:linechange="line"/>',
      logging('line'),
    );
    const area = run.frame().locator('#t');
    const height = async () => (await area.boundingBox())?.height;
    expect(await height()).toBe(20);
    await area.locator('textarea').click();
    await run.page.keyboard.type('a\nb\nc');
    await expect.poll(height).toBe(60);
    const lines = (await run.said()).map((line) => JSON.parse(line.slice(5)).lineCount);
    expect(lines).toEqual([2, 3]);
    await run.close();
  });
});

describe('label', () => {
  it('operates the control it names or holds', async () => {
    covers('label', 'for');
    const run = await openPage(
      bench,
      '<label for="s" id="far">far</label><switch id="s" bind:change="change"/><label id="near">near<button bind:tap="tap">b</button></label>',
      logging('change', 'tap'),
    );
    await run.frame().locator('#far').click();
    await run.frame().getByText('near').click();
    await expect.poll(run.said).toEqual(['change {"value":true}', 'tap {}']);
    await run.close();
  });
});

describe('picker', () => {
  it('turns its wheels in a sheet: confirm, cancel, dates that exist', async () => {
    covers('picker', 'mode=selector', 'mode=date', 'range', 'value', 'bindchange', 'bindcancel');
    const run = await openPage(
      bench,
      '<picker id="s" range="{{list}}" value="{{0}}" bind:change="change" bind:cancel="cancel"><view>open</view></picker><picker id="d" mode="date" value="2024-01-31" bind:change="change"><view>day</view></picker>',
      `data: { list: ['甲', '乙', '丙'] }, ${logging('change', 'cancel')}`,
    );
    const frame = run.frame();
    await frame.locator('#s').click();
    await frame.locator('.wx-picker-wheel').getByText('乙').click();
    await run.page.waitForTimeout(400);
    await frame.getByText('确定').click();
    await expect.poll(run.said).toEqual(['change {"value":1}']);
    await frame.locator('#s').click();
    await frame.getByText('取消').last().click();
    await expect.poll(run.said).toEqual(['change {"value":1}', 'cancel {}']);
    await expect.poll(() => frame.locator('.wx-picker-sheet').count()).toBe(0);
    await frame.locator('#d').click();
    await frame.locator('.wx-picker-wheel').nth(1).getByText('2月', { exact: true }).click();
    await run.page.waitForTimeout(400);
    await frame.getByText('确定').last().click();
    await expect.poll(async () => (await run.said()).at(-1)).toBe('change {"value":"2024-02-29"}');
    await run.close();
  });

  it('lets a page answer a turned wheel with other lists', async () => {
    covers('picker', 'mode=multiSelector', 'bindcolumnchange');
    const run = await openPage(
      bench,
      '<picker id="m" mode="multiSelector" range="{{lists}}" value="{{[0, 0]}}" bind:change="change" bind:columnchange="column"><view>open</view></picker>',
      `data: { lists: [['法国', '日本'], ['巴黎', '里昂']] },
       column(e) { console.log('column ' + JSON.stringify(e.detail)); if (e.detail.column === 0) this.setData({ 'lists[1]': ['东京', '京都'] }) }, ${logging('change')}`,
    );
    const frame = run.frame();
    await frame.locator('#m').click();
    await frame.getByText('日本').click();
    await expect.poll(() => frame.locator('.wx-picker-wheel').nth(1).textContent()).toBe('东京京都');
    await frame.getByText('京都').click();
    await run.page.waitForTimeout(400);
    await frame.getByText('确定').click();
    await expect
      .poll(run.said)
      .toEqual(['column {"column":0,"value":1}', 'column {"column":1,"value":1}', 'change {"value":[1,1]}']);
    await run.close();
  });
});

describe('keyboards', () => {
  it('have only the keys of their type', async () => {
    covers('input', 'type=number', 'type=digit', 'type=text');
    const run = await openPage(
      bench,
      '<input id="n" type="number"/><input id="d" type="digit"/><input id="t"/>',
    );
    const typed = async (id: string) => {
      await run.frame().locator(`${id} input`).click();
      await run.page.keyboard.type('1a.5x');
      return run.frame().locator(`${id} input`).inputValue();
    };
    expect([await typed('#n'), await typed('#d'), await typed('#t')]).toEqual(['15', '1.5', '1a.5x']);
    await run.close();
  });
});
