import { describe, expect, it } from 'vitest';
import { compileProject } from '../../../test/support/compileProject.ts';

describe('aliases', () => {
  it('work in components, templates, WXS and styles', async () => {
    const { bundle, problems } = await compileProject({
      'app.json': '{"pages":["a/p"],"resolveAlias":{"~/*":"/lib/*"}}',
      'a/p.json': '{"usingComponents":{"c":"~/c"}}',
      'a/p.wxml': '<import src="~/t.wxml"/><include src="~/t"/><wxs module="m" src="~/m.wxs"/>{{m.x}}',
      'a/p.wxss': '@import "~/s.wxss";',
      'a/p.js': 'Page({})',
      'lib/c.wxml': 'c',
      'lib/c.json': '{"component":true}',
      'lib/t.wxml': '<template name="x"/>',
      'lib/m.wxs': 'exports.x = 1',
      'lib/s.wxss': '.s{}',
    });
    expect(problems).toEqual([]);
    const page = bundle.components['a/p'];
    expect(page).toMatchObject({ config: { usingComponents: { c: '/lib/c' } }, style: '.s{}' });
    expect(page?.template).toContain('G["lib/t"]');
    expect(page?.template).toContain('R["lib/m"]');
    expect(page?.template).not.toContain('~/');
  });
});
