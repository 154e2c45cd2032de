import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generate } from '../../../codegen/generate.ts';
import type { OutputFiles } from '../../../codegen/types.ts';
import { catalog } from '../../../components-lib/catalog.ts';
import { parseProject } from '../../../schema/parseProject.ts';
import { renderWxml, textsOf } from '../../support/renderWxml.ts';
import { type RunningPage, runPage } from '../../support/runScript.ts';

/** Output of a golden project, and what its pages show while their scripts run. */
function open(name: string) {
  const path = new URL(`../../golden/${name}/project.json`, import.meta.url);
  const parsed = parseProject(readFileSync(path, 'utf8'), catalog);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message.en);
  const { files } = generate(parsed.project);
  const render = renderWxml(templates(files));
  return {
    page: (route: string) => runPage(files, route),
    texts: (route: string, { page }: RunningPage) => textsOf(render(`${route}.wxml`, page.data)),
  };
}

function templates(files: OutputFiles): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [path, content] of files) {
    if (/\.(wxml|wxs)$/.test(path)) found[path.replace('miniprogram/', '')] = String(content);
  }
  return found;
}

const event = (dataset: object, detail: object = {}) => ({ currentTarget: { dataset }, detail });

describe('the guide', () => {
  const { page, texts } = open('guide');

  it('filters its list by the tab', () => {
    const guide = page('pages/guide/guide');
    guide.call('onLoad', {});
    expect(texts('pages/guide/guide', guide)).toEqual(['1. Café de la Place']);
    guide.call('onCategoriesChange', event({}, { value: 'art' }));
    expect(texts('pages/guide/guide', guide)).toEqual(['1. L\'atelier "du Pont"', 'New']);
    guide.call('onCategoriesChange', event({}, { value: 'walks' }));
    expect(texts('pages/guide/guide', guide)).toEqual(['Nothing here yet']);
  });

  it('opens the row that was tapped', () => {
    const home = page('pages/home/home');
    home.call('onCardTap', event({ id: 'a b&c' }));
    expect(home.calls).toEqual([['navigateTo', { url: '/pages/place/place?id=a%20b%26c' }]]);
  });

  it('shows, shares and calls a row', () => {
    const place = page('pages/place/place');
    place.call('onLoad', { id: 'cafe' });
    expect(texts('pages/place/place', place)).toContain('Open since 2019');
    expect(place.call('onShareAppMessage')).toEqual({
      title: 'Meet me at Café de la Place',
      imageUrl: '/assets/cafe-terrace.jpg',
      path: '/pages/place/place?id=cafe',
    });
    place.call('onActionsCallTap');
    expect(place.calls).toEqual([
      ['setNavigationBarTitle', { title: 'Café de la Place' }],
      ['makePhoneCall', { phoneNumber: '+33 1 42 72 90 61' }],
    ]);
  });

  it('stays calm when there is no such row', () => {
    const place = page('pages/place/place');
    place.call('onLoad', { id: 'gone' });
    expect(() => texts('pages/place/place', place)).not.toThrow();
    place.call('onActionsCallTap');
    place.call('onActionsMapTap');
    expect(place.calls).toEqual([]);
    expect(place.call('onShareTimeline')).toMatchObject({ title: 'A place to go', query: 'id=' });
  });
});

describe('lists in lists', () => {
  const { page, texts } = open('nested');

  it('pick rows by the row around them, and by what is typed', () => {
    const cities = page('pages/cities/cities');
    cities.call('onLoad', {});
    const shown = texts('pages/cities/cities', cities);
    expect(shown.slice(0, 4)).toEqual(['01 Paris', 'river', 'café', 'Café de la Place']);
    cities.call('onSearchInput', event({}, { value: 'ATELIER' }));
    expect(texts('pages/cities/cities', cities)).toContain('L\'atelier "du Pont"');
    expect(cities.calls.at(-1)).toEqual(['setNavigationBarTitle', { title: 'Cities: ATELIER' }]);
    cities.call('onSearchInput', event({}, { value: 'zzz' }));
    expect(texts('pages/cities/cities', cities)).toContain('Nothing found');
  });
});

describe('a form', () => {
  const { page, texts } = open('form');

  it('asks for a name before it thanks', () => {
    const form = page('pages/booking/booking');
    form.call('onBookingFormSubmit');
    expect(form.calls).toEqual([['showToast', { title: 'Please tell us your name', icon: 'none' }]]);
    form.page.setData({ guest: '  Ada ' });
    form.call('onBookingFormSubmit');
    expect(texts('pages/booking/booking', form)).toContain('Thank you, Ada.');
  });

  it('counts', () => {
    const form = page('pages/booking/booking');
    form.call('onGuestsMoreTap');
    expect(form.page.data.guests).toBe(3);
    expect(form.calls).toEqual([['showToast', { title: '3 of 8', icon: 'none' }]]);
    form.call('onGuestsLessTap');
    form.call('onGuestsLessTap');
    expect(texts('pages/booking/booking', form)).toContain('1 guest');
  });
});
