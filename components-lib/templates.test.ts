import { describe, expect, it } from 'vitest';
import { emptyProject } from '../schema/emptyProject.ts';
import { raisesEvent, readWechatTable, takesAttribute } from '../test/support/wechatTable.ts';
import { components } from './components.ts';
import { dropContextOf } from './dropContext.ts';
import { elementsOf, propVariants, templateContext, templateProps } from './testing/templateOf.ts';

const elements = components.filter((definition) => definition.kind === 'element');
const project = emptyProject({ name: 'Test', language: 'en', random: () => 0.5 });
const table = readWechatTable();
const classesIn = (text: string) => text.split(/\s+/).filter((name) => name !== '' && name !== 'none');

describe.each(elements.map((definition) => [definition.type, definition] as const))(
  'template of %s',
  (type, definition) => {
    const dropped = definition.create(dropContextOf(project)).props ?? {};
    const cases = propVariants(definition, dropped).flatMap((props) =>
      [false, true].map((design) => {
        const given = templateProps(definition, props);
        const all = elementsOf(definition.template(given, templateContext({ design })));
        return { all, wxss: (definition.wxss?.(given) ?? []).join('\n') };
      }),
    );

    it('has one root, first, and parts that are declared', () => {
      for (const { all } of cases) {
        const parts = all.map(({ part }) => part).filter((part) => part !== undefined);
        expect(all[0]?.part).toBe('root');
        expect(parts.filter((part) => part === 'root')).toHaveLength(1);
        expect(['root', ...Object.keys(definition.parts ?? {})]).toEqual(expect.arrayContaining(parts));
      }
    });

    it('raises the events that it declares', () => {
      const declared = Object.keys(definition.events ?? {});
      for (const { all } of cases) {
        const raised = all
          .flatMap(({ events }) => Object.values(events ?? {}))
          .map((event) => event.split(':')[0]);
        expect(declared).toEqual(expect.arrayContaining(raised));
      }
      const root = cases.map(({ all }) => all[0]).find((element) => element?.events === undefined);
      const elsewhere = cases.flatMap(({ all }) => all).flatMap(({ events }) => Object.values(events ?? {}));
      if (!root) for (const event of declared) expect(elsewhere.join()).toContain(event);
    });

    it('writes a rule for each class that it uses, and no other', () => {
      for (const { all, wxss } of cases) {
        const rules = new Set(wxss.match(/(?<=\.)[a-z][a-z0-9-]*(?=[ :])/g) ?? []);
        const used = all.flatMap(({ attributes }) =>
          ['class', 'hover-class', 'placeholder-class'].flatMap((name) =>
            classesIn(String(attributes[name] ?? '')),
          ),
        );
        const nodes = JSON.stringify(all.map(({ attributes }) => attributes.nodes ?? ''));
        used.push(...(nodes.match(/(?<=class=\\")[a-z0-9-]+/g) ?? []));
        const own = (name: string) =>
          name.startsWith(type) || name.startsWith('icon') || name === 'plain-button';
        for (const name of used) expect([...rules], `.${name}`).toContain(name);
        for (const name of rules) expect(own(name), `.${name} begins with its type`).toBe(true);
      }
    });

    it('keeps out of WXSS what WeChat refuses', () => {
      for (const { wxss } of cases) {
        expect(wxss).not.toMatch(/:active|[#*][a-z-]*\s*\{|^\s*[a-z]+\s*\{|\[/m);
      }
    });

    it.skipIf(!table)('uses tags, attributes, values and events that WeChat has', () => {
      if (!table) return;
      for (const element of cases.flatMap(({ all }) => all)) {
        const row = table.components[element.tag];
        expect(row, `<${element.tag}>`).toBeDefined();
        for (const [name, value] of Object.entries(element.attributes)) {
          if (value === undefined) continue;
          expect(takesAttribute(table, element.tag, name), `<${element.tag} ${name}>`).toBe(true);
          const allowed = row?.props[name]?.values ?? [];
          if (allowed.length > 0 && typeof value === 'string') expect(allowed).toContain(value);
        }
        const events = element.events ?? (element.part === 'root' ? (definition.events ?? {}) : {});
        for (const event of Object.keys(events)) {
          expect(raisesEvent(table, element.tag, event), `<${element.tag} bind:${event}>`).toBe(true);
        }
      }
    });
  },
);
