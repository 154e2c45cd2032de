import { describe, expect, it } from 'vitest';
import { type Case, expectProblem } from '../../test/support/expectProblem.ts';
import { smallCatalog } from '../testing/smallCatalog.ts';
import { node } from '../testing/soundProject.ts';
import { validateProject } from './validateProject.ts';

describe('validateStyle', () => {
  it.each<Case>([
    ['bad-style', 'error', 'pages/Home › Title › style.width', node('text', { style: { width: '12px' } })],
    ['bad-style', 'error', 'pages/Home › Title › style.width', node('text', { style: { width: -1 } })],
    [
      'bad-style',
      'error',
      'pages/Home › Title › style.paddingTop',
      node('text', { style: { paddingTop: '-5%' } }),
    ],
    [
      'bad-style',
      'error',
      'pages/Home › image › style.borderWidth',
      node('image', { style: { borderWidth: '5%' } }),
    ],
    [
      'bad-style',
      'error',
      'pages/Home › Title › style.color',
      node('text', { style: { color: 'red;} page{}' } }),
    ],
    [
      'bad-style',
      'error',
      'pages/Home › Title › style.color',
      node('text', { style: { color: { token: 'space-s' } } }),
    ],
    [
      'missing-token',
      'error',
      'pages/Home › Title › style.color',
      node('text', { style: { color: { token: 'constructor' } } }),
    ],
    [
      'missing-token',
      'error',
      'pages/Home › Title › style.font',
      node('text', { style: { font: { token: 'gone' } } }),
    ],
    ['bad-style', 'error', 'pages/Home › Title › style.maxLines', node('text', { style: { maxLines: 1.5 } })],
    ['bad-style', 'error', 'pages/Home › List › style.opacity', node('list', { style: { opacity: 2 } })],
    [
      'bad-style',
      'error',
      'pages/Home › List › style.shadow[0].blur',
      node('list', { style: { shadow: [{ x: 0, y: 0, blur: -1, spread: 0, color: '#000' }] } }),
    ],
    [
      'bad-style',
      'error',
      'pages/Home › List › style.fill',
      node('list', {
        style: { fill: { kind: 'gradient', gradient: { angle: 0, stops: [{ color: '#000', at: 0 }] } } },
      }),
    ],
    [
      'missing-asset',
      'error',
      'pages/Home › List › style.fill.asset',
      node('list', { style: { fill: { kind: 'image', asset: 'gone', size: 'cover' } } }),
    ],
    [
      'fill-needs-url',
      'error',
      'pages/Home › List › style.fill.asset',
      node('list', { style: { fill: { kind: 'image', asset: 'cover', size: 'cover' } } }),
    ],
    [
      'style-not-offered',
      'note',
      'pages/Home › Title › style.opacity',
      node('text', { style: { opacity: 1 } }),
    ],
    ['bad-style', 'error', 'pages/Home › List › pressed.opacity', node('list', { pressed: { opacity: -1 } })],
    [
      'unknown-part',
      'note',
      'pages/Home › List › parts.gone',
      node('list', { parts: { gone: { opacity: 2 } } }),
    ],
    [
      'style-not-offered',
      'note',
      'pages/Home › input › parts.hint.opacity',
      node('input', { parts: { hint: { opacity: 1 } } }),
    ],
  ])('styles: %s', (...one) => {
    expectProblem(one);
  });

  it('takes good styles', () => {
    const style = {
      width: '50%',
      height: 'auto',
      marginTop: -20,
      gap: { token: 'space-m' },
      radius: { token: 'radius' },
      font: { token: 'title' },
      fontWeight: 600,
      fill: { kind: 'image', asset: 'remote', size: 'tile' },
    } as const;
    expect(validateProject(node('list', { style }), smallCatalog)).toEqual([]);
  });
});
