import { describe, expect, it } from 'vitest';
import { type Case, expectProblem } from '../../test/support/expectProblem.ts';
import { limits } from '../limits.ts';
import { node, props } from '../testing/soundProject.ts';

describe('validateFields', () => {
  it.each<Case>([
    [
      'unknown-prop',
      'note',
      'pages/Home › image › props.alt',
      props('image', { src: { asset: 'cover' }, alt: 'x' }),
    ],
    ['unknown-prop', 'note', 'pages/Home › image › bind.alt', node('image', { bind: { alt: "'x'" } })],
    ['prop-type', 'error', 'pages/Home › Title › props.text', props('text', { text: 1 })],
    [
      'long-text',
      'error',
      'pages/Home › Title › props.text',
      props('text', { text: 'x'.repeat(limits.maxTextLength + 1) }),
    ],
    ['prop-type', 'error', 'pages/Home › Title › props.selectable', props('text', { selectable: 'yes' })],
    ['long-text', 'warning', 'pages/Home › input › props.name', props('input', { name: 'x'.repeat(41) })],
    ['prop-type', 'error', 'pages/Home › input › props.name', props('input', { name: null })],
    ['bad-phone', 'warning', 'pages/Home › input › props.phone', props('input', { phone: 'call me' })],
    ['bad-url', 'warning', 'pages/Home › input › props.link', props('input', { link: 'example.com' })],
    ['bad-style', 'error', 'pages/Home › input › props.tint', props('input', { tint: 'red' })],
    [
      'missing-token',
      'error',
      'pages/Home › input › props.tint',
      props('input', { tint: { token: 'gone' } }),
    ],
    ['bad-icon', 'error', 'pages/Home › input › props.icon', props('input', { icon: '<svg>' })],
    [
      'same-choice',
      'warning',
      'pages/Home › input › props.choices',
      props('input', {
        choices: [
          { label: 'A', value: '1' },
          { label: 'B', value: '1' },
        ],
      }),
    ],
    [
      'prop-type',
      'error',
      'pages/Home › input › props.choices',
      props('input', { choices: [{ label: 'A' }] }),
    ],
    ['missing-state', 'warning', 'pages/Home › input › props.state', props('input', { state: 'gone' })],
    ['empty', 'note', 'pages/Home › image › props.src', props('image', {})],
    [
      'missing-asset',
      'error',
      'pages/Home › image › props.src',
      props('image', { src: { asset: 'toString' } }),
    ],
    [
      'bad-url',
      'error',
      'pages/Home › image › props.src',
      props('image', { src: { url: 'javascript:alert(1)' } }),
    ],
    ['prop-type', 'error', 'pages/Home › image › props.src', props('image', { src: 'cover' })],
    [
      'not-a-choice',
      'error',
      'pages/Home › image › props.mode',
      props('image', { src: { asset: 'cover' }, mode: 'x' }),
    ],
    [
      'out-of-range',
      'warning',
      'pages/Home › image › props.ratio',
      props('image', { src: { asset: 'cover' }, ratio: 99 }),
    ],
    [
      'prop-type',
      'error',
      'pages/Home › hotspot › props.areas',
      props('spot', { areas: [{ key: 'a', label: '', x: 0, y: 0, width: 200, height: 1 }] }),
    ],
    [
      'bad-area',
      'error',
      'pages/Home › hotspot › props.areas',
      props('spot', { areas: [{ key: '1 2', label: '', x: 0, y: 0, width: 1, height: 1 }] }),
    ],
    [
      'bad-location',
      'error',
      'pages/Home › hotspot › props.place',
      props('spot', { place: { latitude: 91, longitude: 0 } }),
    ],
    ['bad-date', 'error', 'pages/Home › hotspot › props.until', props('spot', { until: 'tomorrow' })],
    [
      'rich-text-tag',
      'warning',
      'pages/Home › hotspot › props.story',
      props('spot', { story: '<p>a</p><script>b</script>' }),
    ],
    ['not-bindable', 'error', 'pages/Home › input › bind.name', node('input', { bind: { name: "'x'" } })],
  ])('fields: %s', (...one) => {
    expectProblem(one);
  });

  it.each<Case>([
    ['expression', 'error', 'pages/Home › Title › bind.text', node('text', { bind: { text: 'item.nmae' } })],
    ['expression', 'error', 'pages/Home › Title › when', node('text', { when: 'x = 1' })],
    [
      'expression',
      'error',
      'pages/Home › box › repeat.source',
      node('placed', { repeat: { source: 'plces', item: 'row', index: 'i' } }),
    ],
    [
      'expression-type',
      'error',
      'pages/Home › box › repeat.source',
      node('placed', { repeat: { source: 'length(places)', item: 'row', index: 'i' } }),
    ],
    [
      'expression',
      'error',
      'pages/Home › List › repeat.where',
      node('list', { repeat: { source: 'places', item: 'item', index: 'index', where: 'item.gone' } }),
    ],
    [
      'expression-type',
      'error',
      'pages/Home › image › bind.src',
      node('image', { bind: { src: 'length(places)' } }),
    ],
    ['expression', 'error', 'pages/Home › List › when', node('list', { when: 'item.name' })],
  ])('expressions: %s', (...one) => {
    const problem = expectProblem(one);
    expect(problem.range?.end).toBeGreaterThan(problem.range?.start ?? -1);
    expect(problem.ref).toMatch(/^nodes\//);
  });

  it('says where in an expression the fault is, and what was meant', () => {
    const problem = expectProblem([
      'expression',
      'error',
      'pages/Home › Title › bind.text',
      node('text', { bind: { text: 'item.nmae' } }),
    ]);
    expect(problem).toMatchObject({ ref: 'nodes/text', path: 'bind.text', range: { start: 5, end: 9 } });
    expect(problem.message.en).toContain('Did you mean "name"?');
  });
});
