import { expect, it } from 'vitest';
import { applied, projectOf } from '../testing/projectOf.ts';
import { setStyle } from './setStyle.ts';

const project = projectOf({
  id: 'box',
  style: { gap: 8, layout: 'row' },
  parts: { title: { color: '#111111' } },
  children: [
    { id: 'one', style: { height: 100 } },
    { id: 'two' },
    { id: 'three', style: { color: '#222222' } },
  ],
});

it('sets and unsets properties', () => {
  const next = applied(project, setStyle, {
    ids: ['box', 'two'],
    target: 'style',
    change: { gap: null, width: '50%' },
  });
  expect(next.nodes.box?.style).toEqual({ layout: 'row', width: '50%' });
  expect(next.nodes.two?.style).toEqual({ width: '50%' });
});

it('keeps pressed and part styles only while they say something', () => {
  const pressed = applied(project, setStyle, { ids: ['box'], target: 'pressed', change: { opacity: 0.5 } });
  expect(pressed.nodes.box?.pressed).toEqual({ opacity: 0.5 });
  const released = applied(pressed, setStyle, { ids: ['box'], target: 'pressed', change: { opacity: null } });
  expect(released.nodes.box).not.toHaveProperty('pressed');
  const part = applied(project, setStyle, { ids: ['box'], target: 'part:bar', change: { opacity: 0.5 } });
  expect(part.nodes.box?.parts).toEqual({ title: { color: '#111111' }, bar: { opacity: 0.5 } });
  const cleared = applied(project, setStyle, { ids: ['box'], target: 'part:title', change: { color: null } });
  expect(cleared.nodes.box).not.toHaveProperty('parts');
});

it('gives children a place when a container becomes free, and takes it when it stops', () => {
  const free = applied(project, setStyle, { ids: ['box'], target: 'style', change: { layout: 'free' } });
  expect(['one', 'two', 'three'].map((id) => free.nodes[id]?.style)).toEqual([
    { height: 100, x: 0, y: 0 },
    { x: 0, y: 100 },
    { color: '#222222', x: 0, y: 180 },
  ]);
  const flow = applied(free, setStyle, { ids: ['box'], target: 'style', change: { layout: null } });
  expect(['one', 'two', 'three'].map((id) => flow.nodes[id]?.style)).toEqual([
    { height: 100 },
    {},
    { color: '#222222' },
  ]);
});
