// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type MountedPage, mountWidget } from '../../test/support/mountWidget.ts';
import { countdown } from './countdown.ts';

let page: MountedPage;
beforeEach(() => {
  vi.useFakeTimers();
  // 2027-03-18 22:58:57 in Beijing.
  vi.setSystemTime(Date.UTC(2027, 2, 18, 14, 58, 57));
});
afterEach(() => {
  page.release();
  vi.useRealTimers();
});

const show = (attributes: string, data = {}) =>
  mountWidget(countdown.files, `<widget class="widget" ${attributes} bind:finish="onEvent" />`, data);

/** The texts that are shown, e.g. `1 d 01 h`. */
const shown = () =>
  page
    .html()
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

it('counts Beijing time, wherever the phone is', () => {
  page = show('until="2027-03-20T00:00:00" day-label="d" hour-label="h" minute-label="m" second-label="s"');
  expect(shown()).toBe('1 d 01 h 01 m 03 s');
});

it.each([
  ['hms', '25 01 03'],
  ['dhm', '1 01 01'],
  ['d', '1'],
])('shows the units of %s', (format, text) => {
  page = show(`until="2027-03-20T00:00:00" format="${format}"`);
  expect(shown()).toBe(text);
});

it('ticks on the second, finishes once, and then says so', () => {
  page = show('until="2027-03-18T22:59:00" format="hms" end-text="Open now"');
  vi.advanceTimersByTime(1000);
  expect(shown()).toBe('00 00 02');
  vi.advanceTimersByTime(60_000);
  expect(shown()).toBe('Open now');
  expect(page.events).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

it('is over from the start without raising finish when the moment has passed', () => {
  page = show('until="2020-01-01T00:00:00" format="hms"');
  expect(shown()).toBe('00 00 00');
  expect(page.events).toEqual([]);
});

it('rests while the page is covered, and catches up', () => {
  page = show('until="2027-03-18T22:59:00" format="hms"');
  page.lifetime('hide');
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(2000);
  page.lifetime('show');
  expect(shown()).toBe('00 00 01');
});

it('leaves no timer behind', () => {
  page = show('until="2027-03-20T00:00:00"');
  page.release();
  expect(vi.getTimerCount()).toBe(0);
});

it('follows a new date', () => {
  page = show('until="{{until}}" format="d"', { until: '2027-03-20T00:00:00' });
  page.setData({ until: '2027-03-30' });
  expect(shown()).toBe('11');
});

it('shows zero for what is no date', () => {
  page = show('until="soon" format="hms"');
  expect(shown()).toBe('00 00 00');
});
