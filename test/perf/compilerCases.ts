import type { FileContent } from '../../preview/bundle.ts';
import { createCompiler } from '../../preview/compiler/createCompiler.ts';
import { loadTemplateCompilerNode } from '../../preview/compiler/template/loadTemplateCompilerNode.ts';

/** A compiler of the preview, in Node. */
export function newCompiler() {
  return createCompiler({ loadTemplateCompiler: loadTemplateCompilerNode });
}

/** A project of about `count` files: pages that use ten components each, shared scripts and a style all import. */
export function makeProject(count: number): Map<string, FileContent> {
  const units = Math.floor((count - 13) / 4);
  const components = Math.floor(units / 2);
  const pages = Array.from({ length: units - components }, (_, i) => `pages/p${i}/p${i}`);
  const files = new Map<string, FileContent>([
    ['app.json', JSON.stringify({ pages, window: {} })],
    ['app.js', 'App({})'],
    ['app.wxss', '@import "styles/base.wxss"; page { color: red }'],
    ['styles/base.wxss', rules('base', 0)],
  ]);
  for (let i = 0; i < 9; i++) files.set(`lib/l${i}.js`, script(i));
  for (let i = 0; i < components; i++) addUnit(files, `components/c${i}/c${i}`, i, '{"component":true}');
  for (const [i, page] of pages.entries()) {
    const using = Object.fromEntries(
      Array.from({ length: 10 }, (_, j) => {
        const n = (i + j) % components;
        return [`c-${j}`, `/components/c${n}/c${n}`];
      }),
    );
    addUnit(files, page, i, JSON.stringify({ usingComponents: using }));
  }
  return files;
}

function addUnit(files: Map<string, FileContent>, path: string, i: number, config: string): void {
  files.set(`${path}.json`, config);
  files.set(`${path}.js`, script(i));
  files.set(`${path}.wxml`, markup(i, 0));
  files.set(`${path}.wxss`, `@import "../../styles/base.wxss";\n${rules(`u${i}`, 0)}`);
}

/** A page of some 60 elements; `version` makes another text of it. */
export function markup(i: number, version: number): string {
  const row = `<view class="u${i}-0" wx:if="{{show}}" bind:tap="tap">{{item.name}}<text>${version}</text></view>`;
  return `<view wx:for="{{list}}" wx:key="id">${row.repeat(20)}</view><c-1 title="{{title}}"/>`;
}

/** 40 rules. */
export function rules(name: string, version: number): string {
  return Array.from(
    { length: 40 },
    (_, i) => `.${name}-${i} { width: ${i + 1}rpx; color: #${String(version % 1000).padStart(3, '0')}; }`,
  ).join('\n');
}

/** An ES module of some 60 lines. */
export function script(i: number, version = 0): string {
  const methods = Array.from(
    { length: 20 },
    (_, m) => `  m${m}() { this.setData({ v: ${version} + ${m} }); },`,
  );
  return `import { a } from '../../lib/l${i % 9}';\nexport const n = ${version};\nPage({ data: { list: [] },\n${methods.join('\n')}\n});`;
}
