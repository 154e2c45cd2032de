import { describe, expect, it } from 'vitest';
import { compileProject } from '../../../test/support/compileProject.ts';

describe('included files', () => {
  const files = {
    'app.json': '{"pages":["a/p"],"resolveAlias":{"~/*":"/lib/*"}}',
    'a/p.wxml': '<wxs module="m" src="/lib/m.wxs"/><view wx:for="{{list}}"><include src="~/i"/></view>',
    'a/p.js': 'Page({})',
    'lib/i.wxml': '<import src="t"/>\n{{m.f(item)}} <template is="t"/>',
    'lib/t.wxml': '<template name="t">t</template>',
    'lib/m.wxs': 'exports.f = 1',
  };

  it('are part of those that include them, and a change in one is a change of that template', async () => {
    const { compiler, bundle, problems } = await compileProject(files);
    expect(problems).toEqual([]);
    expect(bundle.components['a/p']?.template).toContain('G["lib/t"],G["lib/i"]');
    const { patch } = compiler.update(new Map([['lib/i.wxml', 'new {{item}}']]));
    expect(Object.keys(patch)).toEqual(['components', 'templates']);
    expect(patch.components?.['a/p']?.template).toContain('new ');
    expect(patch.components?.['a/p']?.template).not.toContain('G[');
    const gone = compiler.update(new Map([['lib/i.wxml', null]]));
    expect(gone.problems).toEqual([
      { severity: 'error', message: '"a/~/i.wxml" does not exist', file: 'a/p.wxml', line: 1, column: 59 },
    ]);
    const back = compiler.update(new Map([['lib/i.wxml', files['lib/i.wxml']]]));
    expect(back.problems).toEqual([]);
    expect(back.patch.components?.['a/p']?.template).toBe(bundle.components['a/p']?.template);
    // What is imported is another template: nothing of the page is compiled again.
    const imported = compiler.update(new Map([['lib/t.wxml', '<template name="t">u</template>']]));
    expect(Object.keys(imported.patch)).toEqual(['templates']);
  });

  it('report their faults once, at their places', async () => {
    const { problems } = await compileProject({
      ...files,
      'lib/i.wxml': '<view a="\\n" b\n b="1" a="2">\n{{m.f(}}</view>',
      'a/q.wxml': '<include src="../lib/i"/>',
    });
    expect(problems.map(({ file, line, column }) => `${file}:${line}:${column}`).sort()).toEqual([
      'lib/i.wxml:2:2',
      'lib/i.wxml:2:8',
      'lib/i.wxml:3:7',
    ]);
  });

  it("are glass-easel's matter where the app asks for it", async () => {
    const { bundle } = await compileProject({
      ...files,
      'app.json': '{"pages":["a/p"],"resolveAlias":{"~/*":"/lib/*"},"componentFramework":"glass-easel"}',
    });
    expect(bundle.components['a/p']?.template).toContain('=G["lib/i"];if(');
  });
});
