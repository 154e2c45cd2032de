import { describe, expect, it } from 'vitest';
import { createRegionModel } from './createRegionModel.ts';

const model = (value: unknown, level = 'region', customItem = '') =>
  createRegionModel({ value, level, customItem });

describe('regions', () => {
  it('stand at the value, with their codes', () => {
    const region = model(['广东省', '广州市', '海珠区']);
    expect(region.value()).toEqual(['广东省', '广州市', '海珠区']);
    expect(region.detail?.()).toEqual({ code: ['440000', '440100', '440105'], postcode: '' });
    expect(region.columns().map((column) => column.length > 10)).toEqual([true, true, true]);
  });

  it('begin at the first row when the value is none or unknown', () => {
    for (const value of [null, [], ['nowhere'], 'x']) {
      expect(model(value).value()).toEqual(['北京市', '北京市', '东城区']);
    }
  });

  it('follow the wheel before them', () => {
    const region = model(['广东省', '广州市', '海珠区']);
    region.turn(1, region.columns()[1]?.indexOf('深圳市') ?? -1);
    expect((region.value() as string[]).slice(0, 2)).toEqual(['广东省', '深圳市']);
    expect(region.columns()[2]).toContain('南山区');
    region.turn(0, region.columns()[0]?.indexOf('浙江省') ?? -1);
    expect(region.value()).toEqual(['浙江省', '杭州市', '上城区']);
  });

  it('go as deep as the level says', () => {
    expect(model(['上海市'], 'province').value()).toEqual(['上海市']);
    expect(model(['上海市', '上海市', '黄浦区'], 'city').value()).toEqual(['上海市', '上海市']);
    expect(model(null, 'sub-district').columns()).toHaveLength(3);
  });

  it('offer the page own entry first; nothing is below it and it has no code', () => {
    const region = model(['广东省', '全部', '全部'], 'region', '全部');
    expect(region.columns()[2]).toEqual(['全部']);
    expect(region.value()).toEqual(['广东省', '全部', '全部']);
    expect(region.detail?.()).toEqual({ code: ['440000'], postcode: '' });
    region.turn(0, 0);
    expect(region.value()).toEqual(['全部', '全部', '全部']);
  });
});
