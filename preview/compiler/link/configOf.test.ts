import { describe, expect, it } from 'vitest';
import { compileProject, plainApp } from '../../../test/support/compileProject.ts';

const appJson = {
  pages: ['p', 'q'],
  window: { navigationBarTitleText: 'template', backgroundColor: '#fff' },
  tabBar: { color: '#000', list: [{ pagePath: 'p' }, { pagePath: 'q' }] },
  ext: 'nothing to WeChat',
};
const extJson = {
  extEnable: true,
  extAppid: 'wx0',
  directCommit: false,
  ext: { shop: { id: 7 } },
  extPages: { p: { navigationBarTitleText: 'page' }, q: 7 },
  pages: ['q', 'p'],
  window: { navigationBarTitleText: 'shop' },
  tabBar: { list: [{ pagePath: 'q' }, { pagePath: 'p' }] },
  networkTimeout: { request: 1 },
};
const project = (ext: unknown) => ({
  ...plainApp,
  'app.json': JSON.stringify(appJson),
  'p.json': '{"navigationBarTitleText":"p","enablePullDownRefresh":true}',
  'q.wxml': '<view/>',
  'q.js': 'Page({})',
  'ext.json': JSON.stringify(ext),
});

describe('ext.json', () => {
  it('is merged into app.json and the pages’ files, lists as a whole', async () => {
    const { compiler, bundle, problems } = await compileProject(project(extJson));
    expect(problems).toEqual([]);
    expect(bundle.appConfig).toEqual({
      pages: ['q', 'p'],
      window: { navigationBarTitleText: 'shop', backgroundColor: '#fff' },
      tabBar: { color: '#000', list: [{ pagePath: 'q' }, { pagePath: 'p' }] },
      networkTimeout: { request: 1 },
      ext: { shop: { id: 7 } },
    });
    expect(bundle.components.p?.config).toEqual({
      navigationBarTitleText: 'page',
      enablePullDownRefresh: true,
    });
    const { patch } = compiler.update(new Map([['ext.json', '{"extEnable":true,"ext":{"shop":8}}']]));
    expect(patch.appConfig).toEqual({ ...appJson, ext: { shop: 8 } });
    expect(patch.components?.p?.config.navigationBarTitleText).toBe('p');
  });

  it('counts for nothing while it is not enabled, or is broken', async () => {
    const { ext: _ignored, ...plain } = appJson;
    for (const ext of [{ ...extJson, extEnable: false }, { ...extJson, extEnable: 'true' }, [], 7]) {
      const { bundle } = await compileProject(project(ext));
      expect(bundle.appConfig).toEqual(plain);
      expect(bundle.components.p?.config.navigationBarTitleText).toBe('p');
    }
  });

  it('may list pages that are not there, which is told', async () => {
    const { told } = await compileProject(project({ ...extJson, pages: ['p', 'q', 'gone'] }));
    expect(told).toEqual(['Page "gone" has no gone.wxml', 'Page "gone" has no gone.js']);
  });
});
