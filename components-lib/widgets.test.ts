import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { TmplGroup } from 'glass-easel-template-compiler';
import { transform } from 'sucrase';
import { describe, expect, it } from 'vitest';
import { compileWxml, compileWxss, hasWechatCompilers } from '../test/support/wechatCompilers.ts';
import { raisesEvent, readWechatTable, takesAttribute } from '../test/support/wechatTable.ts';
import { components } from './components.ts';
import type { WidgetDefinition } from './defineComponent.ts';

const widgets = components.filter(
  (definition): definition is WidgetDefinition => definition.kind === 'widget',
);
const table = readWechatTable();
const require = createRequire(import.meta.url);

/** What a widget's script hands to `Component`. */
interface Declared {
  externalClasses?: string[];
  properties: Record<string, { type: unknown; value: unknown }>;
  methods?: Record<string, unknown>;
  options?: object;
}

function declared(js: string): Declared {
  let options: Declared | undefined;
  new Function('Component', js)((given: Declared) => {
    options = given;
  });
  if (!options) throw new Error('The script declares no component.');
  return options;
}

const bare = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*|[\s;]/g, '');

it('has scripts that type-check as WeChat declares its API', () => {
  const project = fileURLToPath(new URL('tsconfig.widgets.json', import.meta.url));
  const { stdout, status } = spawnSync(
    process.execPath,
    [require.resolve('typescript/bin/tsc'), '-p', project],
    {
      encoding: 'utf8',
    },
  );
  expect(stdout).toBe('');
  expect(status).toBe(0);
});

it.runIf(hasWechatCompilers)('asks compilers that do complain', () => {
  expect(compileWxml({ 'index.wxml': '<view>' })).toContain('index.wxml');
  expect(compileWxss({ 'index.wxss': '* { color: red; }' })).toContain('index.wxss');
});

describe.each(widgets.map((widget) => [widget.type, widget] as const))('widget %s', (_, widget) => {
  const { wxml, wxss, json, ts, js } = widget.files;
  const options = declared(js);

  it.runIf(hasWechatCompilers)('passes wcc and wcsc', () => {
    expect(compileWxml({ 'index.wxml': wxml })).toBe('');
    expect(compileWxss({ 'index.wxss': wxss })).toBe('');
  });

  it('passes the compiler of glass-easel without a warning', () => {
    const group = new TmplGroup();
    expect(group.addTmpl('index', wxml)).toEqual([]);
    group.free();
  });

  it('has the same script with and without types', () => {
    const compiled = transform(ts, { transforms: ['typescript'], disableESTransforms: true }).code;
    expect(bare(js)).toBe(bare(compiled));
    parse(js, { ecmaVersion: 2018, sourceType: 'script' });
    expect(js).not.toMatch(/\n{3}|[ \t]$/m);
    expect(js.startsWith('/**')).toBe(true);
  });

  it('declares itself a component of its own style', () => {
    expect(JSON.parse(json)).toEqual({ component: true, styleIsolation: 'isolated', usingComponents: {} });
  });

  it('takes the parts as external classes', () => {
    const parts = Object.keys(widget.parts ?? {}).map((part) => `${part}-class`);
    expect([...(options.externalClasses ?? [])].sort()).toEqual([...parts].sort());
    for (const part of parts) expect(wxml).toMatch(new RegExp(`class="[^"]*${part}`));
  });

  it('has properties with the defaults of the fields', () => {
    for (const [name, field] of Object.entries(widget.props)) {
      if (!Object.hasOwn(options.properties, name)) continue;
      expect(options.properties[name]?.value, name).toEqual(field.default);
    }
    if (!widget.attributes) expect(Object.keys(options.properties)).toEqual(Object.keys(widget.props));
  });

  it('raises the events that it declares', () => {
    const raised = [...js.matchAll(/triggerEvent\('(\w+)'/g)].map(([, event]) => event);
    expect([...new Set(raised)].sort()).toEqual(Object.keys(widget.events ?? {}).sort());
  });

  it('handles the events that it binds', () => {
    const handlers = [...wxml.matchAll(/(?:bind|catch):\w+="(\w+)"/g)].map(([, name]) => name ?? '');
    expect(Object.keys(options.methods ?? {})).toEqual(expect.arrayContaining(handlers));
  });

  it('styles by classes only, each of them used', () => {
    const selectors = [...wxss.replace(/\/\*[\s\S]*?\*\/|\{[^}]*\}/g, '\n').matchAll(/\S.*/g)].map(([line]) =>
      line.trim(),
    );
    for (const selector of selectors) expect(selector).toMatch(/^(:host|\.[\w-]+( \.[\w-]+)*)$/);
    for (const [, name = ''] of selectors.join(' ').matchAll(/\.([\w-]+)/g)) {
      const modifier = /^(\w+)--(\w+)$/.exec(name);
      expect(wxml.includes(name) || (modifier && wxml.includes(`${modifier[1]}--{{`)), name).toBeTruthy();
    }
    expect(wxss).not.toContain(':active');
  });

  it.skipIf(!table)('uses tags, attributes and events that WeChat has', () => {
    if (!table) return;
    for (const [, tag = '', attributes = ''] of wxml.matchAll(
      /<([a-z-]+)((?:\s+[\w:-]+="[^"]*")*)\s*\/?>/g,
    )) {
      if (['block', 'slot'].includes(tag)) continue;
      expect(table.components, tag).toHaveProperty(tag);
      for (const [, name = ''] of attributes.matchAll(/([\w:-]+)="/g)) {
        const [binding, event] = name.split(':');
        if (event && binding !== 'wx') expect(raisesEvent(table, tag, event), `<${tag} ${name}>`).toBe(true);
        else expect(takesAttribute(table, tag, name), `<${tag} ${name}>`).toBe(true);
      }
    }
  });
});
