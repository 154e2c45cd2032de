import { describe, expect, it } from 'vitest';
import { covers, coversWx } from '../../support/covers.ts';
import type { Gallery } from '../openGallery.ts';

/** Fields: what typing and choosing do. */
export function describeInput(gallery: () => Gallery): void {
  describe('input', () => {
    it('checkboxes toggle, gather in groups, keep to a maximum', async () => {
      const { go, frame, said, tap } = gallery();
      await go('checkbox');
      await frame.locator('.t-checkbox').first().click();
      await tap(frame.getByText('禁用').first());
      await expect.poll(said).toEqual([expect.stringMatching(/^one change {"checked":false/)]);
      await frame.getByText('甲').first().click();
      await expect.poll(async () => (await said()).at(-1)).toMatch(/^group change {"value":\["b","a"\]/);
      await frame.getByText('全选', { exact: true }).click();
      await expect
        .poll(async () => (await said()).at(-1))
        .toMatch(/^group change {"value":\["all","a","b","c"\]/);
      for (const name of ['香蕉', '苹果', '橙子']) await tap(frame.getByText(name));
      await expect
        .poll(async () => (await said()).at(-1))
        .toMatch(/^options change {"value":\["香蕉","苹果"\]/);
    });

    it('radios choose one; a second tap takes it back where allowed', async () => {
      const { go, frame, said } = gallery();
      await go('radio');
      await frame.getByText('单选', { exact: true }).first().click();
      await expect.poll(said).toEqual([expect.stringMatching(/^group change {"value":"0"/)]);
      const second = frame.getByText('乙', { exact: true }).first();
      await second.click();
      await second.click();
      await expect
        .poll(async () => (await said()).slice(1).map((line) => line.slice(0, 28)))
        .toEqual([
          expect.stringMatching(/^uncheck change {/),
          expect.stringMatching(/^uncheck change {"value":"b"/),
        ]);
    });

    it('rate takes taps and drags, halves too', async () => {
      const { go, frame, said, run } = gallery();
      await go('rate');
      const stars = await frame.locator('.t-rate__wrapper').first().boundingBox();
      const halves = await frame.locator('.t-rate__wrapper').nth(1).boundingBox();
      if (!stars || !halves) throw new Error('no stars');
      await run.page.mouse.click(stars.x + stars.width * 0.72, stars.y + stars.height / 2);
      await expect.poll(said).toEqual(['plain change {"value":4}']);
      await run.page.mouse.move(halves.x + 5, halves.y + 10);
      await run.page.mouse.down();
      await run.page.mouse.move(halves.x + halves.width * 0.68, halves.y + 10, { steps: 6 });
      await run.page.mouse.up();
      await expect.poll(async () => (await said()).at(-1)).toBe('half change {"value":3.5}');
      await frame.locator('.t-rate__wrapper').nth(4).click();
      expect((await said()).some((line) => line.startsWith('off'))).toBe(false);
    });

    it('slider follows the finger, in steps, with two handles, upright', async () => {
      const { go, frame, said, drag } = gallery();
      await go('slider');
      const dots = frame.locator('.t-slider__dot');
      await drag(dots.nth(0), 100, 0);
      await expect.poll(async () => (await said()).map((line) => line.split(' ')[1])).toContain('dragend');
      const values = (await said()).filter((line) => line.startsWith('plain change'));
      expect(Number(/\d+/.exec(values.at(-1) ?? '')?.[0])).toBeGreaterThan(50);
      await drag(dots.nth(1), -20, 0);
      await expect.poll(async () => (await said()).at(-1)).toMatch(/^range change {"value":\[1\d,60\]}/);
      await drag(dots.nth(4), -80, 0);
      await expect.poll(async () => (await said()).at(-1)).toMatch(/^marks change {"value":(40|20)}/);
      const upright = frame.locator('.t-slider--vertical').first();
      await upright.scrollIntoViewIfNeeded();
      const bar = await upright.locator('.t-slider__bar').boundingBox();
      await drag(upright.locator('.t-slider__dot'), 0, 40);
      // 40 of 100 is 80 px down; the library takes 20 px from where the finger is.
      await expect.poll(async () => (await said()).at(-1)).toBe('vertical change {"value":50}');
      await expect
        .poll(async () => (await upright.locator('.t-slider__dot').boundingBox())?.y)
        .toBeCloseTo((bar?.y ?? 0) + 100 - 10, 0);
    });

    it('stepper counts, stops at its limits and takes numbers', async () => {
      const { go, frame, said, run, tap } = gallery();
      await go('stepper');
      const plus = frame.locator('.t-stepper__plus').first();
      for (let time = 0; time < 3; time += 1) await tap(plus);
      await expect
        .poll(said)
        .toEqual(['plain change {"value":4}', 'plain change {"value":5}', 'plain overlimit {"type":"plus"}']);
      await frame.locator('.t-stepper__input input').first().fill('2');
      await run.page.keyboard.press('Tab');
      await expect
        .poll(async () => (await said()).filter((line) => line.includes('change')).at(-1))
        .toBe('plain change {"value":2}');
      await frame
        .locator('.t-stepper')
        .filter({ has: frame.locator('input') })
        .nth(6)
        .locator('.t-stepper__plus')
        .click();
      await expect.poll(async () => (await said()).at(-1)).toBe('decimal change {"value":1.3}');
    });

    it('switch turns, with its own values', async () => {
      const { go, frame, said, tap } = gallery();
      await go('switch');
      await frame.locator('.t-switch').first().click();
      await tap(frame.locator('.t-switch').nth(6));
      await frame.locator('.t-switch').last().click();
      await expect.poll(said).toEqual(['plain change {"value":false}', 'own change {"value":"on"}']);
    });

    it('input tells of typing, focus and clearing, and keeps to its length', async () => {
      covers('input', 'value', 'maxlength', 'bindinput', 'bindfocus', 'bindblur', 'bindconfirm');
      const { go, frame, said, run } = gallery();
      await go('input');
      await frame.locator('input').first().click();
      await run.page.keyboard.type('ab');
      await run.page.keyboard.press('Enter');
      await expect
        .poll(async () => (await said()).map((line) => line.split(' ')[1]))
        .toEqual(['focus', 'change', 'change', 'enter', 'blur']);
      expect((await said())[2]).toMatch(/^plain change {"value":"ab","cursor":2/);
      await frame.locator('.t-input__wrap--clearable-icon').first().click();
      await expect.poll(() => frame.locator('input').first().inputValue()).toBe('');
      await frame.locator('.t-input').nth(3).locator('input').click();
      await run.page.keyboard.type('12345');
      await expect.poll(async () => (await said()).at(-1)).toMatch(/^max change {"value":"1234"/);
      await frame.locator('.t-input').nth(4).locator('input').click();
      await run.page.keyboard.type('点心a点');
      await expect.poll(() => frame.locator('.t-input').nth(4).locator('input').inputValue()).toBe('点心a');
      await frame.locator('.t-input').nth(8).locator('.t-input__wrap--suffix-icon').click();
      await expect.poll(async () => (await said()).at(-1)).toMatch(/^suffix click {"trigger":"suffix-icon"}/);
    });

    it('textarea counts characters and grows', async () => {
      covers('textarea', 'auto-height', 'bindinput');
      const { go, frame, said, run } = gallery();
      await go('textarea');
      await frame.locator('textarea').first().click();
      await run.page.keyboard.type('abcdefghijklmnopqrstuvwxyz');
      await frame.getByText('20 / 20').waitFor();
      expect((await said()).filter((line) => line.startsWith('plain change')).at(-1)).toContain(
        '"value":"abcdefghijklmnopqrst"',
      );
      const auto = frame.locator('.t-textarea').nth(1);
      const before = (await auto.boundingBox())?.height ?? 0;
      await auto.locator('textarea').click();
      await run.page.keyboard.type('a\nb\nc\nd\ne');
      await expect.poll(async () => (await auto.boundingBox())?.height ?? 0).toBeGreaterThan(before + 30);
    });

    it('search types, submits, clears, shows results', async () => {
      const { go, frame, said, run } = gallery();
      await go('search');
      await frame.locator('input').first().click();
      await run.page.keyboard.type('点');
      await run.page.keyboard.press('Enter');
      await expect.poll(said).toContain('plain submit {"value":"点"}');
      await frame.locator('.t-search__clear').first().click();
      await expect.poll(said).toContain('plain clear {"value":""}');
      await frame.getByText('取消').click();
      await expect.poll(async () => (await said()).at(-1)).toMatch(/^action action-click/);
      await frame.locator('input').last().click();
      await run.page.keyboard.type('心');
      await frame.getByText('心二').click();
      await expect.poll(said).toContain('results change {"value":"心二","trigger":"option-click"}');
    });

    it('picker turns a wheel, confirms, cancels', async () => {
      const { go, frame, said, drag } = gallery();
      await go('picker');
      await frame.getByText('一列').click();
      const sheet = frame.locator('.t-picker').filter({ hasText: '选择城市' });
      await sheet.getByText('深圳市').waitFor();
      const picks = async () => (await said()).filter((line) => line.startsWith('picker-city pick'));
      const wheel = sheet.locator('.t-picker-item__group').first();
      // A row is 40 px high.
      await drag(wheel, 0, 80, 350);
      await expect
        .poll(picks)
        .toEqual(['picker-city pick {"value":["sh"],"label":["上海市"],"column":0,"index":1}']);
      await drag(wheel, 0, -40, 350);
      await expect
        .poll(async () => (await picks()).slice(1))
        .toEqual(['picker-city pick {"value":["gz"],"label":["广州市"],"column":0,"index":2}']);
      await sheet.getByText('确认').click();
      await expect
        .poll(async () => (await said()).join())
        .toMatch(/picker-city confirm .*"label":\["广州市"\]/);
      await expect.poll(() => sheet.isVisible()).toBe(false);
      await frame.getByText('两列').click();
      const second = frame.locator('.t-picker').filter({ hasText: '选择时间' });
      await second.getByText('取消').click();
      await expect.poll(() => second.isVisible()).toBe(false);
    });

    it('date-time-picker turns wheels and confirms in its format', async () => {
      const { go, frame, said, drag } = gallery();
      await go('date-time-picker');
      await frame.getByText('年月日').click();
      const sheet = frame.locator('.t-picker').filter({ hasText: '选择日期' });
      await sheet.waitFor();
      await drag(sheet.locator('.t-picker-item__group').nth(2), 0, -40, 350);
      await expect.poll(said).toEqual(['picker-date pick {"value":"2021-12-24"}']);
      await sheet.getByText('确定').click();
      await expect.poll(said).toContain('picker-date confirm {"value":"2021-12-24"}');
      await expect.poll(() => sheet.isVisible()).toBe(false);
    });

    it('calendar selects days and ranges, and turns months', async () => {
      const { go, frame, said } = gallery();
      const day = (date: number) => new Date(2024, 0, date).getTime();
      await go('calendar');
      await frame.getByText('单选').click();
      const sheet = frame.locator('.t-calendar--popup, .t-calendar').filter({ hasText: '确认' }).first();
      await sheet.getByText('20', { exact: true }).first().click();
      await expect.poll(said).toContain(`calendar-single select {"value":${day(20)}}`);
      await sheet.getByText('确认').click();
      await expect.poll(said).toContain(`calendar-single confirm {"value":${day(20)}}`);
      await frame.getByText('区间').click();
      const shown = (date: string) =>
        frame.locator('.t-calendar__dates-item:visible').getByText(date, { exact: true }).first();
      await shown('8').click();
      await shown('12').click();
      await expect.poll(said).toContain(`calendar-range change {"value":[${day(8)},${day(12)}]}`);
      await go('calendar');
      await frame.getByText('多选').click();
      await shown('15').click();
      await shown('20').click();
      await frame.locator('.t-button:visible', { hasText: '确认' }).first().click();
      await expect
        .poll(said)
        .toEqual([
          `calendar-multiple select {"value":[${day(17)}]}`,
          `calendar-multiple select {"value":[${day(17)},${day(20)}]}`,
          'calendar-multiple close {"trigger":"confirm-btn"}',
          `calendar-multiple confirm {"value":[${day(17)},${day(20)}]}`,
        ]);
    });

    it('cascader goes down to a leaf', async () => {
      const { go, frame, said } = gallery();
      await go('cascader');
      await frame.getByText('步骤').click();
      for (const name of ['广东省', '深圳市', '南山区'])
        await frame.locator('.t-cascader').getByText(name).last().click();
      await expect
        .poll(async () => (await said()).filter((line) => line.includes(' change ')))
        .toEqual([
          expect.stringMatching(/^cascader-step change {"value":"440305","selectedOptions":\[.*"广东省"/),
        ]);
      await expect.poll(() => frame.getByText('选择地址').isVisible()).toBe(false);
    });

    it('cascader goes back by its tabs, and finds', async () => {
      const { go, frame, said, run } = gallery();
      await go('cascader');
      await frame.getByText('选项卡').click();
      const tabs = frame.locator('.t-tabs__item');
      await expect.poll(() => tabs.allTextContents()).toEqual(['广东省', '深圳市', '福田区']);
      await tabs.nth(1).click();
      await frame.locator('.t-cascader').getByText('广州市').last().click();
      await expect.poll(() => tabs.allTextContents()).toEqual(['广东省', '广州市', '选择选项']);
      await frame.locator('.t-cascader').getByText('荔湾区').last().click();
      await expect.poll(async () => (await said()).at(-1)).toMatch(/^cascader-tab change {"value":"440103"/);
      await go('cascader');
      await frame.getByText('可搜').click();
      await frame.locator('.t-cascader input').click();
      await run.page.keyboard.type('南山');
      const found = frame.locator('.t-cascader__filter-result-item');
      await expect.poll(() => found.allTextContents()).toEqual(['广东省 / 深圳市 / 南山区']);
      await found.click();
      await expect
        .poll(async () => (await said()).at(-1))
        .toMatch(/^cascader-strict change {"value":"440305"/);
      await expect.poll(() => frame.locator('.t-cascader').count()).toBe(0);
    });

    it('color-picker takes a swatch, a place in the plane, a hue', async () => {
      const { go, frame, said, drag, run } = gallery();
      await go('color-picker');
      await frame.locator('.t-color-picker__swatches-item').nth(3).click();
      await expect.poll(said).toEqual([expect.stringMatching(/^base change {"value":"#[0-9a-fA-F]{6}"/)]);
      const plane = await frame.locator('.t-color-picker__saturation').first().boundingBox();
      if (!plane) throw new Error('no plane');
      await run.page.mouse.click(plane.x + 40, plane.y + 40);
      await expect.poll(async () => (await said()).at(-1)).toMatch(/^multiple change {"value":"rgb/);
      await drag(
        frame
          .locator(
            '.t-color-picker__slider .t-color-picker__thumb, .t-color-picker__slider-wrapper .t-color-picker__thumb',
          )
          .first(),
        100,
        0,
      );
      await expect
        .poll(async () => (await said()).map((line) => line.split(' ')[1]))
        .toContain('palette-bar-change');
    });

    it('tree-select chooses one or more leaves', async () => {
      const { go, frame, said } = gallery();
      await go('tree-select');
      const plain = frame.locator('.t-tree-select').first();
      await plain.getByText('选项 2', { exact: true }).click();
      await plain.getByText('选项 2-3').click();
      await expect.poll(said).toContain('plain change {"value":["2","2-3"],"level":1}');
      await frame.locator('.t-tree-select').nth(1).getByText('选项 1-2').click();
      await expect.poll(said).toContain('multiple change {"value":["1",["1-1","1-2"]],"level":1}');
    });

    it('form says what is wrong, submits and resets', async () => {
      const { go, frame, said, run } = gallery();
      await go('form');
      await frame.getByText('提交').click();
      await frame.getByText('密码必填').waitFor();
      await frame.getByText('请选择性别').waitFor();
      await frame.getByText('只能输入 8 个字符').waitFor();
      await frame.locator('input').first().click();
      await run.page.keyboard.type('xiaolong');
      await frame.locator('input').nth(1).click();
      await run.page.keyboard.type('secret');
      await frame.getByText('女').click();
      await frame.getByText('提交').click();
      await expect
        .poll(async () => (await said()).filter((line) => line.startsWith('form submit')).at(-1))
        .toMatch(/"validateResult":true/);
      await expect.poll(() => frame.getByText('密码必填').isVisible()).toBe(false);
      await frame.getByText('重置').click();
      await expect.poll(async () => (await said()).at(-1)).toMatch(/^form reset/);
    });

    it('upload takes a chosen picture, tells of taps, removes it', async () => {
      coversWx('chooseMedia');
      const { go, frame, said } = gallery();
      await go('upload');
      await frame.locator('.t-upload').first().locator('.t-upload__wrapper').first().click();
      await frame.locator('.wx-album button[aria-label]').first().click();
      await frame.getByRole('button', { name: /^完成/ }).click();
      await expect.poll(said).toContain('success 1 image');
      await frame.locator('.t-upload').first().locator('.t-upload__close-btn').click();
      await expect.poll(async () => (await said()).at(-1)).toMatch(/^plain remove {"index":0/);
    });

    it('upload puts its pictures in another order', async () => {
      const { go, frame, said, run, setHeight } = gallery();
      // So that all is on the screen: near its edge the library scrolls the page.
      await setHeight(1200);
      await go('upload');
      const items = frame.locator('.t-upload__drag-item');
      await expect.poll(async () => (await items.nth(2).boundingBox())?.x).toBeGreaterThan(180);
      const box = await items.first().boundingBox();
      if (!box) throw new Error('nothing to drag');
      await run.page.mouse.move(box.x + 40, box.y + 40);
      await run.page.mouse.down();
      await frame.locator('.t-upload__drag--cur').waitFor();
      await run.page.mouse.move(box.x + 40 + box.width, box.y + 40, { steps: 8 });
      await run.page.mouse.up();
      await expect.poll(said).toEqual(['drop /assets/star.png,/assets/photo.png,/assets/wide.png']);
      await setHeight(812);
    });
  });
}
