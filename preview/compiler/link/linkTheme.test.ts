import { describe, expect, it } from 'vitest';
import { compileProject, plainApp } from '../../../test/support/compileProject.ts';

describe('theme.json', () => {
  it('comes with the bundle, and again when it changes', async () => {
    const { compiler, bundle } = await compileProject({
      ...plainApp,
      'app.json':
        '{"pages":["p"],"darkmode":true,"themeLocation":"t.json","window":{"backgroundColor":"@bg"}}',
      't.json': '{"light":{"bg":"#fff"},"dark":{"bg":"#000"}}',
    });
    expect(bundle.theme).toEqual({ light: { bg: '#fff' }, dark: { bg: '#000' } });
    const update = compiler.update(new Map([['t.json', '{"light":{"bg":"#eee"}}']]));
    expect(update.patch.theme).toEqual({ light: { bg: '#eee' }, dark: {} });
    expect(compiler.update(new Map([['t.json', null]])).patch.theme).toEqual({});
  });
});
