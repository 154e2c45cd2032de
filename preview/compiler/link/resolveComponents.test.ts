import { describe, expect, it } from 'vitest';
import { compileProject, plainApp } from '../../../test/support/compileProject.ts';

describe('subpackages and generics', () => {
  it('keeps independent subpackages apart, and says when they are not', async () => {
    const { bundle, problems } = await compileProject({
      ...plainApp,
      'app.json': '{"pages":["p"],"subPackages":[{"root":"alone/","pages":["q"],"independent":true}]}',
      'alone/q.wxml': '<view/>',
      'alone/q.js': 'Page({})',
      'alone/q.json': '{"usingComponents":{"main-c":"/c","own-c":"./d"}}',
      'alone/d.wxml': '<view/>',
      'alone/d.json': '{"component":true}',
      'c.wxml': '<view/>',
      'c.json': '{"component":true}',
    });
    expect(bundle.components['alone/q']?.independent).toBe(true);
    expect(bundle.components.p?.independent).toBeUndefined();
    expect(problems).toEqual([
      {
        severity: 'error',
        message: '<main-c> is outside of the independent subpackage "alone/": WeChat does not find it',
        file: 'alone/q.json',
        line: 1,
        column: 21,
      },
    ]);
  });

  it('shows the placeholder of a component that never comes', async () => {
    const { bundle, problems } = await compileProject({
      ...plainApp,
      'p.json': `{"usingComponents":{"a":"plugin://x/a","b":"/gone","c":"/c","d":"plugin://x/d","e":"/gone"},
        "componentPlaceholder":{"a":"c","b":"c","c":"view","d":"swiper","e":"d","f":"view"}}`,
      'p.wxml': '<a/><c/><d title=\'E("d",\'>E("d",</d><e/><f/>',
      'c.wxml': '<view/>',
      'c.json': '{"component":true}',
    });
    expect(bundle.components.p?.config.usingComponents).toEqual({ a: '/c', b: '/c', c: '/c' });
    expect(bundle.components.p?.template.match(/E\("\w+",/g)).toEqual(
      ['a', 'c', 'swiper', 'e', 'f'].map((tag) => `E("${tag}",`),
    );
    expect(problems.map(({ severity }) => severity)).toEqual(['warning', 'error', 'warning', 'error']);
  });

  it('finds default generics, and leaves out those that are missing', async () => {
    const { bundle, told } = await compileProject({
      ...plainApp,
      'p.json': '{"usingComponents":{"l":"/list/list"}}',
      'list/list.wxml': '<item/>',
      'list/list.json':
        '{"component":true,"componentGenerics":{"item":{"default":"./row"},"other":true,"bad":{"default":"gone"}}}',
      'list/row.wxml': '<view/>',
      'list/row.json': '{"component":true}',
    });
    expect(bundle.components['list/list']?.config.componentGenerics).toEqual({
      item: { default: '/list/row' },
      other: true,
      bad: true,
    });
    expect(told).toEqual(['Component "gone" of <bad> does not exist']);
  });
});
