import { describe, expect, it } from 'vitest';
import { dateModel, listModel, timeModel } from './pickerModels.ts';

const now = new Date(2024, 4, 20, 13, 45);

describe('picker models', () => {
  it('list what range-key names and keep within the list', () => {
    const model = listModel([{ n: 'a' }, { n: 'b' }, {}], 'n', 9, false);
    expect(model.columns()).toEqual([['a', 'b', '']]);
    expect(model.value()).toBe(2);
    model.turn(0, 1);
    expect(model.value()).toBe(1);
  });

  it('hold several lists, whatever the page gives', () => {
    const model = listModel([['a', 'b'], ['c'], 'nonsense'], '', ['1', null], true);
    expect(model.columns()).toEqual([['a', 'b'], ['c'], []]);
    expect(model.value()).toEqual([1, 0, 0]);
    expect(listModel([], '', undefined, false).value()).toBe(0);
  });

  it('keep times within start and end', () => {
    const model = timeModel('08:45', '09:30', '10:15', now);
    expect(model.value()).toBe('09:30');
    expect(model.columns()[0]).toEqual(['09', '10']);
    model.turn(0, 1);
    expect(model.value()).toBe('10:15');
    expect(model.columns()[1]?.length).toBe(16);
    expect(timeModel('', '', '', now).value()).toBe('13:45');
  });

  it('know the days of a month and the first and last allowed day', () => {
    const units = ['年', '月', '日'];
    const model = dateModel('2024-01-31', { start: '', end: '', fields: 'day', now, units });
    expect(model.columns()[0]?.[0]).toBe('1900年');
    model.turn(1, 1);
    expect(model.value()).toBe('2024-02-29');
    model.turn(0, 123);
    expect(model.value()).toBe('2023-02-28');
    const bounds = { start: '2024-03-10', end: '2024-05-20', fields: 'day', now, units };
    const bounded = dateModel('2030-01-01', bounds);
    expect(bounded.value()).toBe('2024-05-20');
    expect(bounded.columns()[1]).toEqual(['3月', '4月', '5月']);
    const open = { start: '', end: '', now, units };
    expect(dateModel('', { ...open, fields: 'month' }).value()).toBe('2024-05');
    expect(dateModel('garbage', { ...open, fields: 'year' }).value()).toBe('2024');
  });
});
