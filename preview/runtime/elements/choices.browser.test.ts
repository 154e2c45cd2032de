import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { covers } from '../../../test/support/covers.ts';
import type { PreviewBench } from '../../../test/support/previewBench.ts';
import { boxOf, drag, openPage, startBench } from './testPage.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.stop());

const logging = (...names: string[]) =>
  names.map((name) => `${name}(e) { console.log('${name} ' + JSON.stringify(e.detail)) }`).join(',');

describe('checkbox, radio, switch', () => {
  it('are changed by taps, tell their group, wear the author’s colour, rest when disabled', async () => {
    covers('checkbox', 'color', 'disabled');
    covers('radio', 'color', 'disabled');
    covers('switch', 'type', 'color', 'disabled');
    covers('checkbox-group', 'bindchange');
    covers('radio-group', 'bindchange');
    const run = await openPage(
      bench,
      '<checkbox-group bind:change="c"><checkbox id="a" value="a" color="#e60012"/><checkbox id="b" value="b" disabled/></checkbox-group><radio-group bind:change="r"><radio id="x" value="x" color="#0000ff" checked/><radio id="y" value="y"/></radio-group><switch id="s" type="checkbox" bind:change="s"/><switch id="o" checked color="#ff8800"/><switch id="d" disabled bind:change="s"/>',
      logging('c', 'r', 's'),
    );
    const frame = run.frame();
    const style = (selector: string, name: string) =>
      frame.locator(selector).evaluate((node, of) => getComputedStyle(node).getPropertyValue(of), name);
    expect(await style('#x .wx-radio-input', 'background-color')).toBe('rgb(0, 0, 255)');
    for (const id of ['#a', '#b', '#y', '#s', '#d']) await frame.locator(id).click();
    await expect.poll(run.said).toEqual(['c {"value":["a"]}', 'r {"value":"y"}', 's {"value":true}']);
    expect(await style('#a .wx-checkbox-input', 'color')).toBe('rgb(230, 0, 18)');
    expect(await style('#o .wx-switch-input', 'background-color')).toBe('rgb(255, 136, 0)');
    expect(await style('#x .wx-radio-input', 'background-color')).toBe('rgb(255, 255, 255)');
    await run.close();
  });
});

describe('slider', () => {
  it('moves by steps between its ends, tells while and after, and can be dressed', async () => {
    covers(
      'slider',
      'min',
      'max',
      'step',
      'disabled',
      'block-size',
      'block-color',
      'bindchanging',
      'bindchange',
    );
    covers('slider', 'activeColor', 'backgroundColor');
    const run = await openPage(
      bench,
      '<slider id="s" min="10" max="50" step="10" value="{{10}}" block-size="20" block-color="#ff0000" activeColor="#00ff00" backgroundColor="#0000ff" bind:changing="changing" bind:change="change"/><slider id="d" disabled value="30" bind:change="change"/>',
      logging('changing', 'change'),
    );
    const thumb = '#s .wx-slider-thumb';
    const look = await run.frame().evaluate(() => {
      const css = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
      return [
        css('#s .wx-slider-thumb').backgroundColor,
        css('#s .wx-slider-track').backgroundColor,
        css('#s .wx-slider-handle-wrapper').backgroundColor,
      ];
    });
    expect(look).toEqual(['rgb(255, 0, 0)', 'rgb(0, 255, 0)', 'rgb(0, 0, 255)']);
    expect((await boxOf(run.frame(), thumb)).width).toBe(20);
    const track = await boxOf(run.frame(), '#s .wx-slider-handle-wrapper');
    await run.page.mouse.move(track.x, track.y + 1);
    await run.page.mouse.down();
    await run.page.mouse.move(track.x + track.width * 0.6, track.y + 1, { steps: 12 });
    await run.page.mouse.up();
    await expect.poll(async () => (await run.said()).at(-1)).toBe('change {"value":30}');
    expect((await run.said()).slice(0, -1)).toEqual(['changing {"value":20}', 'changing {"value":30}']);
    await drag(run, '#d', 100, 0);
    expect(await run.said()).toHaveLength(3);
    await run.close();
  });
});

describe('picker', () => {
  it('knows the regions of China, with their codes', async () => {
    covers('picker', 'mode=region', 'custom-item', 'level', 'header-text', 'bindchange');
    const run = await openPage(
      bench,
      '<picker id="p" mode="region" value="{{v}}" header-text="选择地区" bind:change="change"><view>open</view></picker><picker id="c" mode="region" level="city" custom-item="全部" bind:change="change"><view>city</view></picker>',
      `data: { v: ['广东省', '广州市', '海珠区'] }, ${logging('change')}`,
    );
    const frame = run.frame();
    await frame.locator('#p').click();
    expect(await frame.locator('.wx-picker-bar b').textContent()).toBe('选择地区');
    await frame.locator('.wx-picker-wheel').nth(1).getByText('韶关市').click();
    await expect
      .poll(() => frame.locator('.wx-picker-wheel').nth(2).locator('p').first().textContent())
      .toBe('武江区');
    await frame.getByText('确定').click();
    const expected = {
      value: ['广东省', '韶关市', '武江区'],
      code: ['440000', '440200', '440203'],
      postcode: '',
    };
    await expect.poll(run.said).toEqual([`change ${JSON.stringify(expected)}`]);
    await frame.locator('.wx-picker-sheet').waitFor({ state: 'detached' });
    await frame.locator('#c').click();
    expect(await frame.locator('.wx-picker-wheel').count()).toBe(2);
    await frame.getByText('确定').click();
    const all = { value: ['全部', '全部'], code: [], postcode: '' };
    await expect.poll(async () => (await run.said()).at(-1)).toBe(`change ${JSON.stringify(all)}`);
    await run.close();
  });

  it('is worked by the keyboard: rows by arrows, columns by Tab, Enter and Escape', async () => {
    covers('picker', 'mode=time', 'start', 'end', 'fields', 'disabled', 'range-key');
    const run = await openPage(
      bench,
      '<picker id="t" mode="time" value="09:30" start="09:00" end="12:00" bind:change="change" bind:cancel="cancel"><view>time</view></picker><picker id="m" mode="date" fields="month" value="2024-05" bind:change="change"><view>month</view></picker><picker id="k" range="{{list}}" range-key="n" bind:change="change"><view>key</view></picker><picker id="d" disabled range="{{list}}"><view>off</view></picker>',
      `data: { list: [{ n: '甲' }, { n: '乙' }] }, ${logging('change', 'cancel')}`,
    );
    const frame = run.frame();
    const { keyboard } = run.page;
    const settled = () => run.page.waitForTimeout(350);
    const closed = () => expect.poll(() => frame.locator('.wx-picker-sheet').count()).toBe(0);
    await frame.locator('#t').click();
    await keyboard.press('ArrowDown');
    await settled();
    await keyboard.press('Tab');
    await keyboard.press('ArrowUp');
    await settled();
    await keyboard.press('Enter');
    await expect.poll(run.said).toEqual(['change {"value":"10:29"}']);
    await closed();
    await frame.locator('#t').click();
    await keyboard.press('Escape');
    await closed();
    await frame.locator('#m').click();
    expect(await frame.locator('.wx-picker-wheel').count()).toBe(2);
    await keyboard.press('Enter');
    await closed();
    await frame.locator('#k').click();
    expect(await frame.locator('.wx-picker-wheel').textContent()).toBe('甲乙');
    await keyboard.press('End');
    await settled();
    await keyboard.press('Enter');
    await closed();
    await frame.locator('#d').click();
    await run.page.waitForTimeout(100);
    await closed();
    expect(await run.said()).toEqual([
      'change {"value":"10:29"}',
      'cancel {}',
      'change {"value":"2024-05"}',
      'change {"value":1}',
    ]);
    await run.close();
  });

  it('stands in the page as picker-view and tells when its wheels turn', async () => {
    covers('picker-view', 'value', 'indicator-style', 'indicator-class', 'mask-style', 'mask-class');
    covers('picker-view', 'bindchange', 'bindpickstart', 'bindpickend');
    covers('picker-view-column');
    const column =
      '<picker-view-column><view wx:for="{{rows}}" wx:key="*this">{{item}}</view></picker-view-column>';
    const run = await openPage(
      bench,
      `<picker-view id="v" value="{{[2, 1]}}" indicator-style="height:50px" indicator-class="mark" mask-style="background:none" mask-class="dim" style="height:250px" bind:change="change" bind:pickstart="start" bind:pickend="end">${column}${column}</picker-view>`,
      `data: { rows: [...Array(9).keys()] }, ${logging('change', 'start', 'end')}`,
      { style: '.mark { border-color: rgb(1, 2, 3) } .dim { opacity: .5 }' },
    );
    const frame = run.frame();
    const look = await frame.evaluate(() => {
      const css = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
      const { height, borderTopColor } = css('.wx-picker-indicator');
      return [
        height,
        borderTopColor,
        css('.wx-picker-mask').opacity,
        css('.wx-picker-content>wx-view').height,
      ];
    });
    expect(look).toEqual(['50px', 'rgb(1, 2, 3)', '0.5', '50px']);
    await drag(run, 'wx-picker-view-column:nth-child(1)', 0, -100, 150);
    await expect.poll(run.said).toEqual(['start {}', 'end {}', 'change {"value":[4,1]}']);
    await run.close();
  });
});

describe('form', () => {
  it('looks into custom components that let it: form-field-group and form-field-button', async () => {
    covers('form', 'bindsubmit', 'bindsubmitToGroup', 'report-submit');
    const component = (behavior: string, wxml: string) => ({
      json: '{"component":true}',
      js: `Component({ behaviors: ['${behavior}'] })`,
      wxml,
    });
    const parts = {
      group: component('wx://form-field-group', '<input name="inner" value="in"/>'),
      closed: component(
        'wx://component-export',
        '<input name="closed" value="x"/><button id="shut" form-type="submit">shut</button>',
      ),
      send: component('wx://form-field-button', '<button form-type="submit">send</button>'),
    };
    const files = Object.fromEntries(
      Object.entries(parts).flatMap(([name, part]) =>
        Object.entries(part).map(([type, text]) => [`${name}/${name}.${type}`, text]),
      ),
    );
    const using = Object.fromEntries(Object.keys(parts).map((name) => [`x-${name}`, `/${name}/${name}`]));
    const run = await openPage(
      bench,
      '<form report-submit bind:submit="submit" bind:submitToGroup="group"><input name="own" value="o"/><x-group/><x-closed/><x-send/><button id="g" form-type="submitToGroup">g</button></form>',
      "submit(e) { console.log(JSON.stringify(e.detail.value) + ' ' + e.detail.formId) }, group(e) { console.log('group ' + JSON.stringify(e.detail.value)) }",
      { files: { ...files, 'pages/a/a.json': JSON.stringify({ usingComponents: using }) } },
    );
    await run.frame().getByText('shut').click();
    await run.frame().getByText('send').click();
    await run.frame().locator('#g').click();
    const value = '{"own":"o","inner":"in"}';
    await expect.poll(run.said).toEqual([`${value} the formId is a mock one`, `group ${value}`]);
    await run.close();
  });
});
