import { expect, it } from 'vitest';
import { box } from './box/box.ts';
import { eventsOf } from './eventsOf.ts';
import { hotspot } from './hotspot/hotspot.ts';

const area = { key: 'shop', label: 'The shop', x: 0, y: 0, width: 10, height: 10 };

it('lists a component’s events', () => {
  expect(eventsOf(box, {}).map(({ name }) => name)).toEqual(['tap', 'longpress']);
});

it('lists one event for each entry of a prop, and none for what is no entry', () => {
  expect(eventsOf(hotspot, { areas: [area, { ...area, key: 'map', label: '' }, 7, null] })).toEqual([
    { name: 'area:shop', label: { zh: '点按区域 · The shop', en: 'Tap on area · The shop' } },
    { name: 'area:map', label: { zh: '点按区域 · map', en: 'Tap on area · map' } },
  ]);
  expect(eventsOf(hotspot, {})).toEqual([]);
});
