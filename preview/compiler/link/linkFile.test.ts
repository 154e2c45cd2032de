import { describe, expect, it } from 'vitest';
import { compileProject, plainApp } from '../../../test/support/compileProject.ts';

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

describe('files as editors and people write them', () => {
  it('import styles without an extension, and break lines as Windows does', async () => {
    const { bundle, problems } = await compileProject({
      ...plainApp,
      'p.wxss': '\uFEFF@charset "UTF-8";\r\n@import url("./s/a");\r\n.p{}',
      's/a.wxss': "@import '../b';.a{}",
      'b.wxss': '.b{}',
      'p.wxml': '<text>a\r\nb</text>\r\n<include src="i"/>',
      'i.wxml': '<text>c\r\nd</text>',
    });
    expect(problems).toEqual([]);
    expect(bundle.components.p?.style.match(/\.\w/g)).toEqual(['.b', '.a', '.p']);
    expect(bundle.components.p?.template).toContain('"a\\nb"');
    expect(bundle.components.p?.template).toContain('"c\\nd"');
  });
});

describe('a built-in element as a placeholder', () => {
  it('takes the tag’s place in the template, and in no script', async () => {
    const { bundle } = await compileProject({
      ...plainApp,
      'p.json': '{"usingComponents":{"far":"plugin://x/y"},"componentPlaceholder":{"far":"button"}}',
      'p.wxml':
        '<wxs module="m">\nfunction E(tag, x) { return tag }\nmodule.exports = { e: E("far", 1) }\n</wxs><far>{{m.e}}</far>',
    });
    const template = bundle.components.p?.template;
    expect(template).toMatch(/^.*E\("button",/);
    expect(template).toContain('e: E("far", 1)');
  });
});
