import { describe, expect, it } from 'vitest';
import { compileProject, plainApp } from '../../../test/support/compileProject.ts';

describe('app.json', () => {
  it('says what app.json asks for and the preview lacks', async () => {
    const { problems } = await compileProject({
      ...plainApp,
      'app.json': `{"pages":["p"],
        "sitemapLocation":"gone.json",
        "workers":"workers", "useExtendedLib":{"weui":true},
        "plugins":{"hi":{"version":"1.0.0","provider":"x"}},
        "resolveAlias":{"@":"src"},
        "tabBar":{"list":[{"pagePath":"q"},{}]}}`,
      'p.json': '{"usingComponents":{"a-b":"plugin://hi/list"}}',
    });
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '1 Plugin "plugin://hi/list" does not run in the preview',
      '6 Tab "q" is not in pages',
      '6 A tab has no pagePath',
      '2 sitemapLocation: "gone.json" does not exist',
      '5 resolveAlias "@": key and value must end with /*',
      '3 useExtendedLib "weui": the library is on phones only; install it from npm to see it here',
      '3 Workers do not run in the preview',
      '4 Plugin "hi" does not run in the preview',
    ]);
  });

  it('shows pages that lack everything but their template', async () => {
    const { bundle, told } = await compileProject({
      'app.json': '{"pages":["p"]}',
      'p.wxml': '<view/>',
      'part.wxml': '<view/>',
    });
    expect([Object.keys(bundle.components), Object.keys(bundle.templates)]).toEqual([['p'], ['part']]);
    expect(told).toEqual(['Page "p" has no p.js']);
  });

  it('survives configurations that are no configurations', async () => {
    for (const text of [
      '[]',
      'null',
      '7',
      '"x"',
      '{"pages":7,"tabBar":[],"subPackages":{},"usingComponents":[]}',
      '',
    ]) {
      const { problems } = await compileProject({ ...plainApp, 'app.json': text, 'p.json': text });
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.every(({ message }) => message !== '')).toBe(true);
    }
  });
});
